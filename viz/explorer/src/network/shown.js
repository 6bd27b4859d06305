/** What is on screen: follows from what is open, hidden and filtered, and from what the API says; nothing else. */
import { TYPES } from "../model/kinds.js";

/** @typedef {import("../types.js").Node} Node */
/** @typedef {import("../types.js").Edge} Edge */
/** @typedef {import("../types.js").Neighbour} Neighbour */
/** @typedef {import("../types.js").Opening} Opening */
/** @typedef {{ node: Node, parent: string | null, opened: boolean, more: number }} ShownNode */
/** @typedef {{ nodes: ShownNode[], edges: Edge[] }} Shown */

const UNASKED = TYPES.filter((type) => type !== "Document");
export const MOST_NODES = 1500;

/** The neighbours that OPENING lets in, and how many it leaves out. @param {Opening} opening @param {Neighbour[]} rows */
export function admitted({ limit, types }, rows) {
  const wanted = types.length ? types : UNASKED;
  const ids = new Set(rows.filter(({ node }) => wanted.includes(node.type)).map(({ node }) => node.id));
  return { ids: [...ids].slice(0, limit), more: Math.max(ids.size - limit, 0) };
}

/** How many neighbours of each type there are, each counted once. @param {Neighbour[]} rows @returns {Map<Node["type"], number>} */
export function countTypes(rows) {
  const nodes = new Map(rows.map(({ node }) => [node.id, node.type]));
  const counts = TYPES.map(
    (type) => /** @type {const} */ ([type, [...nodes.values()].filter((one) => one === type).length]),
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/**
 * @param {{ open: Opening[], hide: string[], off: string[] }} view
 * @param {(id: string) => Neighbour[]} neighboursOf
 * @param {(id: string) => Node | undefined} nodeOf
 * @returns {Shown}
 */
export function shown({ open, hide, off }, neighboursOf, nodeOf) {
  const nodes = collect(open, neighboursOf, nodeOf);
  for (const [id, { node, opened }] of nodes) {
    if (hide.includes(id) || (!opened && off.includes(node.type)) || nodes.size > MOST_NODES) nodes.delete(id);
  }
  return { nodes: [...nodes.values()], edges: between(nodes, open, off, neighboursOf) };
}

/** @param {Opening[]} open @param {(id: string) => Neighbour[]} neighboursOf @param {(id: string) => Node | undefined} nodeOf */
function collect(open, neighboursOf, nodeOf) {
  /** @type {Map<string, ShownNode>} */
  const nodes = new Map();
  for (const opening of open) {
    const rows = neighboursOf(opening.id);
    const { ids, more } = admitted(opening, rows);
    const node = nodes.get(opening.id)?.node ?? nodeOf(opening.id);
    if (!node) continue;
    const opened = opening.limit > 0;
    const parent = nodes.get(opening.id)?.parent ?? rows.find((row) => nodes.has(row.node.id))?.node.id ?? null;
    nodes.set(opening.id, { node, parent, opened, more: opened ? more : 0 });
    const known = new Map(rows.map((row) => [row.node.id, row.node]));
    for (const id of ids) {
      const neighbour = /** @type {Node} */ (known.get(id));
      if (!nodes.has(id)) nodes.set(id, { node: neighbour, parent: opening.id, opened: false, more: 0 });
    }
  }
  return nodes;
}

/** @param {Map<string, ShownNode>} nodes @param {Opening[]} open @param {string[]} off @param {(id: string) => Neighbour[]} neighboursOf */
function between(nodes, open, off, neighboursOf) {
  /** @type {Map<string, Edge>} */
  const edges = new Map();
  for (const { edge } of open.flatMap(({ id }) => neighboursOf(id))) {
    if (nodes.has(edge.source) && nodes.has(edge.target) && !off.includes(edge.type)) edges.set(edge.id, edge);
  }
  return [...edges.values()];
}
