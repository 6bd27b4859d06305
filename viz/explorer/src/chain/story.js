/** What is known of a chain on one day, and how it differs from another day. */
import { subordinates, superiors } from "../data/ask.js";
import { view } from "../view/state.js";
import { differences, ended, identity } from "./compare/differences.js";
import { formerly } from "./former.js";
import { branches, grow, withBreaks } from "./grow.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("../types.js").Resource<Rung>} Answer */
/** @typedef {import("./grow.js").Branch} Branch */
/** @typedef {import("./compare/differences.js").Difference} Difference */
/** @typedef {{ over: Answer, under: Answer }} Told */
/** @typedef {{ up: Branch, down: Branch, asOf: string | null, since: string | null, all: Difference[] }} Story ALL differs SINCE that day, where two are compared */

/** @param {string} id @param {string | null} day @returns {Told} */
export const tell = (id, day) => ({ over: superiors(id, day), under: subordinates(id, day) });

/** What may hold can be left out. @param {Rung[]} rungs */
const wanted = (rungs) => (view.value.sure ? rungs.filter(({ status }) => status === "holds") : rungs);

/** @param {string} id @param {Told} told @returns {Story} */
export function story(id, { over, under }) {
  const former = view.value.former && !view.value.versus ? formerly(id, over.asOf) : [];
  const up = withBreaks(grow(id, [...wanted(over.rows), ...former]), over.start?.ends);
  return { up, down: grow(id, wanted(under.rows)), asOf: over.asOf, since: null, all: [] };
}

/** The later day's tree with what the EARLIER had more, each box marked with what differs. @param {string} id @param {Answer} answer @param {Branch} earlier @param {Difference[]} all */
function marked(id, answer, earlier, all) {
  const tree = grow(id, [...wanted(answer.rows), ...ended(earlier, all)]);
  for (const branch of branches(tree)) branch.marks = all.filter((one) => one.id === identity(branch));
  return tree;
}

/** The chain on the later of two days, marked with what was otherwise on the earlier. @param {string} id @param {Told} one @param {Told} other @returns {Story} */
export function compared(id, one, other) {
  const [before, after] = [one, other].sort((a, b) => ((a.over.asOf ?? "") < (b.over.asOf ?? "") ? -1 : 1));
  const [was, is] = [story(id, before), story(id, after)];
  const [above, below] = [differences(was.up, is.up), differences(was.down, is.down)];
  const up = withBreaks(marked(id, after.over, was.up, above), after.over.start?.ends);
  const down = marked(id, after.under, was.down, below);
  return { up, down, asOf: after.over.asOf, since: before.over.asOf, all: [...above, ...below] };
}
