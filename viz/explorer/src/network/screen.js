/** What the network shows now, and the canvas that shows it; toolbar, legend, table and picture share both. */
import { computed, signal } from "@preact/signals";
import { entity, maybeSame, mentions, neighbours, waiting } from "../data/ask.js";
import { hide, maybe, off, open } from "../view/state.js";
import { withMaybe } from "./maybe.js";
import { shown } from "./shown.js";

/** Where each node stands, also while it is not shown. @type {Map<string, import("../types.js").Point>} */
export const positions = new Map();
/** @type {import("@preact/signals").Signal<import("./canvas.js").Canvas | null>} */
export const canvas = signal(null);

const nodeOf = (/** @type {string} */ id) => entity(id).rows[0];

/** Documents are asked for only where somebody wants to see them. @param {string} id */
function around(id) {
  const wanted = open.value.some((opening) => opening.id === id && opening.types.includes("Document"));
  return [...neighbours(id).rows, ...(wanted || nodeOf(id)?.type === "Document" ? mentions(id).rows : [])];
}

const stated = computed(() => shown({ open: open.value, hide: hide.value, off: off.value }, around, nodeOf));
const pairs = computed(() => [...waiting(null).rows, ...open.value.flatMap(({ id }) => maybeSame(id).rows)]);
export const onScreen = computed(() => (maybe.value ? withMaybe(stated.value, pairs.value, hide.value) : stated.value));
export const answers = computed(() => open.value.flatMap(({ id }) => [entity(id), neighbours(id)]));
