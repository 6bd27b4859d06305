/** One pair after the other: what waits at the side, the two beside each other, and what to decide below. */
import { useSignalEffect } from "@preact/signals";
import { html } from "../html.js";
import { called } from "../model/say.js";
import { Glyph } from "../shell/glyph.js";
import { ViewLink } from "../shell/link.js";
import { Answer, Empty } from "../shell/states.js";
import { adjust, view } from "../view/state.js";
import { t } from "../words.js";
import { Bar } from "./bar.js";
import { Compared } from "./compared.js";
import { comparison, current, endsOf, following, keyOf, queue, waiting } from "./desk.js";
import { Held } from "./held.js";
import { likely } from "./strength.js";

/** @typedef {import("./types.js").Pair} Pair */

/** @param {{ pair: Pair }} props */
function Waiting({ pair: { left, right, score }, pair }) {
  const key = keyOf(pair);
  return html`
    <li><${ViewLink} class="waiting" to=${{ pair: key }} aria-current=${key === current.value ? "true" : undefined}>
      <${Glyph} type=${left.type} named=${true} />
      <span class="waiting-names">${[left, right].map((one) => one && html`<span key=${one.id}><bdi>${called(one.name)}</bdi>${one.rank && html` <small dir="auto">${one.rank}</small>`}</span>`)}</span>
      <span class="waiting-score">${right ? t(`review.likely.${likely(score)}`) : t("review.held")}</span>
    <//></li>`;
}

const Queue = () =>
  (queue.value.length > 0 || waiting.value.state !== "ready") &&
  html`
  <nav class="queue" aria-label=${t("review.queue")}>
    <${Answer} answer=${waiting.value} empty=${t("review.none")} children=${() => html`
      <ol>${queue.value.map((pair) => html`<${Waiting} key=${keyOf(pair)} pair=${pair} />`)}</ol>`} />
  </nav>`;

/** The next pair is asked for while this one is read. */
function Ahead() {
  comparison(following(current.value));
  return null;
}

const AllDone = () => html`
  <${Empty} title=${t("review.done")}><p>${t("review.doneText")}</p>
    <${ViewLink} to=${{ desk: "log" }}>${t("review.desk.log")}<//><//>`;

function Stage() {
  const key = current.value;
  if (!key) return waiting.value.state === "ready" ? html`<${AllDone} />` : null;
  const [id, other] = endsOf(key);
  if (!other) return html`<${Held} key=${id} id=${id} />`;
  return html`
    <${Answer} answer=${comparison(key)} empty=${t("review.gone")} children=${(/** @type {any[]} */ [compared]) => html`<${Compared} key=${key} compared=${compared} />`} />`;
}

export function Pairs() {
  useSignalEffect(() => {
    if (!view.value.pair && current.value) adjust({ pair: current.value });
  });
  return html`
    <div class="review-body">
      <${Queue} />
      <div class="review-stage">
        <div class="compared-scroll scroll" tabindex="0" role="region" aria-label=${t("review.pair")} key=${view.value.pair}><${Stage} /></div>
        <${Bar} />
      </div>
    </div>
    <${Ahead} />`;
}
