/** Operations as a table: what the map and the timeline show, and more. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { saidAs } from "../model/say.js";
import { seized } from "../panel/facts.js";
import { EntityLink } from "../shell/link.js";
import { select, view } from "../view/state.js";
import { locale, t, term } from "../words.js";

const COUNTS = ["arrests", "killed", "wounded", "freed"];
const COLUMNS = ["date", "operation", "kind", "place", "outcome", "documents"];

/** @param {any} operation */
const outcome = (operation) =>
  [
    ...COUNTS.filter((name) => operation[name]).map((name) => t(`outcome.${name}`, { n: operation[name] })),
    ...(operation.seizures ?? []).map(seized),
  ].join("; ");

/** @param {{ row: any }} props */
const Row = ({ row }) => html`
  <tr class=${view.value.entity === row.id ? "chosen" : ""} onClick=${() => select(row.id)}>
    <td class="when">${showDate(row.began, locale.value)}</td>
    <td><${EntityLink} id=${row.id} type="Operation" name=${row.name} />${saidAs(row) && html` <em class="said-as">${saidAs(row)}</em>`}</td>
    <td>${row.kind && term("operation", row.kind)}</td>
    <td>${(row.places ?? []).map((/** @type {any} */ place) => html`<bdi key=${place.id} class="place">${place.name}</bdi>`)}</td>
    <td dir="auto">${outcome(row)}</td>
    <td class="number">${row.documents}</td>
  </tr>`;

/** @param {{ rows: any[] }} props */
export const List = ({ rows }) => html`
  <table>
    <caption class="unseen">${t("tab.operations")}</caption>
    <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<${Row} key=${row.id} row=${row} />`)}</tbody>
  </table>`;
