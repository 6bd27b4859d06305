/** How much a piece of evidence weighs, and what all of it comes to, in words. */

import { folded } from "../model/text.js";

/** @typedef {import("./types.js").Reason} Reason */

const FORBIDS = -100;
const STRONG = 3; // natural log-odds: twenty to one
const FAIR = 1; // nearly three to one
const FULL = 6; // what fills a bar
/** From which probability on it is called so. @type {[string, number][]} */
const LIKELY = [
  ["almost", 0.95],
  ["likely", 0.75],
  ["open", 0.4],
  ["unlikely", 0],
];

/** @param {Reason} reason */
export function strength({ weight }) {
  if (weight <= FORBIDS) return "forbids";
  const size = Math.abs(weight);
  if (size >= STRONG) return "strong";
  return size >= FAIR ? "fair" : "slight";
}

/** How much of its bar a reason fills, 0 to 1. @param {Reason} reason */
export const share = ({ weight }) => Math.min(1, Math.abs(weight) / FULL);

/** What speaks for, and what against, the weightiest first; what weighs nothing is left out. @param {Reason[]} reasons */
export function sides(reasons) {
  const sorted = reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { speaks: sorted.filter(({ weight }) => weight > 0), objects: sorted.filter(({ weight }) => weight < 0) };
}

/** @param {number} score */
export const likely = (score) => LIKELY.find(([, least]) => score >= least)?.[0] ?? "unlikely";

/** What weighs against a pair only because nothing is known. */
const SILENT = ["name_alone", "nothing_shared", "kind_unknown", "country_unknown"];

/** Whether both have one name and nothing that is known speaks against. @param {{ left: { name: string }, right: { name: string }, reasons: Reason[] }} pair */
export const exact = ({ left, right, reasons }) =>
  folded(left.name) === folded(right.name) && reasons.every(({ code, weight }) => weight >= 0 || SILENT.includes(code));
