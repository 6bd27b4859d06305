/** Who served with a person, and who was at a place: in groups, and as the address names the evidence for each. */

/** @typedef {import("./types.js").Colleague} Colleague */
/** @typedef {import("./types.js").There} There */

/** What the address says of the evidence that two served together, or that a body was at a place. */
export const SERVED = "served:";
export const HERE = "here:";

const RELATIONS = /** @type {const} */ (["superior", "peer", "subordinate"]);

/** @param {Colleague} row */
export const servedKey = ({ relation, level, stated, person, organization, through }) =>
  SERVED + [relation, level, stated ? "stated" : "derived", person, organization, through].join(":");

/** @param {There} row */
export const hereKey = ({ level, organization }) => `${HERE}${level}:${organization}`;

/** ROWS by how those in them stood to the person, superiors first. @param {Colleague[]} rows */
export const byRelation = (rows) =>
  RELATIONS.map((relation) => ({ relation, rows: rows.filter((row) => row.relation === relation) })).filter(
    (group) => group.rows.length,
  );

/** The bodies of a place, each with what stands above it, the nearest first. @param {There[]} rows */
export const atPlace = (rows) =>
  rows
    .filter(({ level }) => level === 0)
    .map((body) => ({
      body,
      above: rows
        .filter(({ level, over }) => level > 0 && over.some(({ id }) => id === body.organization))
        .toSorted((one, other) => one.level - other.level),
    }));

/** Where the place itself is not where BODY is said to be: the names of those that it lies in, or that lie in it. @param {There} body */
export const elsewhere = ({ basis, places }) => {
  const there = places.filter((place) => place.basis === basis);
  return there.some(({ scope }) => scope === "same") ? [] : [...new Set(there.map(({ name }) => name))];
};

/** What is to be said of ROWS in LANG, once for each way of being there. @param {There[]} rows @param {"en" | "fr"} lang */
export const notes = (rows, lang) => [...new Map(rows.map(({ basis, note }) => [basis, note[lang]]))];

/** How many quotes stand behind EDGES. @param {import("../../types.js").Edge[]} edges */
export const quotes = (edges) => edges.reduce((sum, edge) => sum + edge.evidence_count, 0);
