/** Who stands on a rung: its head, or those who serve there, or who was last known to. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { periodOf, saidAs } from "../model/say.js";
import { Icon } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { showEvidence } from "../view/state.js";
import { locale, t } from "../words.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("../types.js").Commander} Commander */

/** @param {Commander} one */
export const nameOf = ({ rank, name }) => [rank, name].filter(Boolean).join(" ");

/** @param {Rung} rung */
export const peopleOf = ({ commanders, members = [] }) => [...commanders, ...members];

/** Who leads, by name; rank, post and period under it. @param {{ one: Commander, more: number }} props */
const Leader = ({ one: { id, name, rank, title, status, edge }, more }) => html`
  <div class="leader">
    <${EntityLink} id=${id} type="Person" name=${name} />
    <button type="button" class="sources" aria-label=${t("evidence.open", { n: edge.evidence_count, name })} onClick=${() => showEvidence(edge.id)}>
      <${Icon} sign="quote" />${edge.evidence_count}</button>
    <p class="leader-post" dir="auto">${[rank, title, periodOf(edge), saidAs(edge.properties), status === "may_hold" && t("status.maybe"), more > 0 && t("count.more", { n: more })].filter(Boolean).join(" · ")}</p>
  </div>`;

/** @param {Rung} rung */
export function unknown({ last_known: last }) {
  if (!last) return t("chain.unknown");
  return t(last.until ? "chain.unknownSince" : "chain.unknownLast", {
    name: nameOf(last),
    date: showDate(last.until, locale.value),
  });
}

/** @param {{ rung: Rung }} props */
export function People({ rung }) {
  const all = peopleOf(rung);
  if (!all.length) return html`<p class="leader-unknown" dir="auto">${unknown(rung)}</p>`;
  return html`<${Leader} one=${all[0]} more=${all.length - 1} />`;
}
