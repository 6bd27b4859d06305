/** What differs between the two days, as a table with the evidence of either side. */
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { called } from "../../model/say.js";
import { IconButton } from "../../shell/glyph.js";
import { adjust, select, showEvidence } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { SIGNS } from "./differences.js";

/** @typedef {import("../../types.js").Difference} Difference */

/** One day's side: who or what it was, how surely, and the links that say so. @param {{ side: import("../../types.js").Beside[] }} props */
const Side = ({ side }) => html`
  <td>${side.map(
    ({ id, name, rank, title, status, edges }) => html`
    <div key=${id}><bdi>${[rank, called(name), title].filter(Boolean).join(", ")}</bdi>${status && html` <em>${t(`status.${status}`)}</em>`}
      ${edges.map((edge) => html`${" "}<button type="button" class="link-button" key=${edge.id} onClick=${() => showEvidence(edge.id)}>${t("count.sources", { n: edge.evidence_count })}</button>`)}</div>`,
  )}</td>`;

/** @param {{ one: Difference }} props */
const Row = ({ one: { change, what, of, of_name: name, before, after } }) => html`
  <tr>
    <td class="when">${SIGNS[change]} ${t(`compare.${change}`)}</td>
    <td>${t(`compare.what.${what}`)}</td>
    <td><button type="button" class="link-button" onClick=${() => select(of)}><bdi>${called(name)}</bdi></button></td>
    <${Side} side=${before} />
    <${Side} side=${after} />
  </tr>`;

/** @param {{ story: import("../story.js").Story }} props */
export function DifferenceTable({ story: { all, since, asOf } }) {
  const [earlier, later] = [since, asOf].map((day) => showDate(day, locale.value));
  const heads = [t("column.change"), t("column.what"), t("column.of"), earlier, later];
  return html`
    <div class="table-drawer" role="region" aria-label=${t("compare.table", { earlier, later })} tabindex="0">
      <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => adjust({ table: false })} />
      <table>
        <caption class="unseen">${t("compare.table", { earlier, later })}</caption>
        <thead><tr>${heads.map((head, index) => html`<th key=${index} scope="col">${head}</th>`)}</tr></thead>
        <tbody>${all.map((one, index) => html`<${Row} key=${index} one=${one} />`)}</tbody>
      </table>
      ${!all.length && html`<p class="cut">${t("compare.none")}</p>`}
    </div>`;
}
