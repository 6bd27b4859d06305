/** The questions that several parts of the page ask, each with one address, so that it is asked once. */
import { assertion, on, view } from "../view/state.js";
import { address } from "./client.js";
import { NOTHING, resource } from "./resource.js";

/** @template Row @typedef {import("../types.js").Resource<Row>} Resource */
/** @typedef {import("../types.js").Neighbour} Neighbour */
/** @typedef {import("../types.js").Edge} Edge */
/** @typedef {import("../types.js").Rung} Rung */

const MOST = 500;
const RECENT = 5;

/** What is linked to ID on a day, the view's own unless given; documents aside. @param {string} id @returns {Resource<Neighbour>} */
export const neighbours = (id, day = on.value) =>
  resource(address("neighbours", { entity: id, on: day, assertion: assertion.value, limit: MOST })).value;

/** The documents that name ID, or what the document ID names. @param {string} id @returns {Resource<Neighbour>} */
export const mentions = (id) =>
  resource(address("neighbours", { entity: id, types: "MENTIONED_IN", limit: MOST })).value;

/** @param {string | null} id @returns {Resource<import("../types.js").Node>} */
export const entity = (id) => (id ? resource(address("entity", { entity: id })).value : NOTHING.value);

/** @param {string} edge @returns {Resource<import("../types.js").Evidence>} */
export const evidence = (edge) => resource(address("evidence", { edge })).value;

/** What is said of ID that is no link. @param {string} id @returns {Resource<import("../types.js").Claim>} */
export const claims = (id) => resource(address("claims", { entity: id, limit: MOST })).value;

/** The shortest ways from one entity to another. @param {string} from @param {string} to @returns {Resource<import("../types.js").Way>} */
export const ways = (from, to) =>
  resource(address("paths", { from, to, on: on.value, assertion: assertion.value })).value;

/** @returns {Resource<import("../types.js").Node>} */
export const recentDocuments = () => resource(address("documents", { limit: RECENT })).value;

/** Levels that the picture shows at first, and one more, so that each body says how many stand below it. */
const NEAR = 3;

/** @param {string} id @param {string | null} day @returns {Resource<Rung>} */
export const superiors = (id, day = on.value) =>
  resource(address("chain_of_command", { entity: id, on: day, assertion: assertion.value })).value;

/** Those below ID: the nearest, and all of them once somebody unfolded and they are there. @param {string} id @param {string | null} day @returns {Resource<Rung>} */
export function subordinates(id, day = on.value) {
  const below = { entity: id, on: day, assertion: assertion.value };
  const near = resource(address("subordinates", { ...below, depth: NEAR })).value;
  if (!view.value.fold.length) return near;
  const all = resource(address("subordinates", below)).value;
  return all.state === "loading" ? near : all;
}

/** Levels of the branch below whose changes are marked: those that are open at first. */
const BELOW = 2;

/** The days on which something changed around ID. @param {string} id @returns {Resource<import("../types.js").Change>} */
export const changes = (id) =>
  resource(address("changes", { entity: id, below: BELOW, assertion: assertion.value, evidence: 0, limit: 1000 }))
    .value;

/** What differs around ID between two days. @param {string} id @param {string} from @param {string} to @returns {Resource<import("../types.js").Difference>} */
export const compare = (id, from, to) =>
  resource(address("compare", { entity: id, from, to, below: BELOW, assertion: assertion.value, limit: MOST })).value;

/** All that surrounds the body ID on a day. @param {string} id @param {string | null} day @returns {Resource<import("../types.js").Unit>} */
export const unit = (id, day = on.value) =>
  resource(address("unit", { entity: id, on: day, assertion: assertion.value, limit: MOST })).value;

/** Who headed the body ID, one after the other. @param {string} id @param {string | null} day @returns {Resource<import("../types.js").Turn>} */
export const succession = (id, day = on.value) =>
  resource(address("succession", { entity: id, on: day, assertion: assertion.value })).value;

/** Who served above, beside and below the person ID. @param {string} id @param {string | null} day @returns {Resource<import("../panel/beside/types.js").Colleague>} */
export const colleagues = (id, day = on.value) =>
  resource(address("colleagues", { entity: id, on: day, assertion: assertion.value, evidence: 0, limit: MOST })).value;

/** Which bodies were at the place ID on a day, and what stood above them. @param {string} id @param {string | null} day @returns {Resource<import("../panel/beside/types.js").There>} */
export const responsible = (id, day = on.value) =>
  resource(address("responsible", { place: id, on: day, assertion: assertion.value, evidence: 0, limit: MOST })).value;

/** What ID may be the same as. @param {string} id @returns {Resource<import("../review/types.js").Pair>} */
export const maybeSame = (id) => resource(address("maybe_same", { entity: id })).value;

/** Two entities side by side. @param {string} left @param {string} right @returns {Resource<import("../review/types.js").Comparison>} */
export const comparison = (left, right) => resource(address("comparison", { left, right })).value;

/** What waits for a person's decision. @param {string | null} kind @returns {Resource<import("../review/types.js").Pair>} */
export const waiting = (kind) => resource(address("review", { kind, limit: MOST })).value;

/** The edge ID where an answer on screen has it, of whatever day. @param {string} id @returns {Edge | undefined} */
export function edgeOf(id) {
  const { tab, entity: chosen, chain: root, open, pair } = view.value;
  const ids = new Set([...(chosen ? [chosen] : []), ...open.map((opening) => opening.id)]);
  const around = [...ids]
    .flatMap((one) => [neighbours(one), neighbours(one, null), mentions(one)])
    .flatMap(({ rows }) => rows.map(({ edge }) => edge));
  const besides = [
    ...(tab === "chain" && root ? chainEdges(root) : []),
    ...(tab === "review" && pair ? pairEdges(pair) : []),
    ...(chosen ? placeEdges(chosen) : []),
  ];
  return [...around, ...besides].find((edge) => edge.id === id);
}

/** Those of both sides of the pair KEY. @param {string} key @returns {Edge[]} */
function pairEdges(key) {
  const [left, right] = key.split("~");
  const sides = right ? comparison(left, right).rows.flatMap((row) => [row.left, row.right]) : [];
  return sides.flatMap(({ links }) => Object.values(links).flat());
}

/** Those of who headed the bodies at ID, where that is a place. @param {string} id @returns {Edge[]} */
function placeEdges(id) {
  if (entity(id).rows[0]?.type !== "Place") return [];
  const { rows } = responsible(id);
  const people = rows.flatMap(({ commanders, superiors, last_known: last }) => [...commanders, ...superiors, last]);
  return people.flatMap((one) => (one ? [one.edge] : []));
}

/** @param {string} id @returns {Edge[]} */
function chainEdges(id) {
  const { on: day, versus } = view.value;
  const [from, to] = [day, versus].sort();
  const rungs = [...superiors(id).rows, ...subordinates(id).rows];
  const differs = from && to ? compare(id, from, to).rows : [];
  return [
    ...rungs.flatMap(({ link, follows_from, commanders, members = [], last_known: last }) => [
      ...(link ? [link] : []),
      ...follows_from,
      ...[...commanders, ...members, ...(last ? [last] : [])].map(({ edge }) => edge),
    ]),
    ...differs.flatMap(({ before, after }) => [...before, ...after].flatMap(({ edges }) => edges)),
  ];
}
