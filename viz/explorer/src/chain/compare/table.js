/** What differs between the two days, as a table with the evidence of either side. */
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { called } from "../../model/say.js";
import { IconButton } from "../../shell/glyph.js";
import { adjust, showEvidence } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { names, SIGNS } from "./marks.js";

/** @typedef {import("./differences.js").Difference} Difference */

/** @param {{ names: string[], edges: import("../../types.js").Edge[] }} props */
const Side = ({ names: those, edges }) => html`
  <td><bdi>${names(those)}</bdi>${edges.map(
    (edge) => html`
    <div key=${edge.id}><button type="button" class="link-button" onClick=${() => showEvidence(edge.id)}>${called(edge.source_name)} ${t(`relation.${edge.type}`)} ${called(edge.target_name)}</button></div>`,
  )}</td>`;

/** @param {{ one: Difference }} props */
const Row = ({ one: { what, name, gone, come, was, is } }) => html`
  <tr>
    <td class="when">${SIGNS[what]} ${t(`compare.${what}`)}</td>
    <td><bdi>${called(name)}</bdi></td>
    <${Side} names=${gone} edges=${was} />
    <${Side} names=${come} edges=${is} />
  </tr>`;

/** @param {{ story: import("../story.js").Story }} props */
export function DifferenceTable({ story: { all, since, asOf } }) {
  const [earlier, later] = [since, asOf].map((day) => showDate(day, locale.value));
  const heads = [t("column.change"), t("column.body"), earlier, later];
  return html`
    <div class="table-drawer" role="region" aria-label=${t("compare.table", { earlier, later })} tabindex="0">
      <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => adjust({ table: false })} />
      <table>
        <caption class="unseen">${t("compare.table", { earlier, later })}</caption>
        <thead><tr>${heads.map((head) => html`<th key=${head} scope="col">${head}</th>`)}</tr></thead>
        <tbody>${all.map((one, index) => html`<${Row} key=${index} one=${one} />`)}</tbody>
      </table>
      ${!all.length && html`<p class="cut">${t("compare.none")}</p>`}
    </div>`;
}
