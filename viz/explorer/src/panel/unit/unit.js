/** A body's page as of the day: who heads it, what it is part of, where it is, what it is called; and its commanders over time. */
import { mentions, unit } from "../../data/ask.js";
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { Answer } from "../../shell/states.js";
import { on } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { Groups, Section } from "../section.js";
import { Told } from "./fact.js";
import { Succession } from "./succession.js";

/** @typedef {import("../../types.js").Unit} Page */
/** @typedef {import("../../types.js").Beside} Beside */

/** The lists of the page in their order, and what stands in each. @type {[string, import("../../types.js").NodeType][]} */
const LISTS = [
  ["commanders", "Person"],
  ["parents", "Organization"],
  ["memberships", "Organization"],
  ["sites", "Place"],
  ["areas", "Place"],
  ["members", "Person"],
  ["children", "Organization"],
  ["predecessors", "Organization"],
  ["successors", "Organization"],
];
const FACTS = ["classifications", "existence", "aliases"];

/** @param {Beside[]} rows @param {import("../../types.js").NodeType} type */
const groups = (rows, type) => rows.map(({ id, name, edges }) => ({ node: { id, name, type }, edges }));

/** Who headed it last, where nobody surely does on the day. @param {{ last: NonNullable<Page["last_known"]> }} props */
const LastKnown = ({ last }) => html`
  <${Groups} title=${last.until ? t("unit.lastKnown", { date: showDate(last.until, locale.value) }) : t("unit.lastKnownOnce")} groups=${groups([last], "Person")} />`;

/** @param {{ page: Page }} props */
const Lists = ({ page }) => html`
  ${page.last_known && html`<${LastKnown} last=${page.last_known} />`}
  ${LISTS.map(([name, type]) => page[name].length > 0 && html`<${Groups} key=${name} title=${t(`unit.${name}`)} groups=${groups(page[name], type)} count=${page.counts[name]} />`)}
  ${FACTS.map((name) => page[name].length > 0 && html`<${Told} key=${name} title=${t(`unit.${name}`)} facts=${page[name]} />`)}`;

/** @param {{ id: string }} props */
export function Unit({ id }) {
  const documents = mentions(id).rows;
  return html`
    ${on.value && html`<p class="as-of">${t("unit.asOf", { date: showDate(on.value, locale.value) })}</p>`}
    <${Answer} answer=${unit(id)} empty=${t("unit.none")} children=${(/** @type {Page[]} */ [page]) => html`<${Lists} page=${page} />`} />
    <${Succession} id=${id} />
    ${documents.length > 0 && html`<${Section} title=${t("section.MENTIONED_IN.out")} rows=${documents} />`}`;
}
