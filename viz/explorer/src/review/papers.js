/** The documents that name an entity, each with the sentence that does, marked. */
import { useSignal } from "@preact/signals";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { Quote } from "../panel/evidence.js";
import { More } from "../panel/section.js";
import { ViewLink } from "../shell/link.js";
import { locale, t } from "../words.js";

/** @typedef {import("./types.js").Side} Side */

const SHOWN = 3;

/** @param {{ paper: Side["papers"][number], both: boolean }} props */
const Paper = ({ paper: { evidence }, both }) => html`
  <li class="said-in">
    <p class="source"><strong dir="auto">${evidence[0].headline || evidence[0].document_name}</strong>
      <span>${[evidence[0].publisher, showDate(evidence[0].published, locale.value)].filter(Boolean).join(" · ")}${both && html` <em>${t("review.both")}</em>`}</span></p>
    ${evidence.map((one) => html`<${Quote} key=${one.start} one=${one} /><${ViewLink} class="read" to=${{ document: one.document, mark: [one.start, one.end] }}>${t("evidence.read")}<//>`)}
  </li>`;

/** @param {{ side: Side, other: Side }} props */
export function Papers({ side, other }) {
  const all = useSignal(false);
  const shown = all.value ? side.papers : side.papers.slice(0, SHOWN);
  const theirs = new Set(other.papers.map(({ id }) => id));
  return html`
    <div>
      <ul>${shown.map((paper) => html`<${Paper} key=${paper.id} paper=${paper} both=${theirs.has(paper.id)} />`)}</ul>
      <${More} all=${all} hidden=${side.papers.length - SHOWN} />
    </div>`;
}
