/** Exact twins: pairs with equal names and nothing against; ticked and decided together, taken back together. */
import { computed, signal } from "@preact/signals";
import { html } from "../html.js";
import { called } from "../model/say.js";
import { Glyph } from "../shell/glyph.js";
import { ViewLink } from "../shell/link.js";
import { Answer, Empty } from "../shell/states.js";
import { lang, t } from "../words.js";
import { Signature } from "./bar.js";
import { decideAll, made, said, takeBack } from "./decide.js";
import { keyOf, queue, waiting } from "./desk.js";
import { exact } from "./strength.js";

/** @typedef {import("./types.js").Pair & { right: import("../types.js").Node }} Pair */

/** @param {import("./types.js").Pair} pair @returns {Pair[]} */
const twin = ({ right, ...rest }) => (right && exact({ ...rest, right }) ? [{ ...rest, right }] : []);

export const twins = computed(() => queue.value.flatMap(twin));
/** @type {import("@preact/signals").Signal<string[]>} */
const ticked = signal([]);
const chosen = computed(() => twins.value.map(keyOf).filter((key) => ticked.value.includes(key)));

/** @param {string} key */
const tick = (key) => {
  ticked.value = ticked.value.includes(key) ? ticked.value.filter((one) => one !== key) : [...ticked.value, key];
};

/** @param {{ pair: Pair }} props */
function Row({ pair: { left, right, reasons }, pair }) {
  const key = keyOf(pair);
  return html`
    <tr class=${ticked.value.includes(key) ? "chosen" : ""}>
      <td><input type="checkbox" aria-label=${t("twins.tick", { name: left.name })} checked=${ticked.value.includes(key)} onChange=${() => tick(key)} /></td>
      <td><span class="twin"><${Glyph} type=${left.type} named=${true} /><bdi>${called(left.name)}</bdi></span></td>
      <td>${[left, right].map((one) => html`<span class="twin-about" key=${one.id} dir="auto">${[one.rank, t("count.documents", { n: one.documents ?? 0 })].filter(Boolean).join(" · ")}</span>`)}</td>
      <td><ul>${reasons.map((reason, index) => html`<li key=${index} class=${reason.weight < 0 ? "silent" : ""} dir="auto">${reason[lang.value]}</li>`)}</ul></td>
      <td><${ViewLink} to=${{ desk: "pairs", pair: key }}>${t("twins.compare")}<//></td>
    </tr>`;
}

function All() {
  const all = twins.value.length > 0 && chosen.value.length === twins.value.length;
  const turn = () => {
    ticked.value = all ? [] : twins.value.map(keyOf);
  };
  return html`<input type="checkbox" aria-label=${t("twins.all")} checked=${all} onChange=${turn} />`;
}

const Table = () => html`
  <table class="twins">
    <caption class="unseen">${t("review.desk.twins")}</caption>
    <thead><tr><th scope="col"><${All} /></th>${["name", "documents", "reasons", "compare"].map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
    <tbody>${twins.value.map((pair) => html`<${Row} key=${keyOf(pair)} pair=${pair} />`)}</tbody>
  </table>`;

export function Twins() {
  const n = chosen.value.length;
  const decide = (/** @type {"same" | "different"} */ verdict) => decideAll(verdict, chosen.value);
  return html`
    <div class="review-stage">
      <div class="stage-body scroll list" tabindex="0" role="region" aria-label=${t("review.desk.twins")}>
        <p class="advice">${t("twins.advice")}</p>
        <${Answer} answer=${waiting.value} empty=${t("twins.none")} children=${() => (twins.value.length ? html`<${Table} />` : html`<${Empty} title=${t("twins.none")} />`)} />
      </div>
      <div class="decide" role="group" aria-label=${t("review.decide")}>
        <div class="acts">
          <button type="button" class="button act-same" disabled=${!n} onClick=${() => decide("same")}>${t("twins.same", { n })}</button>
          <button type="button" class="button act-different" disabled=${!n} onClick=${() => decide("different")}>${t("twins.different", { n })}</button>
          <button type="button" class="button act-undo" disabled=${!made.value.length} onClick=${takeBack}>${t("tool.undo")}</button>
        </div>
        <div class="signature"><${Signature} /></div>
        <p class="said-last" aria-hidden="true">${said}</p>
      </div>
    </div>`;
}
