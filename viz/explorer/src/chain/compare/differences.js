/** Two days compared: what is in the chain on one of them only, who heads it otherwise, and what stands under somebody else. */
import { branches, isStaff } from "../grow.js";
import { peopleOf } from "../people.js";

/** @typedef {import("../../types.js").Rung} Rung */
/** @typedef {import("../grow.js").Branch} Branch */
/** @typedef {"added" | "ended" | "moved" | "changed"} What */
/** @typedef {{ what: What, name: string, earlier: Branch | null, later: Branch | null, gone: string[], come: string[] }} Difference GONE and COME are persons, or superiors of what moved */

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

/** @param {Branch} earlier @param {Branch} later @returns {Difference[]} */
function between(earlier, later) {
  const name = nameOf(later);
  const both = /** @type {[What, (branch: Branch) => Map<string, string>][]} */ ([
    ["moved", nextTo],
    ["changed", people],
  ]);
  return both.flatMap(([what, of]) => {
    const [gone, come] = [only(of(earlier), of(later)), only(of(later), of(earlier))];
    return gone.length || come.length ? [{ what, name, earlier, later, gone, come }] : [];
  });
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

/** @param {What} what @param {Branch} branch @returns {Difference} */
const alone = (what, branch) => ({
  what,
  name: nameOf(branch),
  earlier: what === "ended" ? branch : null,
  later: what === "added" ? branch : null,
  gone: what === "ended" ? [...people(branch).values()] : [],
  come: what === "added" ? [...people(branch).values()] : [],
});

/** The rungs that only the earlier day has, to be drawn dotted among those of the later. @param {Difference[]} all @returns {Rung[]} */
export const ended = (all) =>
  all.flatMap(({ what, earlier }) =>
    what === "ended" && earlier?.rung ? [{ ...earlier.rung, status: "does_not_hold" }] : [],
  );
