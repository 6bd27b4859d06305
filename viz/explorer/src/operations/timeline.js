/** When operations took place: a bar for each period, which filters; two sliders set where the period begins and ends. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { go, view } from "../view/state.js";
import { locale, t } from "../words.js";
import { timeline } from "./bins.js";

/** @typedef {import("./bins.js").Bin} Bin */

const HIGH = 44;

/** A day, month or year as people write it. @param {Bin} bin */
export function called({ from, to }) {
  if (from === to) return showDate(from, locale.value);
  return showDate(from.slice(0, from.slice(0, 7) === to.slice(0, 7) ? 7 : 4), locale.value);
}

/** @param {Bin} bin */
function within(bin) {
  const { from, to } = view.value;
  return (!from || bin.to >= from) && (!to || bin.from <= to);
}

/** @param {Bin} bin */
const only = ({ from, to }) =>
  view.value.from === from && view.value.to === to ? { from: null, to: null } : { from, to };

/** @param {{ bins: Bin[] }} props */
function Bars({ bins }) {
  const most = Math.max(...bins.map(({ count }) => count));
  const high = (/** @type {Bin} */ { count }) => (count ? Math.max(3, (count / most) * HIGH) : 0);
  return html`
    <div class="bars-of-time">
      ${bins.map(
        (bin) => html`
        <button type="button" key=${bin.from} class=${within(bin) ? "" : "out"} tabindex=${bin.count ? 0 : -1} disabled=${!bin.count}
          aria-pressed=${view.value.from === bin.from && view.value.to === bin.to ? "true" : "false"}
          title=${`${called(bin)} · ${t("timeline.count", { n: bin.count })}`} aria-label=${`${called(bin)}: ${t("timeline.count", { n: bin.count })}`}
          onClick=${() => go(only(bin))}><i style=${{ height: `${high(bin)}px` }} /></button>`,
      )}
    </div>`;
}

/** @param {{ bins: Bin[], end: "from" | "to" }} props */
function Slider({ bins, end }) {
  const chosen = view.value[end];
  const last = bins.length - 1;
  const found = bins.findIndex((bin) => chosen && chosen <= bin.to);
  const at = chosen && found >= 0 ? found : end === "from" && !chosen ? 0 : last;
  const set = (/** @type {any} */ event) => {
    const index = Number(event.target.value);
    const open = end === "from" ? index === 0 : index === last;
    go({ [end]: open ? null : bins[index][end] });
  };
  return html`
    <input type="range" class=${end} min="0" max=${last} value=${at} aria-label=${t(`timeline.${end}`)}
      aria-valuetext=${called(bins[at])} onChange=${set} />`;
}

/** DATES of all operations that fit the other filters. @param {{ dates: (string | null | undefined)[] }} props */
export function Timeline({ dates }) {
  const { bins, vague } = timeline(dates);
  if (!bins.length) return null;
  const said = view.value.from || view.value.to;
  return html`
    <div class="timeline" role="group" aria-label=${t("timeline.label")}>
      <${Bars} bins=${bins} />
      ${bins.length > 1 && html`<div class="range"><${Slider} bins=${bins} end="from" /><${Slider} bins=${bins} end="to" /></div>`}
      <p class="range-ends"><span>${called(bins[0])}</span>
        ${vague > 0 && html`<span class="vague">${t("timeline.vague", { n: vague })}</span>`}
        ${said && html`<button type="button" class="link-button" onClick=${() => go({ from: null, to: null })}>${t("timeline.all")}</button>`}
        <span>${called(/** @type {Bin} */ (bins.at(-1)))}</span></p>
    </div>`;
}
