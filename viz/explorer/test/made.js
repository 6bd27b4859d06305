/** Small things to test with. */

/** @param {string} id @param {import("../src/types.js").NodeType} type @returns {import("../src/types.js").Node} */
export const node = (id, type = "Organization") => ({ id, type, name: id.toUpperCase() });

/** @param {string} type @param {string} source @param {string} target @returns {import("../src/types.js").Edge} */
export const edge = (type, source, target) => ({
  id: `${type} ${source} ${target}`,
  type,
  source,
  target,
  source_name: source,
  target_name: target,
  properties: {},
  status: null,
  evidence_count: 1,
  documents: 1,
  sources: 1,
  evidence: [],
});

/** @param {number} level @param {string} organization @param {import("../src/types.js").Edge[]} from @returns {import("../src/types.js").Rung} */
export const rung = (level, organization, from = []) => ({
  level,
  organization,
  organization_name: organization,
  status: "holds",
  stated: false,
  commanders: [],
  link: null,
  follows_from: from,
  evidence: [],
});
