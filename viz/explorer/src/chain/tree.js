/** Where the bodies of a chain of command stand: superiors above, the one asked for in the middle, subordinates below. */
import { hierarchy, tree } from "d3-hierarchy";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {{ key: string, rung: Rung | null, below: Branch[] }} Branch the branch of a superior holds what stands over it */
/** @typedef {{ key: string, rung: Rung | null, x: number, y: number, height: number }} Box */
/** @typedef {{ key: string, rung: Rung, from: Box, to: Box, hanging: boolean }} Line */

export const WIDTH = 320;
const HEIGHT = 122;
const LOW = 90; // subordinates, of whom there may be many
const GAP_X = 28;
const GAP_Y = 52;
const HANGING_GAP = 14;
const INDENT = 44;

/** The rungs over ROOT as a tree that grows upwards. @param {string} root @param {Rung[]} rungs @returns {Branch} */
export function grow(root, rungs) {
  /** @type {Branch} */
  const top = { key: root, rung: null, below: [] };
  const all = [{ level: 0, ids: [root], branch: top }];
  const sorted = rungs.map((rung, index) => ({ rung, index })).sort((a, b) => a.rung.level - b.rung.level);
  for (const { rung, index } of sorted) {
    const branch = { key: `${index}:${rung.organization}`, rung, below: [] };
    const under = standsUnder(rung);
    const lower = all.filter(({ level }) => level === rung.level - 1);
    const named = lower.find(({ ids }) => ids.some((id) => under.includes(id)));
    (named ?? lower[0] ?? all[0]).branch.below.push(branch);
    all.push({ level: rung.level, ids: bearers(rung), branch });
  }
  return top;
}

/** Who stands on RUNG. @param {Rung} rung */
const bearers = ({ organization, commanders, members = [] }) => [
  ...(organization ? [organization] : []),
  ...[...commanders, ...members].map(({ id }) => id),
];

/** Whom RUNG is said to stand over. @param {Rung} rung */
const standsUnder = ({ link, follows_from }) => [link, ...follows_from].flatMap((edge) => (edge ? [edge.source] : []));

/** @param {Branch} branch @returns {{ boxes: Box[], lines: Line[] }} */
function above(branch) {
  const laid = tree().nodeSize([WIDTH + GAP_X, HEIGHT + GAP_Y])(
    hierarchy(/** @type {any} */ (branch), (/** @type {any} */ one) => one.below),
  );
  const boxes = new Map(
    laid.descendants().map((node) => {
      const { key, rung } = /** @type {any} */ (node.data);
      return [node, { key, rung, x: node.x, y: -node.y, height: HEIGHT }];
    }),
  );
  const lines = laid.links().map(({ source, target }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)].map((box) => /** @type {Box} */ (box));
    return { key: `line ${to.key}`, rung: /** @type {Rung} */ (to.rung), from, to, hanging: false };
  });
  return { boxes: [...boxes.values()], lines };
}

/** Subordinates hang in one column under the middle, so that two hundred fit. @param {Box} middle @param {Rung[]} rungs */
function under(middle, rungs) {
  const boxes = rungs.map((rung, index) => ({
    key: `under ${index}:${rung.organization}`,
    rung,
    x: middle.x + INDENT * rung.level,
    y: middle.y + HEIGHT + 2 * HANGING_GAP + index * (LOW + HANGING_GAP),
    height: LOW,
  }));
  const lines = boxes.map((box, index) => {
    const parent = boxes.slice(0, index).findLast(({ rung }) => rung.level === box.rung.level - 1);
    return { key: `line ${box.key}`, rung: box.rung, from: parent ?? middle, to: box, hanging: true };
  });
  return { boxes, lines };
}

/**
 * Boxes and lines with the top left corner of the picture at 0, 0.
 * @param {string} root @param {Rung[]} superiors @param {Rung[]} subordinates
 */
export function arrange(root, superiors, subordinates) {
  const up = above(grow(root, superiors));
  const down = under(up.boxes[0], subordinates);
  const boxes = [...up.boxes, ...down.boxes];
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  for (const box of boxes) Object.assign(box, { x: box.x - left, y: box.y - top });
  const width = Math.max(...boxes.map(({ x }) => x)) + WIDTH;
  const height = Math.max(...boxes.map(({ y, height }) => y + height));
  return { boxes, lines: [...up.lines, ...down.lines], width, height };
}
