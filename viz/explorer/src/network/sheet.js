/** The network on paper: what is on screen as one SVG, with its day and its numbered sources. */
import { html } from "../html.js";
import { familyOf, TYPES } from "../model/kinds.js";
import { lineText, short } from "../model/say.js";
import { bracketed, citing } from "../paper/citing.js";
import { dashes, FONT, GREY, INK, PAPER } from "../paper/ink.js";
import { sourceLines } from "../paper/sources.js";
import { wrap } from "../paper/wrap.js";
import { SHAPES } from "../shell/glyph.js";
import { t } from "../words.js";

/** @typedef {import("./shown.js").Shown} Shown */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {Shown & { heading: string, dated: string, at: (id: string) => Point }} Seen */

const MARGIN = 90; // around the outermost nodes, for their names
const HEAD = 64;
const LEAST = 900;
const LINE = 17;
const KEY = 24;
const NODE = 26;
const LETTERS = 20; // of a name's line
const NAME = 13;
const BOW = 26; // how far parallel lines stand apart
const COLOURS = /** @type {Record<string, string>} */ ({
  ...{ Person: "#27408b", Organization: "#b95d12", Operation: "#00755e", Place: "#93378a", Document: "#5d6570" },
  ...{ command: "#27408b", partner: "#b95d12", action: "#00755e", place: "#b085ab", source: "#9aa0a8" },
});

/** @param {import("../types.js").Edge} edge */
const looks = ({ status, properties }) =>
  status === "does_not_hold" ? ["over"] : properties.assertion === "alleged" ? ["alleged"] : [];

/** A head at the end of a line that comes from the side of X and Y. @param {number} x @param {number} y @param {Point} to */
function arrow(x, y, to) {
  const angle = Math.atan2(to.y - y, to.x - x);
  const point = (/** @type {number} */ back, /** @type {number} */ aside) =>
    `${to.x - back * Math.cos(angle) - aside * Math.sin(angle)} ${to.y - back * Math.sin(angle) + aside * Math.cos(angle)}`;
  return `M${point(NODE / 2 + 1, 0)}L${point(NODE / 2 + 9, 4)}L${point(NODE / 2 + 9, -4)}z`;
}

/** @param {{ edge: import("../types.js").Edge, from: Point, to: Point, turn: number, numbers: number[] }} props */
function Line({ edge, from, to, turn, numbers }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = turn * BOW * (edge.source < edge.target ? 1 : -1);
  const [x, y] = [(from.x + to.x) / 2 - (dy / length) * bow, (from.y + to.y) / 2 + (dx / length) * bow];
  const ink = COLOURS[familyOf(edge.type)];
  return html`
    <path d=${`M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`} fill="none" stroke=${ink} stroke-width="1.5" stroke-dasharray=${dashes(looks(edge))} />
    ${edge.type !== "PARTNER_OF" && html`<path d=${arrow(x, y, to)} fill=${ink} />`}
    <text x=${x} y=${y} font-size="9" text-anchor="middle" fill=${ink} stroke=${PAPER} stroke-width="3" paint-order="stroke">${`${lineText(edge)}${bracketed(numbers)}`}</text>`;
}

/** @param {{ node: import("../types.js").Node, x: number, y: number }} props */
const Thing = ({ node, x, y }) => html`
  <path d=${SHAPES[node.type]} fill=${COLOURS[node.type]} transform=${`translate(${x - NODE / 2} ${y - NODE / 2}) scale(${NODE / 16})`} />
  ${wrap(short(node), LETTERS, 3).map(
    (text, index) => html`
    <text key=${index} x=${x} y=${y + NODE / 2 + (index + 1) * NAME} font-size="12" text-anchor="middle" fill=${INK} stroke=${PAPER} stroke-width="3" paint-order="stroke">${text}</text>`,
  )}`;

/** @param {Set<string>} types */
const Key = (types) =>
  TYPES.filter((type) => types.has(type)).map(
    (type, index) => html`
    <g key=${type} transform=${`translate(${index * 140} 0)`}><path d=${SHAPES[type]} fill=${COLOURS[type]} />
      <text x="22" y="12" font-size="11" fill=${INK}>${t(`types.${type}`)}</text></g>`,
  );

/** How the lines between the same two stand beside each other: …, -1, 0, 1, … @param {import("../types.js").Edge[]} edges */
function turns(edges) {
  const pairs = edges.map(({ source, target }) => [source, target].sort().join());
  return edges.map((_, index) => {
    const among = pairs.flatMap((pair, other) => (pair === pairs[index] ? [other] : []));
    return among.indexOf(index) - (among.length - 1) / 2;
  });
}

/** @param {{ seen: Seen }} props */
export function Sheet({ seen: { nodes, edges, at, heading, dated } }) {
  const cited = citing(edges);
  const points = nodes.map(({ node }) => at(node.id));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const wide = Math.max(Math.max(...xs) - left + MARGIN, LEAST);
  const below = HEAD + Math.max(...ys) - top + MARGIN;
  const lines = sourceLines(cited.sources, wide - 2 * MARGIN);
  const high = below + 2 * KEY + (lines.length + 2) * LINE;
  const turned = turns(edges);
  return html`
    <svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${wide} ${high}`} width=${wide} height=${high} font-family=${FONT}>
      <title>${`${heading} ${dated}`}</title>
      <desc>${lines.map(({ text }) => text).join("\n")}</desc>
      <rect width=${wide} height=${high} fill=${PAPER} />
      <text x="32" y="40" font-size="20" font-weight="600" fill=${INK}>${heading}</text>
      <text x="32" y="60" font-size="13" fill=${GREY}>${dated}</text>
      <g transform=${`translate(${-left} ${HEAD - top})`}>
        ${edges.map((edge, index) => html`<${Line} key=${edge.id} edge=${edge} from=${at(edge.source)} to=${at(edge.target)} turn=${turned[index]} numbers=${cited.numbers([edge])} />`)}
        ${nodes.map(({ node }) => html`<${Thing} key=${node.id} node=${node} ...${at(node.id)} />`)}
      </g>
      <g transform=${`translate(32 ${below})`}>${Key(new Set(nodes.map(({ node }) => node.type)))}</g>
      ${lines.map(({ text, grey }, index) => html`<text key=${index} x="32" y=${below + 2 * KEY + index * LINE} font-size="11" fill=${grey ? GREY : INK}>${text}</text>`)}
    </svg>`;
}
