/** What speaks for and what against, piece by piece: words and a bar each, the bar's pattern telling what its colour does. */
import { html } from "../html.js";
import { lang, t } from "../words.js";
import { likely, share, sides, strength } from "./strength.js";
import { marked } from "./tokens.js";

/** @typedef {import("./types.js").Reason} Reason */

/** The sentence with what was compared in it. @param {{ reason: Reason }} props */
const Told = ({ reason }) => html`
  <span class="reason-words" dir="auto">${marked(reason[lang.value], [reason.left, reason.right]).map(({ text, token }, index) => (token ? html`<b key=${index}>${text}</b>` : text))}</span>`;

/** @param {{ reason: Reason, which: "speaks" | "objects" }} props */
const Piece = ({ reason, which }) => html`
  <li class=${`reason ${which}`}>
    <span><svg class="weight" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8" /><rect class="much" width=${100 * share(reason)} height="8" /></svg>
      <span class="strength">${t(`review.strength.${strength(reason)}`)}</span></span>
    <${Told} reason=${reason} />
  </li>`;

/** @param {{ reasons: Reason[], which: "speaks" | "objects" }} props */
const Pieces = ({ reasons, which }) => html`
  <div class="pieces">
    <h3>${t(`review.${which}`)} <span class="count">${reasons.length}</span></h3>
    ${
      reasons.length
        ? html`<ul>${reasons.map((reason, index) => html`<${Piece} key=${index} reason=${reason} which=${which} />`)}</ul>`
        : html`<p class="nothing">${t(`review.${which}.none`)}</p>`
    }
  </div>`;

/** @param {{ reasons: Reason[], score: number | null }} props */
export function Reasons({ reasons, score }) {
  const { speaks, objects } = sides(reasons);
  return html`
    <section class="compared-part reasons" aria-label=${t("review.reasons")}>
      ${score !== null && html`<p class="verdict-so-far">${t("review.soFar")} <strong>${t(`review.likely.${likely(score)}`)}</strong> <span class="count">${Math.round(score * 100)} %</span></p>`}
      <div class="facing"><${Pieces} reasons=${speaks} which="speaks" /><${Pieces} reasons=${objects} which="objects" /></div>
    </section>`;
}
