/** Dashed lines between what may be the same: no document states them, so that they are off until somebody wants them. */

/** @typedef {import("../review/types.js").Pair} Pair */
/** @typedef {import("./shown.js").Shown} Shown */

/** What the address calls the reasons behind such a line. */
export const MAYBE = "maybe:";
export const MAYBE_SAME = "MAYBE_SAME";

/** @param {Pair & { right: import("../types.js").Node }} pair @returns {import("../types.js").Edge} */
const line = ({ left, right }) => ({
  id: `${MAYBE}${left.id}~${right.id}`,
  type: MAYBE_SAME,
  source: left.id,
  target: right.id,
  source_name: left.name,
  target_name: right.name,
  properties: {},
  status: null,
  evidence_count: 0,
  documents: 0,
  sources: 0,
  evidence: [],
});

/**
 * SHOWN with a line for each of PAIRS that has both ends on screen; an opened entity brings the other end along.
 * @param {Shown} shown @param {Pair[]} pairs @param {string[]} hide @returns {Shown}
 */
export function withMaybe({ nodes, edges }, pairs, hide) {
  const there = new Map(nodes.map((one) => [one.node.id, one]));
  const lines = new Map(edges.map((edge) => [edge.id, edge]));
  for (const { right, ...pair } of pairs) {
    if (!right) continue;
    const opened = [pair.left, right].find(({ id }) => there.get(id)?.opened);
    for (const node of opened ? [pair.left, right] : []) {
      if (there.has(node.id) || hide.includes(node.id)) continue;
      there.set(node.id, { node, parent: opened?.id ?? null, opened: false, more: 0 });
    }
    const edge = line({ ...pair, right });
    if (there.has(edge.source) && there.has(edge.target)) lines.set(edge.id, edge);
  }
  return { nodes: [...there.values()], edges: [...lines.values()] };
}
