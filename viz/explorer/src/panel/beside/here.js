/** Which bodies were at a place on the day, who headed them and what stood above: where places and days coincide. */
import { useSignal } from "@preact/signals";
import { postOf, unknown } from "../../chain/people.js";
import { responsible } from "../../data/ask.js";
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { Icon } from "../../shell/glyph.js";
import { EntityLink, ViewLink } from "../../shell/link.js";
import { Answer } from "../../shell/states.js";
import { chainOf } from "../../view/state.js";
import { lang, locale, t } from "../../words.js";
import { More, Opens, SHOWN, Sources } from "../section.js";
import { atPlace, elsewhere, hereKey, notes, quotes } from "./keys.js";

/** @typedef {import("./types.js").There} There */
/** @typedef {import("../../types.js").Commander} Commander */

/** Somebody who heads a body, or whom texts name above who does. @param {{ one: Commander, above?: boolean }} props */
const Somebody = ({ one, above = false }) => html`
  <li class="line-row">
    <${EntityLink} id=${one.id} type="Person" name=${one.name} />
    <p class="line-detail" dir="auto">${[above && t("here.superior"), postOf(one)].filter(Boolean).join(" · ")}</p>
    <${Sources} edge=${one.edge} name=${one.name} />
  </li>`;

/** @param {{ row: There }} props */
const People = ({ row }) => html`
  ${
    !row.commanders.length &&
    html`
    <div class="line-row"><p class="line-detail" dir="auto">${unknown(row)}</p>
      ${row.last_known && html`<${Sources} edge=${row.last_known.edge} name=${row.last_known.name} />`}</div>`
  }
  <ul>
    ${row.commanders.map((one) => html`<${Somebody} key=${one.id} one=${one} />`)}
    ${row.superiors.map((one) => html`<${Somebody} key=${`above ${one.id}`} one=${one} above=${true} />`)}
  </ul>`;

/** How a body is at the place: based there, or operating, or in what lies around. @param {There} row */
function where(row) {
  const places = elsewhere(row).join(", ");
  return t(`here.${row.basis}${places && "Of"}`, { places });
}

/** @param {{ row: There }} props */
const Body = ({ row }) => html`
  <div class=${`line-row ${row.status}`}>
    <${EntityLink} id=${row.organization} type="Organization" name=${row.organization_name} />
    <p class="line-detail">${row.level === 0 ? where(row) : `${t("column.level")} ${row.level}`}${row.status === "may_hold" && html` <em>${t("status.maybe")}</em>`}</p>
    <${Opens} id=${hereKey(row)} count=${quotes(row.follows_from)} name=${row.organization_name} />
  </div>
  <${People} row=${row} />`;

/** A body of the place, with what stands above it folded. @param {{ body: There, above: There[] }} props */
const There = ({ body, above }) => html`
  <li class=${`there ${body.status}`}>
    <${Body} row=${body} />
    ${
      above.length > 0 &&
      html`
      <details class="fact">
        <summary>${t("here.above", { n: above.length, name: body.organization_name })}</summary>
        <ol>${above.map((row) => html`<li key=${hereKey(row)} class=${row.status}><${Body} row=${row} /></li>`)}</ol>
      </details>`
    }
    <${ViewLink} class="chain-link" to=${chainOf(body.organization)}><${Icon} sign="chain" />${t("here.chain", { name: body.organization_name })}<//>
  </li>`;

/** @param {{ rows: There[] }} props */
function Bodies({ rows }) {
  const all = useSignal(false);
  const bodies = atPlace(rows);
  return html`
    <div class="overlap-note" role="note">
      <strong>${t("here.note")}</strong>
      ${notes(rows, lang.value).map(([basis, note]) => html`<p key=${basis}>${t("here.saidOf", { basis: t(`here.${basis}`), note })}</p>`)}
    </div>
    <ul>${(all.value ? bodies : bodies.slice(0, SHOWN)).map((one) => html`<${There} key=${one.body.organization} ...${one} />`)}</ul>
    <${More} all=${all} hidden=${bodies.length - SHOWN} />`;
}

/** @param {{ id: string }} props */
export function Here({ id }) {
  const answer = responsible(id);
  return html`
    <section class="section">
      <h3>${t("here.title")} <span class="count">${atPlace(answer.rows).length}</span></h3>
      ${answer.asOf && html`<p class="as-of">${t("unit.asOf", { date: showDate(answer.asOf, locale.value) })}</p>`}
      <${Answer} answer=${answer} empty=${t("here.none")} children=${(/** @type {There[]} */ rows) => html`<${Bodies} rows=${rows} />`} />
    </section>`;
}
