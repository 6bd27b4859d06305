/** Says in words what an edge says, from the words of the reader's language. */

import { locale, t, term } from "../words.js";
import { showPeriod } from "./dates.js";

/** @typedef {import("../types.js").Edge} Edge */

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

/** The whole sentence, for screen readers and headings. @param {Edge} edge */
export const sentence = (edge) => `${edge.source_name} ${t(`relation.${edge.type}`)} ${edge.target_name}`;
