/** The branch below as rows: what is unfolded, and how many more there are. */

/** @typedef {import("./grow.js").Branch} Branch */
/** @typedef {{ branch: Branch, depth: number, more: number }} Row one unit, or how many MORE stand under it */

/** Levels that are open at first. */
const OPEN = 2;
export const FEW = 40;

/** How the address names what is folded or unfolded. @param {Branch} branch */
export const foldName = ({ rung, key }) => rung?.organization ?? key;

/** Is what stands under BRANCH shown? Whoever folds or unfolds turns it round. @param {Branch} branch @param {string[]} turned */
export const isOpen = (branch, turned) => branch.level < OPEN !== turned.includes(foldName(branch));

/**
 * The rows under TOP in the order in which they are drawn; LIMITS says how many are shown under whom, FEW unless it does.
 * @param {Branch} top @param {string[]} turned @param {ReadonlyMap<string, number>} limits @returns {Row[]}
 */
export function unfolded(top, turned, limits) {
  /** @type {Row[]} */
  const rows = [];
  /** @param {Branch} from @param {number} depth */
  const walk = (from, depth) => {
    const shown = from.next.slice(0, limits.get(from.key) ?? FEW);
    for (const branch of shown) {
      rows.push({ branch, depth, more: 0 });
      if (isOpen(branch, turned)) walk(branch, depth + 1);
    }
    const more = from.next.length - shown.length;
    if (more) rows.push({ branch: from, depth, more });
  };
  walk(top, 1);
  return rows;
}
