/** What the network shows now, and the canvas that shows it; toolbar, legend, table and picture share both. */
import { computed, signal } from "@preact/signals";
import { entity, mentions, neighbours } from "../data/ask.js";
import { hide, off, open } from "../view/state.js";
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

export const onScreen = computed(() => shown({ open: open.value, hide: hide.value, off: off.value }, around, nodeOf));
export const answers = computed(() => open.value.flatMap(({ id }) => [entity(id), neighbours(id)]));
