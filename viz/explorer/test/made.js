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

/** @param {string} person @param {import("../src/panel/beside/types.js").Colleague["relation"]} relation @returns {import("../src/panel/beside/types.js").Colleague} */
export const colleague = (person, relation) => ({
  person,
  person_name: person,
  rank: null,
  title: null,
  relation,
  level: 1,
  stated: false,
  organization: "body",
  organization_name: "Body",
  through: null,
  through_name: null,
  sure: [],
  sure_days: 0,
  possible: [],
  possible_days: null,
  edges: [],
});

/** @param {number} level @param {string} organization @param {string[]} over @returns {import("../src/panel/beside/types.js").There} */
export const there = (level, organization, over = []) => ({
  level,
  organization,
  organization_name: organization,
  status: "holds",
  basis: "site",
  places: [],
  over: over.map((id) => ({ id, name: id })),
  commanders: [],
  last_known: null,
  superiors: [],
  note: { en: "nothing", fr: "rien" },
  follows_from: [],
});
