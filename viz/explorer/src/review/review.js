/** The review: pairs that may be one, one by one or exact twins together; parting what was taken for one; what was decided. */
import { html } from "../html.js";
import { TYPES } from "../model/kinds.js";
import { ViewLink } from "../shell/link.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { problem, said } from "./decide.js";
import { queue } from "./desk.js";
import { Help, help } from "./help.js";
import { useKeys } from "./keys.js";
import { Log } from "./log.js";
import { Pairs } from "./pairs.js";
import { Split } from "./split.js";
import { Twins, twins } from "./twins.js";

/** @typedef {import("./types.js").Desk} Desk */

const DESKS = { pairs: Pairs, twins: Twins, log: Log, split: Split };

/** How much waits at a desk. @type {Partial<Record<Desk, () => number>>} */
const WAITING = { pairs: () => queue.value.length, twins: () => twins.value.length };

/** @param {{ desk: Desk }} props */
const DeskLink = ({ desk }) => html`
  <${ViewLink} to=${{ desk, pair: null }} aria-current=${view.value.desk === desk ? "true" : undefined}>
    ${t(`review.desk.${desk}`)}${WAITING[desk] && html` <span class="count">${WAITING[desk]?.()}</span>`}<//>`;

const KindField = () => html`
  <label class="said-field">${t("filter.kind")}
    <select value=${view.value.of ?? ""} onChange=${(/** @type {any} */ event) => go({ of: event.target.value || null, pair: null })}>
      <option value="">${t("filter.any")}</option>
      ${TYPES.filter((type) => type !== "Document").map((type) => html`<option key=${type} value=${type}>${t(`types.${type}`)}</option>`)}
    </select></label>`;

const Refused = () =>
  problem.value &&
  html`<p class="refused" role="alert">${t(problem.value.status === 0 ? "review.notSent" : "review.refused")} <span dir="auto">${problem.value.detail}</span></p>`;

export function Review() {
  useKeys();
  const { desk } = view.value;
  return html`
    <section class="review" aria-labelledby="view-name">
      <h1 class="unseen" id="view-name">${t("tab.review")}</h1>
      <div class="toolbar">
        <nav class="desks" aria-label=${t("review.desks")}>${["pairs", "twins", "log"].map((one) => html`<${DeskLink} key=${one} desk=${one} />`)}</nav>
        <span class="spring" />
        ${desk !== "log" && desk !== "split" && html`<${KindField} />`}
        <button type="button" class="button" onClick=${help}><kbd aria-hidden="true">?</kbd>${t("review.keys")}</button>
      </div>
      <${Refused} />
      <${DESKS[desk]} />
      <p class="unseen" role="status">${said}</p>
      <${Help} />
    </section>`;
}
