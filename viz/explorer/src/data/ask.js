/** The questions that several parts of the page ask, each with one address, so that it is asked once. */

import { view } from "../view/state.js";
import { address } from "./client.js";
import { NOTHING, resource } from "./resource.js";

/** @template Row @typedef {import("../types.js").Resource<Row>} Resource */

const MOST_NEIGHBOURS = 500;

/** @param {string} id @returns {Resource<import("../types.js").Neighbour>} */
export const neighbours = (id) =>
  resource(address("neighbours", { entity: id, on: view.value.on, limit: MOST_NEIGHBOURS })).value;

/** @param {string | null} id @returns {Resource<import("../types.js").Node>} */
export const entity = (id) => (id ? resource(address("entity", { entity: id })).value : NOTHING.value);

/** @param {string} edge @returns {Resource<any>} */
export const evidence = (edge) => resource(address("evidence", { edge })).value;
