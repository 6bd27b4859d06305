/** Where the bodies of a chain of command stand: superiors above, the one asked for in the middle, subordinates below. */
import { hierarchy, tree } from "d3-hierarchy";
import { isStaff } from "./grow.js";

/** @typedef {import("./grow.js").Branch} Branch */
/** @typedef {import("./branch.js").Row} Row */
/** @typedef {{ key: string, branch: Branch, more: number, x: number, y: number, height: number }} Box one body, or how many MORE stand under it */
/** @typedef {{ key: string, from: Box, to: Box, hanging: boolean, also: boolean }} Line ALSO: a further one to the same box */

export const WIDTH = 320;
const NAME = 20; // a line of a name
const LONG = 34; // characters that fit on it
const PADDING = 22;
const PERSON = 58;
const LEAST = 84;
const MORE = 34; // a button alone
const GAP_X = 28;
const GAP_Y = 60;
const HANGING_GAP = 14;
const INDENT = 64;
/** How many persons a box names. */
export const PERSONS = 4;

/** How high a box is with so many PEOPLE under NAME. @param {string | null} name @param {number} people */
function high(name, people) {
  const rows = Math.min(Math.max(people, 1), PERSONS);
  return Math.max(
    LEAST,
    (name && name.length > LONG ? 2 : 1) * NAME + PADDING + PERSON * rows + (people > PERSONS ? NAME : 0),
  );
}

/** @param {Branch} branch @param {number} heads how many head the one asked about */
function heightOf({ rung, end, marks }, heads = 0) {
  if (end) return high(null, end.last_known && end.next_known ? 2 : 1);
  if (!rung) return high(null, heads) + NAME * (1 + marks.length);
  const people = isStaff(rung) ? (rung.members?.length ?? 0) : rung.commanders.length;
  return high(rung.organization_name, people) + NAME * marks.length;
}

/** @param {Branch} top @param {number} heads @returns {{ boxes: Box[], lines: Line[] }} */
function above(top, heads) {
  const root = hierarchy(top, (branch) => branch.next);
  const tallest = Math.max(...root.descendants().map(({ data }) => heightOf(data, heads)));
  tree().nodeSize([WIDTH + GAP_X, tallest + GAP_Y])(/** @type {any} */ (root));
  const boxes = new Map(
    root.descendants().map((/** @type {any} */ { data: branch, x, y }) => {
      const height = heightOf(branch, heads);
      return [branch, { key: `over ${branch.key}`, branch, more: 0, x, y: tallest - height - y, height }];
    }),
  );
  return { boxes: [...boxes.values()], lines: linesOf(boxes, false) };
}

/** The lines to BOXES from all that they hang on, as far as that is drawn. @param {Map<Branch, Box>} boxes @param {boolean} hanging @param {Box} [middle] @returns {Line[]} */
function linesOf(boxes, hanging, middle) {
  return [...boxes].flatMap(([{ from, also }, to]) =>
    (from ? [from, ...also] : []).flatMap((one, index) => {
      const start = boxes.get(one) ?? (one.rung ? undefined : middle);
      return start ? [{ key: `${to.key} ${index}`, from: start, to, hanging, also: index > 0 }] : [];
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
  return { boxes, lines: [...over.lines, ...linesOf(hung, true, middle)], width, height };
}
