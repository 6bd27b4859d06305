/** The days on which something changed, as marks on a strip of time: click one, or step from one to the next. */
import { changes } from "../../data/ask.js";
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { IconButton } from "../../shell/glyph.js";
import { go, view } from "../../view/state.js";
import { locale, t } from "../../words.js";
import { after, before, ends, fraction, nearest, years } from "./days.js";

/** @typedef {import("../../types.js").Change} Change */

const WIDE = 1000;
const HIGH = 24;
const FAMOUS = 8; // changes on a day from which on a mark gets no higher

/** @param {string | undefined} day */
const choose = (day) => day && go({ on: day });

/** What the arrow keys do, as on any slider. @type {Record<string, (days: Change[], day: string) => string | undefined>} */
const KEYS = {
  ArrowLeft: before,
  ArrowDown: before,
  ArrowRight: after,
  ArrowUp: after,
  Home: (days) => days[0].day,
  End: (days) => days.at(-1)?.day,
};

/** What is written under the strip, and at which day: years, or its ends where it is short. @param {string} first @param {string} last @returns {[string, string][]} */
function written(first, last) {
  const found = years(first, last);
  if (found.length) return found.map((year) => [`${year}-01-01`, `${year}`]);
  return [first, last].map((day) => [day, showDate(day, locale.value)]);
}

/** @param {{ days: Change[], at: (day: string) => number }} props */
const Marks = ({ days, at }) => html`
  <svg viewBox=${`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
    <path class="ground" d=${`M0 ${HIGH}H${WIDE}`} />
    <path class="marks" d=${days.map(({ day, count }) => `M${at(day) * WIDE} ${HIGH}V${HIGH - 7 - 2 * Math.min(count, FAMOUS)}`).join("")} />
  </svg>`;

/** @param {{ days: Change[], day: string }} props */
function Track({ days, day }) {
  const [first, last] = ends(days, day);
  const at = (/** @type {string} */ one) => fraction(one, first, last);
  const index = days.findLastIndex((one) => one.day <= day);
  const count = days[index]?.day === day ? days[index].count : 0;
  const said = [showDate(day, locale.value), t("days.changed", { n: count })].join(": ");
  const press = (/** @type {KeyboardEvent} */ event) => {
    const step = KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    choose(step(days, day));
  };
  const click = (/** @type {any} */ event) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    choose(nearest(days, (event.clientX - left) / width, day));
  };
  return html`
    <div class="track" role="slider" tabindex="0" aria-label=${t("days.label")} aria-valuemin="0" aria-valuemax=${days.length - 1} aria-valuenow=${Math.max(index, 0)} aria-valuetext=${said}
      title=${t("days.tip")} onKeyDown=${press} onClick=${click}>
      <${Marks} days=${days} at=${at} />
      ${written(first, last).map(([one, text]) => html`<span class="year" key=${one} style=${{ left: `${at(one) * 100}%` }}>${text}</span>`)}
      ${view.value.versus && html`<i class="now other" style=${{ left: `${at(view.value.versus) * 100}%` }} />`}
      <i class="now" style=${{ left: `${at(day) * 100}%` }} />
    </div>`;
}

/** @param {{ id: string, asOf: string | null }} props */
export function Days({ id, asOf }) {
  const { rows: days, truncated } = changes(id);
  if (!days.length || !asOf) return null;
  const [previous, next] = [before(days, asOf), after(days, asOf)];
  return html`
    <div class="days" role="group" aria-label=${t("days.title", { n: days.length })}>
      <${IconButton} sign="previous" label=${t("days.previous")} disabled=${!previous} onClick=${() => choose(previous)} />
      <${Track} days=${days} day=${asOf} />
      <${IconButton} sign="next" label=${t("days.next")} disabled=${!next} onClick=${() => choose(next)} />
      <p class="days-count">${t("days.title", { n: days.length })}${truncated && t("days.cut")}</p>
    </div>`;
}
