/** The countries of the world, read once when somebody first looks at a map; Natural Earth's, from world-atlas. */
import { feature, mesh } from "topojson-client";

/** @typedef {{ land: import("geojson").GeoJSON, borders: import("geojson").MultiLineString, countries: import("geojson").Feature[] }} World */

/** @type {Promise<World> | null} */
let asked = null;

/** @returns {Promise<World>} */
export function world() {
  asked ??= fetch("world.json")
    .then((response) => response.json())
    .then(read);
  return asked;
}

/** @param {any} topology @returns {World} */
function read(topology) {
  const { countries } = topology.objects;
  const shapes = /** @type {any} */ (feature(topology, countries));
  return {
    land: shapes,
    borders: mesh(topology, countries, (one, other) => one !== other),
    countries: shapes.features,
  };
}
