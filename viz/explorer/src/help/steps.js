/** The guided tour: what each step shows, and to which part of the page it points (styles/tour.css). */
import { LIMIT } from "../view/address.js";

/** @typedef {Partial<import("../types.js").View>} Change */
/** @typedef {{ name: string, points: string, shows: (hero: string, edge: string) => Change }} Step */

const DAY = "2025-10-01";

/** Whom the tour is about: an office of the sample documents. */
export const HERO = "Office central des stupéfiants";

/** @param {string} hero @returns {Change} */
const network = (hero) => ({ tab: "network", entity: hero, open: [{ id: hero, limit: LIMIT, types: [] }] });

/** @type {Step[]} */
export const STEPS = [
  { name: "search", points: "search", shows: () => ({}) },
  { name: "network", points: "stage", shows: network },
  { name: "panel", points: "panel", shows: network },
  { name: "evidence", points: "panel", shows: (hero, edge) => ({ ...network(hero), edge }) },
  { name: "chain", points: "stage", shows: (hero) => ({ tab: "chain", entity: null, chain: hero, on: DAY }) },
  { name: "operations", points: "stage", shows: () => ({ tab: "operations" }) },
  { name: "review", points: "stage", shows: () => ({ tab: "review" }) },
  { name: "own", points: "upload", shows: () => ({}) },
];
