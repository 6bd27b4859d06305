/** What is known of a chain on one day, or on two and what differs between them. */
import { compare, subordinates, superiors } from "../data/ask.js";
import { on, view } from "../view/state.js";
import { ended, mark } from "./compare/differences.js";
import { formerly } from "./former.js";
import { grow, sureness, withBreaks } from "./grow.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("../types.js").Resource<any>} Answer */
/** @typedef {import("./grow.js").Branch} Branch */
/** @typedef {{ over: Answer, under: Answer, answers: Answer[] }} Told */
/** @typedef {Told & { was: Told | null, differs: Answer | null }} Asked WAS and DIFFERS where two days are compared */
/** @typedef {{ up: Branch, down: Branch, asOf: string | null, since: string | null, all: import("../types.js").Difference[] }} Story ALL differs SINCE that day */

/** @param {string} id @param {string | null} day @returns {Told} */
function tell(id, day) {
  const [over, under] = [superiors(id, day), subordinates(id, day)];
  return { over, under, answers: [over, under] };
}

/** What has to be asked for what is to be shown: the later of two days is drawn, with what differs from the earlier. @param {string} id @returns {Asked} */
export function ask(id) {
  const { versus } = view.value;
  const day = on.value ?? superiors(id).asOf;
  if (!versus || !day) return { ...tell(id, on.value), was: null, differs: null };
  const [earlier, later] = [versus, day].sort();
  const [was, is, differs] = [tell(id, earlier), tell(id, later), compare(id, earlier, later)];
  return { ...is, was, differs, answers: [...was.answers, ...is.answers, differs] };
}

/** What may hold can be left out. @param {Rung[]} rungs */
const wanted = (rungs) => (view.value.sure ? rungs.filter((rung) => sureness(rung) === "holds") : rungs);

/** @param {string} id @param {Asked} asked @returns {Story} */
export function story(id, { over, under, was, differs }) {
  const all = differs?.rows ?? [];
  const former = view.value.former && !was ? formerly(id, over.asOf) : [];
  const gone = (/** @type {Answer | undefined} */ answer) => ended(answer?.rows ?? [], all);
  const up = withBreaks(grow(id, [...wanted(over.rows), ...former, ...gone(was?.over)]), over.start?.ends);
  const down = grow(id, [...wanted(under.rows), ...gone(was?.under)]);
  return { up: mark(up, all), down: mark(down, all), asOf: over.asOf, since: was?.over.asOf ?? null, all };
}
