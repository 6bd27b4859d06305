/** How a tall picture is cut into pages: between boxes, never through one. */

const GAP = 7; // half of what lies between two boxes

/**
 * Where each page of BOXES begins and how high it is, if FIRST fits on the first and REST on every further one.
 * @param {{ y: number, height: number }[]} boxes @param {number} height of all @param {number} first @param {number} rest
 * @returns {{ from: number, high: number }[]}
 */
export function pages(boxes, height, first, rest) {
  const starts = [0];
  for (const { y, height: high } of boxes.toSorted((one, other) => one.y - other.y)) {
    const [from] = starts.slice(-1);
    const room = starts.length === 1 ? first : rest;
    if (y + high > from + room && y - GAP > from) starts.push(y - GAP);
  }
  return starts.map((from, index) => ({ from, high: (starts[index + 1] ?? height) - from }));
}
