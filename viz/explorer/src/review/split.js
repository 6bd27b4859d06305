/** Parting an entity: every place that names it, by document, and on which side of the two it goes. */
import { useSignal } from "@preact/signals";
import { entity } from "../data/ask.js";
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { title } from "../model/say.js";
import { Quote } from "../panel/evidence.js";
import { Answer, Empty } from "../shell/states.js";
import { view } from "../view/state.js";
import { locale, t } from "../words.js";
import { Signature } from "./bar.js";
import { part, said } from "./decide.js";
import { byDocument, parted } from "./parting.js";

/** @typedef {import("./types.js").Mention} Mention */
/** @typedef {import("@preact/signals").Signal<string[]>} Second the mentions that go to the second side */

const SIDES = /** @type {const} */ (["first", "second"]);

/** @param {{ ids: string[], second: Second, name: string, label: string }} props */
function Choice({ ids, second, name, label }) {
  const there = ids.filter((id) => second.value.includes(id)).length;
  const choose = (/** @type {boolean} */ away) => {
    const others = second.value.filter((id) => !ids.includes(id));
    second.value = away ? [...others, ...ids] : others;
  };
  return html`
    <fieldset class="choice"><legend class="unseen">${label}</legend>
      ${SIDES.map(
        (side) => html`
        <label key=${side}><input type="radio" name=${name} checked=${there === (side === "second" ? ids.length : 0)} onChange=${() => choose(side === "second")} />
          <span>${t(`split.${side}`)}</span></label>`,
      )}
    </fieldset>`;
}

/** @param {{ mention: Mention, second: Second }} props */
const Place = ({ mention: { id, text, evidence }, second }) => html`
  <li class="split-mention"><${Choice} ids=${[id]} second=${second} name=${id} label=${text} /><${Quote} one=${evidence} /></li>`;

/** @param {{ mentions: Mention[], second: Second }} props */
function Paper({ mentions, second }) {
  const [{ evidence: one }] = mentions;
  const name = one.headline || one.document_name;
  return html`
    <li class="split-paper">
      <div class="split-head"><p class="source"><strong dir="auto">${name}</strong><span>${[one.publisher, showDate(one.published, locale.value)].filter(Boolean).join(" · ")}</span></p>
        <${Choice} ids=${mentions.map(({ id }) => id)} second=${second} name=${one.document} label=${name} /></div>
      <details class="fact" open=${mentions.length < 3}><summary>${t("count.mentions", { n: mentions.length })}</summary>
        <ul>${mentions.map((mention) => html`<${Place} key=${mention.id} mention=${mention} second=${second} />`)}</ul></details>
    </li>`;
}

/** @param {{ mentions: Mention[], second: Second }} props */
function Decide({ mentions, second }) {
  const [stay, go] = parted(mentions, second.value);
  return html`
    <div class="decide" role="group" aria-label=${t("review.decide")}>
      <div class="acts"><p class="split-count" role="status">${t("split.count", { first: stay.length, second: go.length })}</p>
        <button type="button" class="button act-different" disabled=${!stay.length || !go.length} onClick=${() => part([stay, go])}>${t("split.do")}</button></div>
      <div class="signature"><${Signature} /></div>
      <p class="said-last" aria-hidden="true">${said}</p>
    </div>`;
}

/** @param {{ id: string }} props */
function Of({ id }) {
  /** @type {Second} */
  const second = useSignal(/** @type {string[]} */ ([]));
  const [node] = entity(id).rows;
  const answer = resource(address("mentions", { entity: id })).value;
  return html`
    <div class="review-stage">
      <div class="scroll compared-scroll" tabindex="0" role="region" aria-labelledby="split-title">
        <div class="compared"><h2 id="split-title">${t("split.title", { name: node ? title(node) : "…" })}</h2><p class="advice">${t("split.advice")}</p>
          <${Answer} answer=${answer} empty=${t("review.gone")} children=${(/** @type {Mention[]} */ rows) => html`
            <ul>${byDocument(rows).map((mentions) => html`<${Paper} key=${mentions[0].evidence.document} mentions=${mentions} second=${second} />`)}</ul>`} /></div>
      </div>
      <${Decide} mentions=${answer.rows} second=${second} />
    </div>`;
}

export const Split = () =>
  view.value.entity
    ? html`<${Of} key=${view.value.entity} id=${view.value.entity} />`
    : html`<${Empty} title=${t("split.choose")} />`;
