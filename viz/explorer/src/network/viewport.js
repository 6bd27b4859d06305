/** Where to look from so that everything is seen. */

/** @typedef {{ x1: number, x2: number, y1: number, y2: number }} Box */

/**
 * Zoom and pan that show BOX in a window of WIDTH and HEIGHT, whose first LEFT pixels something else covers.
 * @param {Box} box @param {{ width: number, height: number, left: number, padding: number, closest: number }} window
 */
export function fitting({ x1, x2, y1, y2 }, { width, height, left, padding, closest }) {
  const room = { x: width - left - 2 * padding, y: height - 2 * padding };
  const zoom = Math.min(
    Math.max(room.x, 1) / Math.max(x2 - x1, 1),
    Math.max(room.y, 1) / Math.max(y2 - y1, 1),
    closest,
  );
  const pan = { x: left + (width - left) / 2 - (zoom * (x1 + x2)) / 2, y: height / 2 - (zoom * (y1 + y2)) / 2 };
  return { zoom, pan };
}
