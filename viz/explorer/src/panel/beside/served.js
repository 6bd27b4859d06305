/** Who served above, beside and below a person, where, and on which days both did: surely, or possibly. */
import { useSignal } from "@preact/signals";
import { colleagues } from "../../data/ask.js";
import { html } from "../../html.js";
import { showPeriod } from "../../model/dates.js";
import { EntityLink } from "../../shell/link.js";
import { Answer } from "../../shell/states.js";
import { on } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { More, Opens, SHOWN } from "../section.js";
import { byRelation, quotes, servedKey } from "./keys.js";

/** @typedef {import("./types.js").Colleague} Colleague */
/** @typedef {import("./types.js").Span} Span */

/** @param {Span[]} spans */
const shown = (spans) =>
  spans.map(({ from, to }) => showPeriod({ began: from, ended: to }, locale.value, t)).join(", ");

/** @param {{ kind: "sure" | "possible", says: string, spans: Span[] }} props */
const Days = ({ kind, says, spans }) => html`
  <p class=${`both ${kind}`}>${says}<span class="when">${!on.value && shown(spans)}</span></p>`;

/** On a day, whether; over all time, how long and when. @param {{ row: Colleague }} props */
function Together({ row }) {
  const { sure, sure_days: surely, possible, possible_days: perhaps } = row;
  if (on.value)
    return html`<${Days} kind=${surely ? "sure" : "possible"} says=${t(surely ? "status.holds" : "status.may_hold")} spans=${[]} />`;
  const says = perhaps === null ? t("served.unbounded") : t("served.possible", { n: perhaps });
  return html`
    ${surely > 0 && html`<${Days} kind="sure" says=${t("served.sure", { n: surely })} spans=${sure} />`}
    ${perhaps !== surely && html`<${Days} kind="possible" says=${says} spans=${possible} />`}`;
}

/** @param {Colleague} row */
const far = ({ relation, level }) =>
  level > 1 && t(relation === "superior" ? "served.above" : "served.below", { levels: level });

/** @param {{ row: Colleague }} props */
const Row = ({ row }) => html`
  <tr>
    <td>
      <${EntityLink} id=${row.person} type="Person" name=${row.person_name} />
      <p class="line-detail" dir="auto">${[row.rank, row.title].filter(Boolean).join(", ")}</p>
      ${row.organization && html`<${EntityLink} id=${row.organization} type="Organization" name=${row.organization_name} />`}
      <p class="line-detail">${[far(row), row.through_name && t("served.through", { name: row.through_name }), row.stated && t("chain.stated")].filter(Boolean).join(" · ")}</p>
    </td>
    <td><${Together} row=${row} /></td>
    <td><${Opens} id=${servedKey(row)} count=${quotes(row.edges)} name=${row.person_name} /></td>
  </tr>`;

/** @param {{ relation: string, rows: Colleague[] }} props */
function Group({ relation, rows }) {
  const all = useSignal(false);
  return html`
    <tbody>
      <tr><th scope="rowgroup" colspan="3">${t(`served.${relation}`)} <span class="count">${rows.length}</span></th></tr>
      ${(all.value ? rows : rows.slice(0, SHOWN)).map((row) => html`<${Row} key=${servedKey(row)} row=${row} />`)}
      ${rows.length > SHOWN && html`<tr><td colspan="3"><${More} all=${all} hidden=${rows.length - SHOWN} /></td></tr>`}
    </tbody>`;
}

/** The words at the head of each column, and whether they are only heard. */
const COLUMNS = { person: "", together: "", evidence: "unseen" };

/** @param {{ rows: Colleague[] }} props */
const Table = ({ rows }) => html`
  <table class="served" aria-labelledby="served">
    <thead><tr>${Object.entries(COLUMNS).map(([column, seen]) => html`<th key=${column} scope="col"><span class=${seen}>${t(`column.${column}`)}</span></th>`)}</tr></thead>
    ${byRelation(rows).map((group) => html`<${Group} key=${group.relation} ...${group} />`)}
  </table>`;

/** @param {{ id: string }} props */
export function Served({ id }) {
  const answer = colleagues(id);
  if (answer.state === "ready" && !answer.rows.length && !on.value) return null;
  return html`
    <section class="section">
      <h3 id="served">${t("served.title")} <span class="count">${answer.rows.length}</span></h3>
      <${Answer} answer=${answer} empty=${t("served.none")} children=${(/** @type {Colleague[]} */ rows) => html`<${Table} rows=${rows} />`} />
    </section>`;
}
