/** What part of the world a map shows, and which of its spots have room for their names. */
import { geoMercator } from "d3-geo";

/** @typedef {import("./spots.js").Spot} Spot */
/** @typedef {{ wide: number, high: number }} Size */

const ROOM = 70; // around the outermost spots
const CLOSEST = 2600; // how near a single village is looked at, as Mercator's scale
const FAR = 12; // degrees from the middle from which on a spot is left outside: who zooms out finds it
const LETTER = 7.2;
const LINE = 15;

/** @param {number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Mercator around most of the spots FOUND. @param {Spot[]} found @param {Size} size */
export function projection(found, { wide, high }) {
  const made = geoMercator();
  if (!found.length) return made.fitSize([wide, high], { type: "Sphere" });
  const middle = [median(found.map(({ lon }) => lon)), median(found.map(({ lat }) => lat))];
  const near = found.filter(({ lon, lat }) => Math.max(Math.abs(lon - middle[0]), Math.abs(lat - middle[1])) <= FAR);
  const points = { type: "MultiPoint", coordinates: near.map(({ lon, lat }) => [lon, lat]) };
  const corners = /** @type {[[number, number], [number, number]]} */ ([
    [ROOM, ROOM],
    [wide - ROOM, high - ROOM],
  ]);
  made.fitExtent(corners, /** @type {any} */ (points));
  if (made.scale() <= CLOSEST) return made;
  const sum = near.reduce(([lon, lat], spot) => [lon + spot.lon, lat + spot.lat], [0, 0]);
  return made
    .scale(CLOSEST)
    .center([sum[0] / near.length, sum[1] / near.length])
    .translate([wide / 2, high / 2]);
}

/**
 * The ids of those whose names fit beside them without covering a former one's; at the zoom K, the first come first.
 * @param {{ id: string, name: string, x: number, y: number, r: number }[]} marks @param {number} k @returns {Set<string>}
 */
export function named(marks, k) {
  /** @type {{ left: number, right: number, top: number, bottom: number }[]} */
  const taken = [];
  const found = marks.filter(({ name, x, y, r }) => {
    const box = {
      left: x * k - r,
      right: x * k + r + 6 + name.length * LETTER,
      top: y * k - LINE / 2,
      bottom: y * k + LINE / 2,
    };
    const free = taken.every(
      (other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top,
    );
    if (free) taken.push(box);
    return free;
  });
  return new Set(found.map(({ id }) => id));
}
