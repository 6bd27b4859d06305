/** Where operations took place: one spot for each place, the innermost that is told of each operation. */

/** @typedef {{ id: string, name: string, lat?: number | null, lon?: number | null, place_kind?: string | null }} Place */
/** @typedef {{ id: string, places?: Place[] }} Placed */
/** @typedef {{ id: string, name: string, lat: number, lon: number, wide: boolean, operations: string[] }} Spot */

/** Areas, the widest last: only where nothing inside them is told does one stand for where something happened. */
const AREAS = ["district", "region", "country"];

/** @param {Place} place */
const width = (place) => AREAS.indexOf(place.place_kind ?? "");

/** The places of an operation that hold no other of them, with coordinates. @param {Placed} operation */
export function innermost({ places = [] }) {
  const drawn = places.filter(({ lat, lon }) => typeof lat === "number" && typeof lon === "number");
  const narrowest = Math.min(...drawn.map(width));
  return drawn.filter((place) => width(place) === narrowest);
}

/** Spots, the busiest first. @param {Placed[]} operations @returns {Spot[]} */
export function spots(operations) {
  /** @type {Map<string, Spot>} */
  const found = new Map();
  for (const operation of operations)
    for (const place of innermost(operation)) {
      const { id, name, lat, lon } = /** @type {any} */ (place);
      /** @type {Spot} */
      const spot = found.get(id) ?? { id, name, lat, lon, wide: width(place) >= 0, operations: [] };
      spot.operations.push(operation.id);
      found.set(id, spot);
    }
  return [...found.values()].sort((one, other) => other.operations.length - one.operations.length);
}

/** How many of OPERATIONS no map can show. @param {Placed[]} operations */
export const nowhere = (operations) => operations.filter((operation) => !innermost(operation).length).length;
