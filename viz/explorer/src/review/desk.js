/** The review's own state: which pairs wait, which one is looked at, what was just decided here, and by whom. */
import { computed, signal } from "@preact/signals";
import { waiting as asked, comparison as compared } from "../data/ask.js";
import { NOTHING } from "../data/resource.js";
import { view } from "../view/state.js";

/** @typedef {import("./types.js").Pair} Pair */
/** @template Row @typedef {import("../types.js").Resource<Row>} Resource */

const REVIEWER = "djeli.reviewer";
const KEYS = "djeli.keys";

/** What the address calls a pair, or one that is held back. @param {{ left: { id: string }, right: { id: string } | null }} pair */
export const keyOf = ({ left, right }) => [left.id, ...(right ? [right.id] : [])].join("~");

/** The ids of both, or of the one. @param {string} key */
export const endsOf = (key) => key.split("~");

/** Pairs decided or passed over here: the server may not have left them out yet. @type {import("@preact/signals").Signal<string[]>} */
export const decided = signal([]);
/** @type {import("@preact/signals").Signal<string[]>} */
export const skipped = signal([]);

export const waiting = computed(() => asked(view.value.of));

/** The pairs in the order in which they come up: those passed over last. */
export const queue = computed(() => {
  const open = waiting.value.rows.filter((pair) => !decided.value.includes(keyOf(pair)));
  const later = (/** @type {Pair} */ pair) => skipped.value.includes(keyOf(pair));
  return [...open.filter((pair) => !later(pair)), ...open.filter(later)];
});

/** The pair that is looked at: the address's, else the first. */
export const current = computed(() => view.value.pair ?? (queue.value.length ? keyOf(queue.value[0]) : null));

/** What comes after the pair KEY, null where it is the last. @param {string | null} key */
export function following(key) {
  const keys = queue.value.map(keyOf);
  return keys[keys.indexOf(key ?? "") + 1] ?? keys.find((one) => one !== key) ?? null;
}

/** @param {string | null} key @returns {Resource<import("./types.js").Comparison>} */
export function comparison(key) {
  const [left, right] = endsOf(key ?? "");
  return right ? compared(left, right) : NOTHING.value;
}

/** Who decides; every decision bears the name. */
export const reviewer = signal(localStorage.getItem(REVIEWER) ?? "");
reviewer.subscribe((name) => localStorage.setItem(REVIEWER, name));

/** Whether single letters decide; who speaks to the computer may want them off. */
export const keysOn = signal(localStorage.getItem(KEYS) !== "off");
keysOn.subscribe((on) => localStorage.setItem(KEYS, on ? "on" : "off"));
