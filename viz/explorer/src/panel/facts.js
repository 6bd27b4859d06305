/** The properties of an entity as people say them. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { contested } from "../model/figures.js";
import { saidAs } from "../model/say.js";
import { locale, t, term } from "../words.js";

/** @typedef {import("../types.js").Node} Node */

const COUNTS = ["arrests", "killed", "wounded", "freed"];

/** @param {{ item: string, quantity: number | null, unit: string | null }} seizure */
export const seized = ({ item, quantity, unit }) =>
  [
    quantity === null || quantity === undefined ? null : new Intl.NumberFormat(locale.value).format(quantity),
    unit,
    item !== unit && item,
  ]
    .filter(Boolean)
    .join(" ");

/** A figure in which documents differ, with how many give it. @param {import("../types.js").Contested} row */
const told = (row) =>
  `${row.of === "seizures" ? seized(row) : row.value} (${t("count.documents", { n: row.documents.length })})`;

/** @param {Node} node */
function dates({ began, ended }) {
  return [began, ended]
    .filter((date, index, all) => date && all.indexOf(date) === index)
    .map((date) => showDate(date, locale.value))
    .join(" – ");
}

/** The country's name in the reader's language. @param {string} code */
function country(code) {
  return new Intl.DisplayNames([locale.value], { type: "region", fallback: "code" }).of(code);
}

/** @param {Node} node @returns {[string, string][]} */
export function facts(node) {
  /** @type {[string, any][]} */
  const all = [
    ["ranks", node.ranks?.join(", ")],
    ["kind", node.type === "Operation" && node.kind && term("operation", node.kind)],
    ["assertion", node.type === "Operation" && saidAs(/** @type {any} */ (node))],
    ["date", node.type === "Operation" && dates(node)],
    ...COUNTS.map((name) => /** @type {[string, any]} */ ([name, contested(node, name, told) || node[name]])),
    ["seizures", node.seizures?.map(seized).join("; ")],
    ["contested", contested(node, "seizures", told)],
    [
      "region",
      node.type === "Place" && [node.region, node.country && country(node.country)].filter(Boolean).join(", "),
    ],
    ["coordinates", typeof node.lat === "number" && `${node.lat.toFixed(2)}, ${node.lon.toFixed(2)}`],
  ];
  return all.filter(([, value]) => value || value === 0).map(([name, value]) => [name, String(value)]);
}

/** @param {{ node: Node }} props */
export function Facts({ node }) {
  const rows = facts(node);
  return (
    rows.length > 0 &&
    html`
    <dl class="facts">
      ${rows.map(([name, value]) => html`<div key=${name}><dt>${t(`fact.${name}`)}</dt><dd dir="auto">${value}</dd></div>`)}
    </dl>`
  );
}
