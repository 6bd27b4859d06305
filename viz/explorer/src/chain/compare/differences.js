/** Two days compared: what is in the chain on one of them only, who heads it otherwise, and what stands under somebody else. */
import { branches, edgesOf, isStaff } from "../grow.js";
import { peopleOf } from "../people.js";

/** @typedef {import("../../types.js").Rung} Rung */
/** @typedef {import("../../types.js").Edge} Edge */
/** @typedef {import("../../types.js").Commander} Commander */
/** @typedef {import("../grow.js").Branch} Branch */
/** @typedef {"added" | "ended" | "moved" | "changed"} What */
/**
 * GONE and COME are persons, or superiors of what moved; WAS and IS the edges that say how it was and is.
 * @typedef {{ what: What, id: string, name: string, gone: string[], come: string[], was: Edge[], is: Edge[] }} Difference
 */

/** The same body or person on whatever day. @param {Branch} branch */
export function identity({ rung, key }) {
  if (!rung) return key;
  const whose = rung.organization ?? peopleOf(rung)[0]?.id ?? key;
  return isStaff(rung) ? `staff ${whose}` : whose;
}

/** @param {Branch} top */
const known = (top) =>
  new Map(
    branches(top)
      .filter(({ rung }) => rung)
      .map((branch) => [identity(branch), branch]),
  );

/** @param {Branch} branch @returns {Map<string, string>} the names of those it stands next to, by id */
const nextTo = ({ from, also }) =>
  new Map([...(from ? [from] : []), ...also].map((one) => [identity(one), one.rung?.organization_name ?? ""]));

/** @param {Branch} branch */
const people = ({ rung }) => new Map((rung ? peopleOf(rung) : []).map(({ id, name }) => [id, name]));

/** What only ONE has. @param {Map<string, string>} one @param {Map<string, string>} other */
const only = (one, other) => [...one].filter(([id]) => !other.has(id)).map(([, name]) => name);

/** @param {Branch} branch */
const nameOf = ({ rung }) =>
  rung?.organization_name ?? [...(rung ? peopleOf(rung) : [])].map(({ name }) => name).join(", ");

/** The edges that put a branch where it stands, and its persons there. @param {Branch | undefined} branch @returns {Edge[]} */
function edgesBehind(branch) {
  if (!branch?.rung) return [];
  const all = [...edgesOf(branch.rung), ...peopleOf(branch.rung).map(({ edge }) => edge)];
  return [...new Map(all.map((edge) => [edge.id, edge])).values()];
}

/** @param {Branch} earlier @param {Branch} later @returns {Difference[]} */
function between(earlier, later) {
  const both = /** @type {[What, (branch: Branch) => Map<string, string>][]} */ ([
    ["moved", nextTo],
    ["changed", people],
  ]);
  return both.flatMap(([what, of]) => {
    const [gone, come] = [only(of(earlier), of(later)), only(of(later), of(earlier))];
    const about = { id: identity(later), name: nameOf(later), was: edgesBehind(earlier), is: edgesBehind(later) };
    return gone.length || come.length ? [{ what, ...about, gone, come }] : [];
  });
}

/** What is in the chain on one of the days alone. @param {"added" | "ended"} what @param {Branch} branch @returns {Difference} */
function alone(what, branch) {
  const [names, edges] = [[...people(branch).values()], edgesBehind(branch)];
  const about = { what, id: identity(branch), name: nameOf(branch) };
  return what === "added"
    ? { ...about, gone: [], come: names, was: [], is: edges }
    : { ...about, gone: names, come: [], was: edges, is: [] };
}

/** What differs between a chain on an EARLIER day and on a LATER one. @param {Branch} earlier @param {Branch} later @returns {Difference[]} */
export function differences(earlier, later) {
  const [before, after] = [known(earlier), known(later)];
  const found = [...after].flatMap(([id, branch]) => {
    const was = before.get(id);
    return was ? between(was, branch) : [alone("added", branch)];
  });
  return [...found, ...[...before].filter(([id]) => !after.has(id)).map(([, branch]) => alone("ended", branch))];
}

/** Who heads the one asked about, on either day. @param {string} id @param {string} name @param {Commander[]} earlier @param {Commander[]} later @returns {Difference[]} */
export function headsDiffer(id, name, earlier, later) {
  const [was, is] = [earlier, later].map((heads) => new Map(heads.map((one) => [one.id, one.name])));
  const [gone, come] = [only(was, is), only(is, was)];
  const edges = (/** @type {Commander[]} */ heads) => heads.map(({ edge }) => edge);
  return gone.length || come.length
    ? [{ what: "changed", id, name, gone, come, was: edges(earlier), is: edges(later) }]
    : [];
}

/** The rungs of EARLIER that the later day has no more, to be drawn dotted among those of the later. @param {Branch} earlier @param {Difference[]} all @returns {Rung[]} */
export function ended(earlier, all) {
  const gone = new Set(all.filter(({ what }) => what === "ended").map(({ id }) => id));
  return branches(earlier).flatMap((branch) =>
    branch.rung && gone.has(identity(branch)) ? [{ ...branch.rung, status: "does_not_hold" }] : [],
  );
}
