/** Every document that was loaded; each opens in the reader. */
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { SourceLink, ViewLink } from "../shell/link.js";
import { Answer } from "../shell/states.js";
import { locale, t } from "../words.js";

const LIMIT = 200;

/** @param {{ row: import("../types.js").Node }} props */
const Row = ({ row }) => html`
  <tr>
    <td class="when">${showDate(row.published, locale.value)}</td>
    <td><${ViewLink} class="entity-link" to=${{ document: row.id, mark: null }}><bdi>${row.headline || row.name}</bdi><//></td>
    <td dir="auto">${row.publisher}</td>
    <td>${row.language && t(`language.${row.language}`)}</td>
    <td>${row.name}</td>
    <td><${SourceLink} url=${row.url}>${t("evidence.original")}<//></td>
  </tr>`;

const COLUMNS = ["date", "headline", "publisher", "language", "file", "original"];

export function Documents() {
  const answer = resource(address("documents", { limit: LIMIT })).value;
  return html`
    <section class="list">
      <h1 class="unseen" id="view-name">${t("tab.documents")}</h1>
      <div class="stage-body scroll" tabindex="0" role="region" aria-labelledby="view-name">
        <${Answer} answer=${answer} empty=${t("start.empty")} children=${(/** @type {any[]} */ rows) => html`
          <table>
            <caption class="unseen">${t("tab.documents")}</caption>
            <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
            <tbody>${rows.map((row) => html`<${Row} key=${row.id} row=${row} />`)}</tbody>
          </table>`} />
      </div>
    </section>`;
}
