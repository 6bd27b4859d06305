/** Who stands on a rung: its heads, or those who serve there, or who was last known to head it. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { periodOf, saidAs } from "../model/say.js";
import { Icon } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { showEvidence } from "../view/state.js";
import { locale, t } from "../words.js";
import { PERSONS } from "./size.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("../types.js").Commander} Commander */

/** @param {Commander} one */
export const nameOf = ({ rank, name }) => [rank, name].filter(Boolean).join(" ");

/** @param {Rung} rung */
export const peopleOf = ({ commanders, members = [] }) => [...commanders, ...members];

/** What a box is called: its body, or its persons where no body is known. @param {import("./grow.js").Branch} branch */
export const nameOfBranch = ({ rung }) =>
  rung?.organization_name ?? (rung ? peopleOf(rung).map(nameOf).join(", ") : "");

/** The rank, post and period of somebody in a box, and how sure they are. @param {Commander} one */
export const postOf = ({ rank, title, status, edge }) =>
  [rank, title, periodOf(edge), saidAs(edge.properties), status === "may_hold" && t("status.maybe")]
    .filter(Boolean)
    .join(" · ");

/** Who leads, by name; rank, post and period under it. @param {{ one: Commander }} props */
const Leader = ({ one }) => html`
  <div class=${`leader ${one.status ?? ""}`}>
    <${EntityLink} id=${one.id} type="Person" name=${one.name} />
    <button type="button" class="sources" aria-label=${t("evidence.open", { n: one.edge.evidence_count, name: one.name })} onClick=${() => showEvidence(one.edge.id)}>
      <${Icon} sign="quote" />${one.edge.evidence_count}</button>
    <p class="leader-post" dir="auto">${postOf(one)}</p>
  </div>`;

/** Until or since when something beside a break is known. @param {import("../types.js").Known} known */
export const knownUntil = ({ until, from }) =>
  t(until ? "period.until" : "period.since", { to: showDate(until, locale.value), from: showDate(from, locale.value) });

/** That no superior is known on the day, and since when. @param {import("../types.js").End} end */
export const brokenOff = ({ last_known: last }) =>
  last?.until ? t("chain.breakSince", { date: showDate(last.until, locale.value) }) : t("chain.break");

/** When it was so, of what is not so on the day. @param {Rung} rung */
export const notNow = ({ link }) => [t("chain.notNow"), link && periodOf(link)].filter(Boolean).join(" · ");

/** @param {Pick<Rung, "last_known">} rung */
export function unknown({ last_known: last }) {
  if (!last) return t("chain.unknown");
  return t(last.until ? "chain.unknownSince" : "chain.unknownLast", {
    name: nameOf(last),
    date: showDate(last.until, locale.value),
  });
}

/** @param {{ all: Commander[] }} props */
export const Leaders = ({ all }) => html`
  ${all.slice(0, PERSONS).map((one) => html`<${Leader} key=${one.id} one=${one} />`)}
  ${all.length > PERSONS && html`<p class="leader-unknown">${t("count.more", { n: all.length - PERSONS })}</p>`}`;

/** @param {{ rung: Rung }} props */
export function People({ rung }) {
  const all = peopleOf(rung);
  if (all.length) return html`<${Leaders} all=${all} />`;
  return html`<p class="leader-unknown" dir="auto">${rung.status === "does_not_hold" ? notNow(rung) : unknown(rung)}</p>`;
}
