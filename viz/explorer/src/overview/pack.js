/** Circles in circles: what belongs to what, with room for everything. */
import { hierarchy, pack } from "d3-hierarchy";

/** @typedef {{ id: string, type: import("../types.js").NodeType, name: string, documents: number | null, within: string | null, status: import("../types.js").Status }} Item */
/** @typedef {{ item: Item | null, children: Inner[] }} Inner ITEM is null for what only holds others together */
/** @typedef {{ item: Item, x: number, y: number, r: number, depth: number, leaf: boolean, size: number }} Circle */

const ROOM = 3; // between circles
const FORCES = ["Organization", "Person"];

/** ITEMS as a tree: the forces on one side, places and what happened there on the other, what stands alone apart. @param {Item[]} items @returns {Inner} */
function tree(items) {
  /** @type {Map<string, Inner>} */
  const all = new Map(items.map((item) => [item.id, { item, children: [] }]));
  /** @type {Record<string, Inner>} */
  const sides = {};
  for (const inner of all.values()) {
    const { within } = /** @type {Item} */ (inner.item);
    const parent = within && all.get(within);
    if (parent) parent.children.push(inner);
  }
  for (const inner of all.values()) {
    const { type, within } = /** @type {Item} */ (inner.item);
    if (within && all.has(within)) continue;
    const side = `${FORCES.includes(type)} ${inner.children.length > 0}`;
    sides[side] ??= { item: null, children: [] };
    sides[side].children.push(inner);
  }
  return {
    item: null,
    children: Object.keys(sides)
      .sort()
      .map((side) => sides[side]),
  };
}

/** How large the circle of a thing by itself is. @param {Inner} inner */
const weight = ({ item, children }) => (children.length ? 0 : 1 + Math.log2(1 + (item?.documents ?? 0)));

/** The circles of ITEMS in a square of SIDE, outer ones first. @param {Item[]} items @param {number} side @returns {Circle[]} */
export function circles(items, side) {
  const root = hierarchy(tree(items), ({ children }) => children)
    .sum(weight)
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  return pack()
    .size([side, side])
    .padding(ROOM)(/** @type {any} */ (root))
    .descendants()
    .flatMap((node) => {
      const { item, children } = /** @type {Inner} */ (/** @type {unknown} */ (node.data));
      const { x, y, r, depth } = node;
      return item ? [{ item, x, y, r, depth, leaf: !children.length, size: node.descendants().length - 1 }] : [];
    });
}

/** The innermost circle at a point. @param {Circle[]} all @param {number} x @param {number} y */
export const at = (all, x, y) => all.findLast((circle) => Math.hypot(circle.x - x, circle.y - y) <= circle.r) ?? null;
