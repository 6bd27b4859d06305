/** The posts of both on one line of time, and the same as a table. */
import { useSignal } from "@preact/signals";
import { fraction, years } from "../chain/days/days.js";
import { html } from "../html.js";
import { called, detail, periodOf, saidAs } from "../model/say.js";
import { Sources } from "../panel/section.js";
import { EntityLink } from "../shell/link.js";
import { t } from "../words.js";
import { axis, placed, posts } from "./lanes.js";

/** @typedef {import("./types.js").Side} Side */
/** @typedef {import("./lanes.js").Post} Post */

const TIES = ["HOLDS_POST", "PART_OF", "TOOK_PART_IN", "BASED_AT"];
const ROW = 34;
const HEAD = 24;
const OPEN = 14; // pixels of a dashed end: no source says when it began or ended
const LONG = 46; // letters beside a bar; the table has them all

/** What stands on a line of time: posts, else what is dated of a body. @param {Side} side */
const dated = (side) => posts(side.edges.filter(({ type }) => TIES.includes(type)));

/** @param {Side} side @param {Post} post */
const farEnd = (side, { edge }) =>
  edge.source === side.id ? { id: edge.target, name: edge.target_name } : { id: edge.source, name: edge.source_name };

/** @param {Side} side @param {Post} post */
const label = (side, post) => [detail(post.edge), called(farEnd(side, post).name)].filter(Boolean).join(" · ");

/** @param {string} text */
const cut = (text) => (text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text);

/** @param {{ post: Post, text: string, span: [string, string], y: number, which: string, both: boolean }} props */
function Bar({ post: { stretch: one }, text, span, y, which, both }) {
  if (!one) return null;
  const { start, width } = placed(one, span);
  const late = start > 55;
  return html`
    <g class=${`span-${which} ${both ? "both" : ""}`}>
      <text x=${`${late ? start + width : start}%`} y=${y + 12} text-anchor=${late ? "end" : "start"}>${cut(text)}</text>
      <svg x=${`${start}%`} y=${y + 17} overflow="visible" width=${`${width}%`} height="9">
        ${!one.began && html`<line class="unsure" x1=${-OPEN} x2="0" y1="4.5" y2="4.5" />`}
        <rect width="100%" height="9" rx="2" />
        ${width < 0.8 && html`<circle cx="50%" cy="4.5" r="4.5" />`}
        <svg x="100%" overflow="visible">${!one.ended && html`<line class="unsure" x1="0" x2=${OPEN} y1="4.5" y2="4.5" />`}</svg>
      </svg>
    </g>`;
}

/** @param {{ side: Side, rows: Post[], span: [string, string], top: number, which: string, shared: Set<string> }} props */
const Lane = ({ side, rows, span, top, which, shared }) => html`
  <g>
    <text class="lane-name" x="0" y=${top + 15}>${called(side.name)}</text>
    ${rows.map((post, index) => html`<${Bar} key=${post.edge.id} post=${post} text=${label(side, post)} span=${span} y=${top + HEAD + index * ROW} which=${which} both=${shared.has(farEnd(side, post).id)} />`)}
  </g>`;

/** @param {{ span: [string, string], height: number }} props */
const Years = ({ span, height }) => html`
  <g class="axis">${years(...span).map((year) => {
    const x = `${100 * fraction(`${year}-01-01`, ...span)}%`;
    return html`<g key=${year}><line x1=${x} x2=${x} y1="0" y2=${height} /><text x=${x} y=${height + 14} text-anchor="middle">${year}</text></g>`;
  })}</g>`;

/** @param {{ side: Side, rows: Post[], which: string, shared: Set<string> }} props */
const Rows = ({ side, rows, which, shared }) => html`
  <tbody><tr><th scope="rowgroup" colspan="3" dir="auto"><i class=${`swatch span-${which}`} />${called(side.name)}</th></tr>
    ${rows.map((post) => {
      const end = farEnd(side, post);
      return html`
      <tr key=${post.edge.id}>
        <td><span dir="auto">${detail(post.edge) || t(`relation.${post.edge.type}`)}</span> <${EntityLink} id=${end.id} type=${post.edge.type === "BASED_AT" ? "Place" : post.edge.type === "TOOK_PART_IN" ? "Operation" : "Organization"} name=${end.name} />${shared.has(end.id) && html` <em>${t("review.both")}</em>`}</td>
        <td class="when">${periodOf(post.edge) || t("unit.undated")} ${saidAs(post.edge.properties)}</td>
        <td><${Sources} edge=${post.edge} name=${end.name} /></td>
      </tr>`;
    })}
    ${!rows.length && html`<tr><td colspan="3" class="nothing">${t("review.noPosts")}</td></tr>`}
  </tbody>`;

/** @param {{ left: Side, right: Side }} props */
export function Timeline({ left, right }) {
  const table = useSignal(false);
  const [first, second] = [dated(left), dated(right)];
  if (!first.length && !second.length) return null;
  const ends = (/** @type {Side} */ side, /** @type {Post[]} */ rows) => rows.map((post) => farEnd(side, post).id);
  const shared = new Set(ends(left, first).filter((id) => ends(right, second).includes(id)));
  const span = axis([...first, ...second]);
  const [above, below] = [first, second].map((rows) => rows.filter((post) => post.stretch));
  const middle = HEAD + above.length * ROW + 10;
  const height = middle + HEAD + below.length * ROW + 4;
  return html`
    <section class="compared-part" aria-labelledby="compared-posts">
      <h3 id="compared-posts">${t(left.type === "Person" ? "review.posts" : "review.times")}</h3>
      ${
        span &&
        html`
        <svg class="timeline" width="100%" height=${height + 20} role="img" aria-label=${t("review.timeline")}>
          <${Years} span=${span} height=${height} />
          <${Lane} side=${left} rows=${above} span=${span} top=${0} which="left" shared=${shared} />
          <${Lane} side=${right} rows=${below} span=${span} top=${middle} which="right" shared=${shared} />
        </svg>`
      }
      <details class="fact" open=${table.value || !span} onToggle=${(/** @type {any} */ event) => {
        table.value = event.target.open;
      }}>
        <summary>${t("tool.table")}</summary>
        <table class="posts"><thead class="unseen"><tr>${["detail", "period", "evidence"].map((one) => html`<th key=${one} scope="col">${t(`column.${one}`)}</th>`)}</tr></thead>
          <${Rows} side=${left} rows=${first} which="left" shared=${shared} /><${Rows} side=${right} rows=${second} which="right" shared=${shared} /></table>
      </details>
    </section>`;
}
