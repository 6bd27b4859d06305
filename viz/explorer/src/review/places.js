/** The places of an entity: its own, and those of what it heads and did. */

/** @typedef {import("./types.js").Side} Side */
/** @typedef {import("./types.js").Named} Named */

/** Each place once. @param {Side} side @returns {Named[]} */
export function placesOf({ id, links, around }) {
  const own = links.places.filter(({ source }) => source === id);
  const places = [...own, ...around].map(({ target, target_name: name }) => ({
    id: target,
    name,
    type: /** @type {const} */ ("Place"),
  }));
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
