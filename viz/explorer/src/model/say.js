/** Says in words what an edge says, from the words of the reader's language. */

import { locale, t, term } from "../words.js";
import { showDate, showPeriod } from "./dates.js";

/** @typedef {import("../types.js").Edge} Edge */

/** The kinds of operation, in the vocabulary's order. */
export const KINDS = [
  ...["raid", "arrest", "seizure", "destruction", "strike", "attack", "clash", "patrol", "operation", "exercise"],
  ...[
    "training",
    "workshop",
    "meeting",
    "visit",
    "handover",
    "signing",
    "ceremony",
    "delivery",
    "trial",
    "crime",
    "other",
  ],
];

const DATE = /^\d{4}(-\d\d){0,2}$/;
const capital = (/** @type {string} */ text) => text.charAt(0).toLocaleUpperCase(locale.value) + text.slice(1);

/** A name as the reader says it: operations without one of their own are called by kind, place and date. @param {string | null | undefined} name */
export function called(name) {
  const [first, ...rest] = (name ?? "").split(" · ");
  const said = rest.length && KINDS.includes(first) ? term("operation", first) : first;
  return [capital(said), ...rest.map((part) => (DATE.test(part) ? showDate(part, locale.value) : part))].join(" · ");
}

/** What a node is called where there is room for a line. @param {import("../types.js").Node} node */
export const title = ({ headline, name }) => called(headline || name);

/** What a node is called where room is short. @param {import("../types.js").Node} node */
export const short = (node) => node.acronym || title(node);

/** What tells this edge apart: post, role, kind. @param {Edge} edge */
export function detail({ type, properties: { rank, post_title: title, role, kind } }) {
  if (type === "HOLDS_POST") return [rank, title ?? (role && term("role", role))].filter(Boolean).join(", ");
  if (kind) return term("kind", kind);
  return role ? term("role", role) : "";
}

/** How it is said, where a document does not simply state it. @param {{ assertion?: string | null }} said */
export const saidAs = ({ assertion }) => (assertion && assertion !== "stated" ? term("assertion", assertion) : "");

/** A few words to stand on the line. @param {Edge} edge */
export const lineText = (edge) =>
  [saidAs(edge.properties), detail(edge) || t(`relation.${edge.type}`)].filter(Boolean).join(" · ");

/** @param {Edge} edge */
export const periodOf = (edge) => showPeriod(edge.properties, locale.value, t);

/** Whether a table's researchers assume that it goes on after its last citation. @param {Edge} edge */
export const goesOn = ({ properties: { open_ended: open } }) => (open ? term("open", open) : "");
