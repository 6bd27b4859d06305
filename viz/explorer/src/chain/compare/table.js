/** What differs between the two days, as a table with the evidence of either side. */
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { called } from "../../model/say.js";
import { IconButton } from "../../shell/glyph.js";
import { adjust, showEvidence } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { edgesOf } from "../grow.js";
import { names, SIGNS } from "./marks.js";

/** @typedef {import("./differences.js").Difference} Difference */
/** @typedef {import("../grow.js").Branch} Branch */

/** The edges that say how it was on one of the days. @param {{ branch: Branch | null }} props */
function Evidence({ branch }) {
  const rung = branch?.rung;
  const edges = rung ? [...edgesOf(rung), ...rung.commanders.map(({ edge }) => edge)] : [];
  const once = [...new Map(edges.map((edge) => [edge.id, edge])).values()];
  return once.map(
    (edge) =>
      html`<button type="button" class="link-button" key=${edge.id} onClick=${() => showEvidence(edge.id)}>${called(edge.source_name)} ${t(`relation.${edge.type}`)} ${called(edge.target_name)}</button> `,
  );
}

/** @param {{ one: Difference }} props */
const Row = ({ one: { what, name, earlier, later, gone, come } }) => html`
  <tr>
    <td class="when">${SIGNS[what]} ${t(`compare.${what}`)}</td>
    <td><bdi>${called(name)}</bdi></td>
    <td><bdi>${names(gone)}</bdi><div><${Evidence} branch=${earlier} /></div></td>
    <td><bdi>${names(come)}</bdi><div><${Evidence} branch=${later} /></div></td>
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
