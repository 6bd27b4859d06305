/** Moving through the network by arrow keys: the nearest node in that direction. */

/** @typedef {import("../types.js").Point} Point */

/** @type {Record<string, Point>} */
const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The id to go to from FROM by KEY, null where nothing lies that way. What lies straight ahead counts as nearer.
 * @param {Map<string, Point>} positions @param {string} from @param {string} key @returns {string | null}
 */
export function nextInDirection(positions, from, key) {
  const direction = DIRECTIONS[key];
  const here = positions.get(from);
  if (!direction || !here) return null;
  let best = { id: /** @type {string | null} */ (null), cost: Number.POSITIVE_INFINITY };
  for (const [id, { x, y }] of positions) {
    const ahead = (x - here.x) * direction.x + (y - here.y) * direction.y;
    const aside = Math.abs((x - here.x) * direction.y) + Math.abs((y - here.y) * direction.x);
    const cost = ahead + 2.5 * aside;
    if (ahead > 1 && ahead > aside * 0.4 && cost < best.cost) best = { id, cost };
  }
  return best.id;
}
