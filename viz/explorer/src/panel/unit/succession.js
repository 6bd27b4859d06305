/** Who headed a body, one after the other: a bar for each turn, gaps and overlaps said as such, and the table beside. */
import { fraction } from "../../chain/days/days.js";
import { succession } from "../../data/ask.js";
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { periodOf, saidAs } from "../../model/say.js";
import { EntityLink } from "../../shell/link.js";
import { on } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { Sources } from "../section.js";
import { bar, kindOf, span } from "./bars.js";

/** @typedef {import("../../types.js").Turn} Turn */

/** The days of a turn. @param {Turn} turn */
const between = ({ from, to }) =>
  [from, to]
    .filter((day, index, all) => day && all.indexOf(day) === index)
    .map((day) => showDate(day, locale.value))
    .join(" – ");

/** What stands beside a bar. @param {Turn} turn */
function about({ edges: [edge], holders: [{ rank, title }] }) {
  return [rank, title, periodOf(edge), saidAs(edge.properties)].filter(Boolean).join(" · ");
}

/** @param {Turn["holders"]} holders */
const links = (holders) =>
  holders.map((one) => html`<${EntityLink} key=${one.id} id=${one.id} type="Person" name=${one.name} />`);

/** Somebody's turn, or that nobody is known, that the post passed on, or several at once. @param {{ turn: Turn }} props */
const Who = ({ turn }) =>
  turn.what === "tenure"
    ? html`${links(turn.holders)}<p class="line-detail" dir="auto">${about(turn)}</p>`
    : html`<strong>${t(`unit.${kindOf(turn)}`)}</strong> <span class="when">${between(turn)}</span>
      ${turn.holders.length > 0 && html`<p class="perhaps">${turn.what === "gap" && t("unit.perhaps")} ${links(turn.holders)}</p>`}`;

/** @param {{ turn: Turn, all: [string, string] }} props */
function Row({ turn, all }) {
  const { start, width } = bar(turn, all);
  const dated = turn.from || turn.to;
  return html`
    <tr class=${`turn ${kindOf(turn)} ${turn.status ?? ""}`}>
      <td class="bar" aria-hidden="true">${dated && html`<i style=${{ left: `${start}%`, width: `${width}%` }} />`}
        ${on.value && html`<b style=${{ left: `${100 * fraction(on.value, ...all)}%` }} />`}</td>
      <td><${Who} turn=${turn} /></td>
      <td>${turn.what === "tenure" && html`<${Sources} edge=${turn.edges[0]} name=${turn.holders[0].name} />`}</td>
    </tr>`;
}

/** @param {{ id: string }} props */
export function Succession({ id }) {
  const { rows, truncated } = succession(id);
  if (!rows.length) return null;
  const all = span(rows, on.value);
  return html`
    <section class="section">
      <h3 id="succession">${t("unit.succession")} <span class="count">${rows.filter(({ what }) => what === "tenure").length}</span></h3>
      <p class="bar-ends" aria-hidden="true"><span>${all[0].slice(0, 4)}</span><span>${all[1].slice(0, 4)}</span></p>
      <table class="succession" aria-labelledby="succession">
        <thead class="unseen"><tr><th scope="col">${t("column.period")}</th><th scope="col">${t("column.commander")}</th><th scope="col">${t("column.evidence")}</th></tr></thead>
        <tbody>${rows.map((turn, index) => html`<${Row} key=${index} turn=${turn} all=${all} />`)}</tbody>
      </table>
      ${truncated && html`<p class="cut">${t("state.cut", { n: rows.length })}</p>`}
    </section>`;
}
