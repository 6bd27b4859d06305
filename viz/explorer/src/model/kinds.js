/** What kinds of things and of lines there are, in the order in which they are shown. Colours stand in styles/tokens.css. */

/** @typedef {import("../types.js").NodeType} NodeType */
/** @typedef {import("../types.js").Edge} Edge */

/** @type {NodeType[]} */
export const TYPES = ["Person", "Organization", "Operation", "Place", "Document"];

/** Lines in families, so that four colours tell twelve relations apart. @type {Record<string, string[]>} */
export const FAMILIES = {
  command: ["HOLDS_POST", "REPORTS_TO", "COMMANDS", "PART_OF"],
  partner: ["PARTNER_OF", "SUCCEEDED_BY"],
  action: ["TOOK_PART_IN"],
  place: ["TOOK_PLACE_AT", "BASED_AT", "OPERATES_IN", "WITHIN"],
  source: ["MENTIONED_IN"],
};
export const RELATIONS = Object.values(FAMILIES).flat();

/** @param {string} relation */
export const familyOf = (relation) =>
  Object.keys(FAMILIES).find((name) => FAMILIES[name].includes(relation)) ?? "source";

/** @param {Edge} edge @param {string} id */
export const directionFrom = (edge, id) => (edge.source === id ? "out" : "in");

/**
 * Neighbours of ID in sections by relation and direction, as an entity's page shows them.
 * @param {import("../types.js").Neighbour[]} neighbours @param {string} id
 */
export function sections(neighbours, id) {
  return RELATIONS.flatMap((relation) =>
    ["out", "in"].flatMap((direction) => {
      const rows = neighbours.filter(({ edge }) => edge.type === relation && directionFrom(edge, id) === direction);
      const key = sectionKey(relation, direction);
      return byKind(relation, rows).map((some) => ({ ...some, key, relation, direction }));
    }),
  );
}

/**
 * Partnerships have a section for each kind; whatever kinds another relation has, it has one section, of no kind.
 * @param {string} relation @param {import("../types.js").Neighbour[]} rows
 */
function byKind(relation, rows) {
  const kindOf = (/** @type {import("../types.js").Neighbour} */ { edge }) =>
    relation === "PARTNER_OF" ? (edge.properties.kind ?? "") : "";
  const kinds = [...new Set(rows.map(kindOf))].sort();
  return kinds.map((kind) => ({ kind, rows: rows.filter((row) => kindOf(row) === kind) }));
}

/** Partnership has no direction for the reader. @param {string} relation @param {string} direction */
const sectionKey = (relation, direction) => `section.${relation}${relation === "PARTNER_OF" ? "" : `.${direction}`}`;

/** ROWS by neighbour: one name may be linked in several ways. @param {import("../types.js").Neighbour[]} rows */
export function byNode(rows) {
  const nodes = new Map(rows.map(({ node }) => [node.id, node]));
  return [...nodes.values()].map((node) => ({
    node,
    edges: rows.filter((row) => row.node.id === node.id).map(({ edge }) => edge),
  }));
}
