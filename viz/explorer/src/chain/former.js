/** Superiors that are known of other days than the one asked about: drawn dotted, and only where somebody wants them. */
import { neighbours } from "../data/ask.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("../types.js").Edge} Edge */

const UPWARDS = ["PART_OF", "HOLDS_POST", "REPORTS_TO"];

/** @param {import("../types.js").Neighbour} neighbour @returns {Rung} */
function rung({ node, edge }) {
  const { id, name } = node;
  const person = node.type === "Person";
  return {
    level: 1,
    organization: person ? null : id,
    organization_name: person ? null : name,
    kind: edge.type === "HOLDS_POST" ? "post" : edge.properties.kind,
    status: "does_not_hold",
    stated: true,
    commanders: person ? [{ id, name, status: "does_not_hold", edge }] : [],
    link: edge,
    follows_from: [],
    evidence: edge.evidence,
  };
}

/** @param {string} id @param {string | null} day @returns {Rung[]} */
export function formerly(id, day) {
  const now = new Set(neighbours(id, day).rows.map(({ edge }) => edge.id));
  return neighbours(id, null)
    .rows.filter(({ edge }) => UPWARDS.includes(edge.type) && edge.source === id && !now.has(edge.id))
    .map(rung);
}
