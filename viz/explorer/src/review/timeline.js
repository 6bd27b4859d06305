/** The posts of both on one line of time, and the same as a table. */
import { fraction, years } from "../chain/days/days.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { called, detail } from "../model/say.js";
import { locale, t } from "../words.js";
import { axis, dated, farEnd, placed } from "./lanes.js";
import { PostTable } from "./posts.js";

/** @typedef {import("./types.js").Side} Side */
/** @typedef {import("./lanes.js").Post} Post */

const MOST = 10; // bars of each side; the table has them all
const ROW = 34;
const EMPTY = 0.6; // rows that an empty lane is high
const GAP = 10;
const HEAD = 24;
const OPEN = 14; // pixels of a dashed end: no source says when it began or ended
const POINT = 0.8; // per cent: what is shorter is a point
const LATE = 55; // per cent: what begins later has its words before its end
const LONG = innerWidth > 900 ? 72 : 40; // letters beside a bar

/** @param {{ id: string }} side @param {Post} post */
const labelOf = (side, post) => [detail(post.edge), called(farEnd(side, post).name)].filter(Boolean).join(" · ");

/** @param {string} text */
const cut = (text) => (text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text);

/** @param {{ post: Post, text: string, span: [string, string], y: number, which: string, both: boolean }} props */
function Bar({ post: { stretch: one }, text, span, y, which, both }) {
  if (!one) return null;
  const { start, width } = placed(one, span);
  const late = start > LATE;
  return html`
    <g class=${`span-${which} ${both ? "both" : ""}`}>
      <text x=${`${late ? start + width : start}%`} y=${y + 12} text-anchor=${late ? "end" : "start"}>${cut(text)}</text>
      <svg x=${`${start}%`} y=${y + 17} overflow="visible" width=${`${width}%`} height="9">
        ${!one.began && html`<line class="unsure" x1=${-OPEN} x2="0" y1="4.5" y2="4.5" />`}
        <rect width="100%" height="9" rx="2" />
        ${width < POINT && html`<circle cx="50%" cy="4.5" r="4.5" />`}
        <svg x="100%" overflow="visible">${!one.ended && html`<line class="unsure" x1="0" x2=${OPEN} y1="4.5" y2="4.5" />`}</svg>
      </svg>
    </g>`;
}

/** @param {{ side: Side, rows: Post[], span: [string, string], top: number, which: string, shared: Set<string> }} props */
const Lane = ({ side, rows, span, top, which, shared }) => html`
  <g>
    <text class="lane-name" x="0" y=${top + 15}>${called(side.name)}</text>
    ${!rows.length && html`<text class="none" x="0" y=${top + HEAD + 12}>${t("review.noPosts")}</text>`}
    ${rows.map((post, index) => html`<${Bar} key=${post.edge.id} post=${post} text=${labelOf(side, post)} span=${span} y=${top + HEAD + index * ROW} which=${which} both=${shared.has(farEnd(side, post).id)} />`)}
  </g>`;

/** @param {{ span: [string, string], height: number }} props */
const Years = ({ span, height }) => html`
  <g class="axis">${[Number(span[0].slice(0, 4)), ...years(...span)].map((year, index) => {
    const x = `${100 * fraction(`${year}-01-01`, ...span)}%`;
    return html`<g key=${year}><line x1=${x} x2=${x} y1="0" y2=${height} /><text x=${x} y=${height + 14} text-anchor=${index ? "middle" : "start"}>${year}</text></g>`;
  })}</g>`;

/** @param {{ left: Side, right: Side, lanes: [Post[], Post[]], shared: Set<string> }} props */
function Picture({ left, right, lanes, shared }) {
  const [above, below] = lanes.map((rows) => rows.filter((post) => post.stretch).slice(0, MOST));
  const span = axis([...above, ...below]);
  if (!span) return null;
  const [upper, lower] = [above, below].map((rows) => HEAD + Math.max(rows.length, EMPTY) * ROW);
  const middle = upper + GAP;
  const height = middle + lower;
  return html`
    <svg class="lanes" width="100%" height=${height + 20} role="img" aria-label=${t("review.timeline")}>
      <${Years} span=${span} height=${height} />
      <${Lane} side=${left} rows=${above} span=${span} top=${0} which="left" shared=${shared} />
      <${Lane} side=${right} rows=${below} span=${span} top=${middle} which="right" shared=${shared} />
    </svg>`;
}

/** @param {{ compared: import("./types.js").Comparison }} props */
export function Timeline({ compared: { left, right, shared: common, joined } }) {
  /** @type {[Post[], Post[]]} */
  const lanes = [dated(left), dated(right)];
  if (!lanes.flat().length) return null;
  const shared = new Set(common.map(({ id }) => id));
  return html`
    <section class="compared-part" aria-labelledby="compared-posts">
      <h3 id="compared-posts">${t(left.type === "Person" ? "review.posts" : "review.times")}</h3>
      <${Picture} left=${left} right=${right} lanes=${lanes} shared=${shared} />
      ${joined.at_once.map(
        ({ left: one, right: other, first, last }) => html`
        <p class="at-once" key=${one + other}>${t("review.atOnce", { from: showDate(first, locale.value), to: showDate(last, locale.value) })}</p>`,
      )}
      <${PostTable} left=${left} right=${right} lanes=${lanes} shared=${shared} />
    </section>`;
}
