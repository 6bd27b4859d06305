/** Who stands over whom: the rungs of an answer as a tree, by the edges that each of them stands on. */

/** @typedef {import("../types.js").Rung} Rung */
/**
 * A rung, or the END of what is known, and what comes NEXT, further from the middle. ALSO are further branches that it hangs on: second superiors.
 * MARKS say what differs from another day.
 * @typedef {{ key: string, rung: Rung | null, marks: import("../types.js").Difference[], end: import("../types.js").End | null, ids: string[], level: number, from: Branch | null, next: Branch[], also: Branch[] }} Branch
 */

/** Those who serve in a body without heading it. @param {Rung} rung */
export const isStaff = ({ kind, members = [] }) => kind === "post" && members.length > 0;

/** How surely what RUNG says holds: those who serve somewhere may do so though the body itself stands there. @param {Rung} rung */
export const sureness = (rung) =>
  isStaff(rung) && rung.members?.every(({ status }) => status === "may_hold") ? "may_hold" : rung.status;

/** Who stands on RUNG and can have others above or below. @param {Rung} rung */
function bearers(rung) {
  const people = [...rung.commanders, ...(rung.members ?? [])].map(({ id }) => id);
  return rung.organization && !isStaff(rung) ? [rung.organization, ...people] : people;
}

/** All that a rung stands on. @param {Rung} rung */
export const edgesOf = ({ link, follows_from: from }) => (link ? [link, ...from] : from);

/** Everyone whom the edges of RUNG name. @param {Rung} rung */
const named = (rung) => new Set(edgesOf(rung).flatMap(({ source, target }) => [source, target]));

/** What tells a rung apart whatever else is in the answer. @param {Rung} rung */
const keyOf = (rung) =>
  [rung.level, isStaff(rung) ? "staff" : "", rung.organization, rung.link?.id].filter(Boolean).join(":");

/** RUNGS as a tree that grows from ROOT, upwards or downwards. @param {string} root @param {Rung[]} rungs @returns {Branch} */
export function grow(root, rungs) {
  /** @type {Branch} */
  const top = { key: root, rung: null, marks: [], end: null, ids: [root], level: 0, from: null, next: [], also: [] };
  /** @type {Map<string, Branch[]>} */
  const standing = new Map([[`0 ${root}`, [top]]]);
  for (const rung of rungs.toSorted((one, other) => one.level - other.level)) {
    const near = [...named(rung)].flatMap((id) => standing.get(`${rung.level - 1} ${id}`) ?? []);
    if (!near.length && rung.status === "does_not_hold") continue; // what it hung on is not drawn either
    const [from = top, ...also] = new Set(near);
    const branch = {
      key: keyOf(rung),
      rung,
      marks: [],
      end: null,
      ids: bearers(rung),
      level: rung.level,
      from,
      next: [],
      also,
    };
    from.next.push(branch);
    for (const id of branch.ids) {
      const place = `${rung.level} ${id}`;
      standing.set(place, [...(standing.get(place) ?? []), branch]);
    }
  }
  return top;
}

/** Draws a break where nothing is known on the day, though something is before or after it. @param {Branch} from @param {import("../types.js").End | null | undefined} end */
function breakOff(from, end) {
  if (end?.why !== "break") return;
  from.next.push({
    key: `${from.key} end`,
    rung: null,
    marks: [],
    end,
    ids: [],
    level: from.level + 1,
    from,
    next: [],
    also: [],
  });
}

/** The breaks of a chain; START is why nothing is next to whom it is asked about. @param {Branch} top @param {import("../types.js").End | null | undefined} start */
export function withBreaks(top, start) {
  for (const branch of branches(top)) breakOff(branch, branch.rung?.ends);
  breakOff(top, start);
  return top;
}

/** Every branch beyond TOP, each before what hangs on it. @param {Branch} top @returns {Branch[]} */
export const branches = (top) => top.next.flatMap((one) => [one, ...branches(one)]);

/** The edges that join FROM and TO themselves, without anybody between. @param {Branch} from @param {Branch} to */
export const joining = (from, to) =>
  (to.rung ? edgesOf(to.rung) : []).filter(
    ({ source, target }) =>
      (from.ids.includes(source) && to.ids.includes(target)) || (to.ids.includes(source) && from.ids.includes(target)),
  );
