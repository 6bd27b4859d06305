/** Operations as a list: by kind, place and period; what is chosen here is chosen everywhere. */
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { KINDS, saidAs } from "../model/say.js";
import { seized } from "../panel/facts.js";
import { EntityLink } from "../shell/link.js";
import { SaidField } from "../shell/said.js";
import { Answer } from "../shell/states.js";
import { go, select, view } from "../view/state.js";
import { locale, t, term } from "../words.js";

const LIMIT = 200;
const COUNTS = ["arrests", "killed", "wounded", "freed"];

/** @param {{ name: "place" | "from" | "to", type: string }} props */
const Field = ({ name, type }) => html`
  <label>${t(`filter.${name}`)}
    <input type=${type} value=${view.value[name] ?? ""} dir="auto" onChange=${(/** @type {any} */ event) => go({ [name]: event.target.value.trim() || null })} /></label>`;

const Filters = () => html`
  <form class="toolbar filters" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()} aria-label=${t("filter.label")}>
    <label>${t("filter.kind")}
      <select value=${view.value.kind ?? ""} onChange=${(/** @type {any} */ event) => go({ kind: event.target.value || null })}>
        <option value="">${t("filter.any")}</option>
        ${KINDS.map((kind) => html`<option key=${kind} value=${kind}>${term("operation", kind)}</option>`)}
      </select></label>
    <${Field} name="place" type="text" /><${Field} name="from" type="date" /><${Field} name="to" type="date" /><${SaidField} />
    ${
      (view.value.kind || view.value.place || view.value.from || view.value.to || view.value.assertion) &&
      html`
      <button type="button" class="link-button" onClick=${() => go({ kind: null, place: null, from: null, to: null, assertion: null })}>${t("filter.clear")}</button>`
    }
  </form>`;

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

const COLUMNS = ["date", "operation", "kind", "place", "outcome", "documents"];

export function Operations() {
  const { kind, place, from, to, assertion } = view.value;
  const answer = resource(address("operations", { kind, place, from, to, assertion, limit: LIMIT })).value;
  return html`
    <section class="list">
      <h1 class="unseen" id="view-name">${t("tab.operations")}</h1>
      <${Filters} />
      <div class="stage-body scroll" tabindex="0" role="region" aria-labelledby="view-name">
        <${Answer} answer=${answer} empty=${t("operations.none")} children=${(/** @type {any[]} */ rows) => html`
          <table>
            <caption class="unseen">${t("tab.operations")}</caption>
            <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
            <tbody>${rows.map((row) => html`<${Row} key=${row.id} row=${row} />`)}</tbody>
          </table>`} />
      </div>
    </section>`;
}
