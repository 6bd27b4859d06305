/** The one view that all parts share. Each step is an entry of the browser's history: undo is going back. */
import { computed, signal } from "@preact/signals";
import { EMPTY, format, LIMIT, parse } from "./address.js";

/** @typedef {import("../types.js").View} View */
/** @typedef {import("../types.js").NodeType} NodeType */

export const view = signal(parse(location.search));
const step = signal(history.state?.step ?? 0);
const last = signal(step.value);

/** Parts of the view that much depends on: what only reads these is left alone when something else changes. */
export const open = computed(() => view.value.open);
export const hide = computed(() => view.value.hide);
export const off = computed(() => view.value.off);
export const on = computed(() => view.value.on);
export const maybe = computed(() => view.value.maybe);
export const assertion = computed(() => view.value.assertion);

export const canUndo = computed(() => step.value > 0);
export const canRedo = computed(() => step.value < last.value);
export const undo = () => canUndo.value && history.back();
export const redo = () => canRedo.value && history.forward();

/** @param {View} next */
export const href = (next) => `?${format(next)}`;

/** A step that can be undone. @param {Partial<View>} change */
export function go(change) {
  const next = { ...view.value, ...change };
  if (format(next) === format(view.value)) return;
  step.value += 1;
  last.value = step.value;
  history.pushState({ step: step.value }, "", href(next));
  view.value = next;
}

/** A change that is no step, like the language. @param {Partial<View>} change */
export function adjust(change) {
  view.value = { ...view.value, ...change };
  history.replaceState({ step: step.value }, "", href(view.value));
}

addEventListener("popstate", (event) => {
  view.value = parse(location.search);
  step.value = event.state?.step ?? 0;
});

const CLOSED = { q: null, edge: null, document: null, mark: null };

/** Select ENTITY wherever one looks. @param {string} entity */
export const select = (entity) => go({ ...CLOSED, entity });

/** @param {string} edge */
export const showEvidence = (edge) => go({ edge, document: null, mark: null });

/** Start anew at ENTITY: its network, or its chain where one looks at chains. @param {string} entity */
export function start(entity) {
  const tab = view.value.tab === "chain" ? "chain" : "network";
  go({ ...CLOSED, entity, chain: entity, fold: [], hide: [], open: [{ id: entity, limit: LIMIT, types: [] }], tab });
}

/** Where the chain of ENTITY is seen. @param {string} entity @returns {Partial<View>} */
export const chainOf = (entity) => ({ ...CLOSED, tab: "chain", entity, chain: entity, fold: [] });

/** @param {string} entity */
export const showChain = (entity) => go(chainOf(entity));

/** Add the neighbours of ENTITY to the network. @param {string} entity @param {NodeType[]} types */
export function expand(entity, types = [], limit = LIMIT) {
  const others = view.value.open.filter(({ id }) => id !== entity);
  const hide = view.value.hide.filter((id) => id !== entity);
  go({ ...CLOSED, tab: "network", entity, hide, open: [...others, { id: entity, limit, types }] });
}

/** Those of IDS that are not on screen by themselves yet, added alone. @param {string[]} ids @returns {import("../types.js").Opening[]} */
function beside(ids) {
  const known = new Set(view.value.open.map(({ id }) => id));
  return [...view.value.open, ...ids.filter((id) => !known.has(id)).map((id) => ({ id, limit: 0, types: [] }))];
}

/** Ask what lies between ENTITY and another, who is chosen next. @param {string} entity */
export const relate = (entity) => go({ ...CLOSED, entity, between: entity });

/** The other is ENTITY. @param {string} entity */
export const relateTo = (entity) => go({ ...CLOSED, entity, open: beside([entity]) });

/** Show the entities IDS, each alone, with the lines between them. @param {string[]} ids */
export const showWay = (ids) =>
  go({ ...CLOSED, tab: "network", open: beside(ids), hide: view.value.hide.filter((id) => !ids.includes(id)) });

/** @param {string} entity */
export function hideNode(entity) {
  const open = view.value.open.filter(({ id }) => id !== entity);
  go({ ...CLOSED, entity: null, open, hide: [...view.value.hide, entity] });
}

/** Switch a type or relation on or off in the network. @param {string} name */
export function toggle(name) {
  const { off } = view.value;
  go({ off: off.includes(name) ? off.filter((other) => other !== name) : [...off, name] });
}

export const home = () => go({ ...EMPTY, lang: view.value.lang });
