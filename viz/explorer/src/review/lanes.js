/** Where the posts of two people stand on one line of time. */
import { fraction } from "../chain/days/days.js";

/** @typedef {import("../types.js").Edge} Edge */
/** @typedef {{ edge: Edge, from: string, to: string, began: boolean, ended: boolean }} Stretch FROM and TO are days; BEGAN and ENDED: whether a source gives that end */
/** @typedef {{ edge: Edge, stretch: Stretch | null }} Post */

const PARTIAL = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The first and the last day of a date as precise as its source; null where its year is not known. @param {string | null | undefined} date */
export function bounds(date) {
  const match = PARTIAL.exec(date ?? "");
  if (!match) return null;
  const [, year, month, day] = match;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return /** @type {[string, string]} */ ([
    [year, month ?? "01", day ?? "01"].join("-"),
    [year, month ?? "12", day ?? String(last).padStart(2, "0")].join("-"),
  ]);
}

/** From when to when EDGE is told of; null where nothing dates it. @param {Edge} edge @returns {Stretch | null} */
export function stretch(edge) {
  const { began, ended, first_cited: first, last_cited: last } = edge.properties;
  const days = [began, first, last, ended].flatMap((date) => bounds(date) ?? []).sort();
  const from = bounds(began)?.[0] ?? days[0];
  const to = bounds(ended)?.[1] ?? days.at(-1);
  if (!from || !to) return null;
  return { edge, from, to: to < from ? from : to, began: Boolean(began), ended: Boolean(ended) };
}

/** The posts among EDGES in the order of time, those without a date last. @param {Edge[]} edges @returns {Post[]} */
export function posts(edges) {
  const dated = (/** @type {Post} */ { stretch: one }) => (one ? one.from + one.to : "9");
  return edges.map((edge) => ({ edge, stretch: stretch(edge) })).toSorted((a, b) => dated(a).localeCompare(dated(b)));
}

/** What stands on the line of time of an entity: posts, what it did, what it is part of. @param {import("./types.js").Side} side */
export const dated = ({ links }) => posts([...links.posts, ...links.operations, ...links.relations]);

/** Whom or what a post is with. @param {{ id: string }} side @param {Post} post */
export function farEnd({ id }, { edge: { type, source, target, source_name, target_name } }) {
  const out = source === id;
  return { id: out ? target : source, name: out ? target_name : source_name, type: kindOf(type, out) };
}

/** What stands at the far end of a link. @param {string} relation @param {boolean} out */
function kindOf(relation, out) {
  if (relation === "REPORTS_TO" || (!out && ["HOLDS_POST", "COMMANDS"].includes(relation))) return "Person";
  return out && ["COMMANDS", "TOOK_PART_IN"].includes(relation) ? "Operation" : "Organization";
}

/** The days between which all POSTS stand; whole years, so that the axis has names. @param {Post[]} all @returns {[string, string] | null} */
export function axis(all) {
  const days = all.flatMap(({ stretch: one }) => (one ? [one.from, one.to] : [])).sort();
  if (!days.length) return null;
  return [`${days[0].slice(0, 4)}-01-01`, `${days[days.length - 1].slice(0, 4)}-12-31`];
}

/** Where a stretch stands on AXIS, in per cent. @param {Stretch} stretch @param {[string, string]} axis */
export function placed({ from, to }, [first, last]) {
  const [start, end] = [from, to].map((day) => 100 * fraction(day, first, last));
  return { start, width: end - start };
}
