/** What two entities have in common. */

/** @typedef {import("../../types.js").Neighbour} Neighbour */

/** In which section a common neighbour stands. @param {Neighbour[]} rows */
function kindOf(rows) {
  if (rows.every(({ edge }) => edge.type === "PARTNER_OF")) return "partners";
  return rows[0].node.type === "Operation" ? "operations" : "others";
}

/**
 * The neighbours of both, each with its links to both, by section; and what links the two themselves.
 * @param {string} other the id of the second @param {Neighbour[]} ofOne @param {Neighbour[]} ofOther
 */
export function common(other, ofOne, ofOther) {
  /** @type {Record<string, Neighbour[]>} */
  const found = { direct: ofOne.filter(({ node }) => node.id === other), partners: [], operations: [], others: [] };
  const near = new Set(ofOther.map(({ node }) => node.id));
  for (const id of new Set(ofOne.map(({ node }) => node.id).filter((one) => near.has(one)))) {
    const rows = [...ofOne, ...ofOther].filter(({ node }) => node.id === id);
    found[kindOf(rows)].push(...rows);
  }
  return found;
}
