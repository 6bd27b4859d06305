/** Where nodes stand: beside the one they came from, on rings with room for labels. What stands stays where it is. */
import { TYPES } from "../model/kinds.js";

/** @typedef {import("../types.js").Point} Point */
/** @typedef {{ id: string, type: import("../types.js").NodeType }} Newcomer */

const FIRST_RING = 122;
const RING_GAP = 80;
const SLOT = 128; // room along a ring, in pixels: a label of about 18 letters
const STRETCH = 1.42; // labels are wide, so are rings
const WIDTH = 108;
const HEIGHT = 66;
const GOLDEN = 0.382; // turns each ring against the others
const RINGS = 32;
const BEHIND = 0.14; // radians: whoever stands behind another has his line drawn through him
const FEW = 8; // so few stand on the second ring, where lines have room for words

/** @param {Point} a @param {Point} b */
const collide = (a, b) => Math.abs(a.x - b.x) < WIDTH && Math.abs(a.y - b.y) < HEIGHT;

/** The places on ring NUMBER around CENTRE. @param {Point} centre @param {number} number */
function ring(centre, number) {
  const radius = FIRST_RING + number * RING_GAP;
  const count = Math.floor((Math.PI * (1 + STRETCH) * radius) / SLOT);
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + ((number * GOLDEN) % 1)) / count) * 2 * Math.PI;
    return { angle, x: centre.x + STRETCH * radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

/** How far ANGLE turns from PREFERRED, 0 to pi. @param {number} angle @param {number} preferred */
const turn = (angle, preferred) => Math.abs(Math.atan2(Math.sin(angle - preferred), Math.cos(angle - preferred)));

/** COUNT of PLACES, spread evenly over them. @template T @param {T[]} places @param {number} count */
const spread = (places, count) =>
  Array.from(
    { length: Math.min(count, places.length) },
    (_, index) => places[Math.floor((index * places.length) / count)],
  );

/** @typedef {Point & { angle: number }} Slot */

/** Free places around CENTRE, nearest rings first, those that face outwards first. @param {Point} centre @param {Point[]} taken @param {number} count */
function freePlaces(centre, taken, count) {
  const outwards = awayFrom(centre, taken);
  const apart = Math.min(BEHIND, Math.PI / count);
  /** @type {Slot[]} */
  const found = [];
  for (let number = outwards === null && count <= FEW ? 1 : 0; number < RINGS && found.length < count; number += 1) {
    const hidden = (/** @type {Slot} */ { angle }) => found.some((other) => turn(angle, other.angle) < apart);
    const free = ring(centre, number).filter(
      (place) => !hidden(place) && ![...taken, ...found].some((other) => collide(place, other)),
    );
    const wanted = Math.min(count - found.length, free.length);
    if (outwards === null) found.push(...spread(free, wanted));
    else found.push(...free.sort((a, b) => turn(a.angle, outwards) - turn(b.angle, outwards)).slice(0, wanted));
  }
  return found.sort((a, b) => a.angle - b.angle);
}

/** The direction from the middle of all that stands to CENTRE, null where it is the middle. @param {Point} centre @param {Point[]} taken */
function awayFrom(centre, taken) {
  const x = centre.x - taken.reduce((sum, point) => sum + point.x, 0) / taken.length;
  const y = centre.y - taken.reduce((sum, point) => sum + point.y, 0) / taken.length;
  return taken.length < 2 || Math.hypot(x, y) < 1 ? null : Math.atan2(y, x);
}

/** Right of all that stands. @param {Point[]} taken @returns {Point} */
const beside = (taken) =>
  taken.length ? { x: Math.max(...taken.map(({ x }) => x)) + 3 * FIRST_RING, y: 0 } : { x: 0, y: 0 };

/** @param {Newcomer} a @param {Newcomer} b */
const byType = (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type);

/**
 * Gives each of NEWCOMERS a place around PARENT (its own place first where it has none); kinds stand together.
 * @param {Map<string, Point>} positions changed
 * @param {string} parent
 * @param {Newcomer[]} newcomers
 */
export function place(positions, parent, newcomers) {
  const taken = [...positions.values()];
  const centre = positions.get(parent) ?? beside(taken);
  if (!positions.has(parent)) taken.push(centre);
  positions.set(parent, centre);
  const missing = newcomers.filter(({ id }) => !positions.has(id)).sort(byType);
  const places = freePlaces(centre, taken, missing.length);
  missing.forEach(({ id }, index) => {
    const { x, y } = places[index] ?? centre;
    positions.set(id, { x, y });
  });
}
