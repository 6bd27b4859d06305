/** What is being searched, what was found, and which of it Enter would take. */
import { computed, effect, signal } from "@preact/signals";
import { address } from "../data/client.js";
import { NOTHING, resource } from "../data/resource.js";
import { adjust, expand, relateTo, start, view } from "../view/state.js";

const WAIT_MS = 140;
const LIMIT = 12;

export const typed = signal(view.peek().q ?? "");
/** What was typed, once typing pauses. */
export const settled = signal(typed.peek().trim());
export const active = signal(0);
const wanted = signal(typed.peek() !== "");

export const open = computed(() => wanted.value && settled.value !== "");
/** @type {import("@preact/signals").ReadonlySignal<import("../types.js").Resource<import("../types.js").Hit>>} */
export const answer = computed(() =>
  settled.value ? resource(address("search", { q: settled.value, limit: LIMIT })).value : NOTHING.value,
);

effect(() => {
  const text = typed.value.trim();
  const timer = setTimeout(() => {
    settled.value = text;
    if (text !== (view.peek().q ?? "")) adjust({ q: text || null });
  }, WAIT_MS);
  return () => clearTimeout(timer);
});

/** @param {boolean} show */
export const show = (show) => {
  wanted.value = show;
};

/** @param {string} text */
export function type(text) {
  typed.value = text;
  active.value = 0;
  show(true);
}

/** Search TEXT as if it had been typed. @param {string} text */
export function searchFor(text) {
  document.getElementById("search")?.focus();
  type(text);
}

/** Go to what was found, or add it to what is shown. @param {{ id: string }} hit */
export function choose({ id }, add = false) {
  typed.value = "";
  show(false);
  (view.peek().between ? relateTo : add ? expand : start)(id);
}

/** @param {1 | -1} direction */
function move(direction) {
  const count = answer.value.rows.length;
  if (count) active.value = (active.value + direction + count) % count;
  show(true);
}

/** Take what stands first only when it answers what was typed. @param {boolean} add */
function accept(add) {
  const hit = answer.value.rows[active.value];
  if (hit && settled.value === typed.value.trim()) choose(hit, add);
}

/** @param {KeyboardEvent} event */
export function keys(event) {
  /** @type {Record<string, () => void>} */
  const actions = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => accept(event.shiftKey),
    Escape: () => show(false),
  };
  if (!actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
}
