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

/** A name as the reader says it: operations without one of their own are called by kind, place and date. @param {string | null | undefined} name */
export function called(name) {
  const [kind, ...rest] = (name ?? "").split(" · ");
  if (!rest.length || !KINDS.includes(kind)) return name ?? "";
  const word = term("operation", kind);
  return [
    word[0].toLocaleUpperCase(locale.value) + word.slice(1),
    ...rest.map((part) => showDate(part, locale.value)),
  ].join(" · ");
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

/** A few words to stand on the line. @param {Edge} edge */
export const lineText = (edge) => detail(edge) || t(`relation.${edge.type}`);

/** @param {Edge} edge */
export const periodOf = (edge) => showPeriod(edge.properties, locale.value, t);
