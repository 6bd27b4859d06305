/** Where the bodies of a chain of command stand: superiors above, the one asked for in the middle, subordinates below. */
import { hierarchy, tree } from "d3-hierarchy";
import { heightOf, MORE, WIDTH } from "./size.js";

/** @typedef {import("./grow.js").Branch} Branch */
/** @typedef {import("./branch.js").Row} Row */
/** @typedef {{ key: string, branch: Branch, more: number, x: number, y: number, height: number }} Box one body, or how many MORE stand under it */
/** @typedef {{ key: string, from: Box, to: Box, hanging: boolean, also: boolean, start: number }} Line ALSO: a further one to the same box; START: how far down the one before it has come */

const GAP_X = 28;
const GAP_Y = 60;
const HANGING_GAP = 14;
const INDENT = 64;

/** @param {Branch} top @param {number} heads @returns {{ boxes: Box[], lines: Line[] }} */
function above(top, heads) {
  const root = hierarchy(top, (branch) => branch.next);
  const close = () => 1;
  tree()
    .nodeSize([WIDTH + GAP_X, 1])
    .separation(close)(/** @type {any} */ (root));
  const nodes = /** @type {any[]} */ (root.descendants());
  /** @type {number[]} how high the tallest of each level is */
  const tallest = [];
  for (const { data, depth } of nodes) tallest[depth] = Math.max(tallest[depth] ?? 0, heightOf(data, heads));
  const bottoms = tallest.map(
    (_, depth) => -tallest.slice(1, depth).reduce((sum, one) => sum + one + GAP_Y, 0) - (depth && GAP_Y),
  );
  const boxes = new Map(
    nodes.map(({ data: branch, depth, x }) => {
      const height = heightOf(branch, heads);
      const y = depth ? bottoms[depth] - height : 0;
      return [branch, { key: `over ${branch.key}`, branch, more: 0, x, y, height }];
    }),
  );
  return { boxes: [...boxes.values()], lines: linesOf(boxes) };
}

/** The lines to BOXES from all that they hang on, as far as that is drawn. @param {Map<Branch, Box>} boxes @param {Box} [middle] whom they hang from, if they hang @returns {Line[]} */
function linesOf(boxes, middle) {
  /** @type {Map<Box, number>} */
  const down = new Map();
  return [...boxes].flatMap(([{ from, also }, to]) =>
    (from ? [from, ...also] : []).flatMap((one, index) => {
      const origin = boxes.get(one) ?? (one.rung ? undefined : middle);
      if (!origin) return [];
      const start = down.get(origin) ?? origin.y + origin.height;
      if (!index) down.set(origin, to.y + to.height / 2);
      return [{ key: `${to.key} ${index}`, from: origin, to, hanging: Boolean(middle), also: index > 0, start }];
    }),
  );
}

/** Subordinates hang in one column under the middle, so that two hundred fit. @param {Box} middle @param {Row[]} rows */
function under(middle, rows) {
  let y = middle.y + middle.height + 2 * HANGING_GAP;
  return rows.map(({ branch, depth, more }) => {
    const height = more ? MORE : heightOf(branch);
    const box = {
      key: `${more ? "more" : "under"} ${branch.key}`,
      branch,
      more,
      x: middle.x + INDENT * depth,
      y,
      height,
    };
    y += height + HANGING_GAP;
    return box;
  });
}

/**
 * Boxes and lines with the top left corner of the picture at 0, 0.
 * @param {Branch} up what stands above @param {Row[]} rows what is shown of what stands below @param {number} heads how many head the one asked about
 */
export function arrange(up, rows, heads = 0) {
  const over = above(up, heads);
  const [middle] = over.boxes;
  const below = under(middle, rows);
  const hung = new Map(below.filter(({ more }) => !more).map((box) => [box.branch, box]));
  const boxes = [...over.boxes, ...below];
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  for (const box of boxes) Object.assign(box, { x: box.x - left, y: box.y - top });
  const width = Math.max(...boxes.map(({ x }) => x)) + WIDTH;
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  return { boxes, lines: [...over.lines, ...linesOf(hung, middle)], width, height };
}
