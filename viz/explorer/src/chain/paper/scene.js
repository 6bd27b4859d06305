/** The picture on paper: the same boxes and lines in SVG alone, in ink that prints, with the numbers of their sources. */
import { html } from "../../html.js";
import { bracketed } from "../../paper/citing.js";
import { BLUE, dashes, FONT, INK, OCHRE, PAPER, TINT } from "../../paper/ink.js";
import { look } from "../connection.js";
import { sureness } from "../grow.js";
import { at, connectionOf, path } from "../lines.js";
import { WIDTH } from "../size.js";
import { edgesOfLine } from "./cited.js";
import { Texts, told } from "./told.js";

/** @typedef {import("./cited.js").Cited} Cited */
/** @typedef {import("../self.js").Asked & { drawn: ReturnType<typeof import("../tree.js").arrange>, asOf: string | null, since: string | null }} Seen what is on screen, SINCE where two days are compared */

const LETTER = 6; // how wide one is at the size of a label

/** @param {{ line: import("../tree.js").Line, cited: Cited }} props */
function Stroke({ line, cited }) {
  const joined = connectionOf(line);
  const [d, { x, y }] = [path(line), at(line)];
  const label = line.hanging ? "" : `${joined.text}${bracketed(cited.numbers(edgesOfLine(line)))}`;
  const ink = joined.stated ? BLUE : OCHRE;
  const width = label.length * LETTER + 10;
  return html`
    <path d=${d} fill="none" stroke=${ink} stroke-width=${joined.stated ? 2 : 5} stroke-dasharray=${dashes(look(joined).split(" "))} />
    ${!joined.stated && html`<path d=${d} fill="none" stroke=${PAPER} stroke-width="2.5" />`}
    ${
      label &&
      html`<rect x=${x - width / 2} y=${y - 9} width=${width} height="18" rx="9" fill=${PAPER} stroke=${ink} stroke-width="0.75" />
    <text x=${x} y=${y + 4} font-size="11" text-anchor="middle" fill=${ink}>${label}</text>`
    }`;
}

const BORDERS = /** @type {Record<string, string[]>} */ ({ may_hold: ["maybe"], does_not_hold: ["over"] });

/** @param {import("../tree.js").Box} box */
const bordered = ({ branch: { rung, end } }) => (rung ? (sureness(rung) ?? "") : end ? "does_not_hold" : "");

/** @param {{ seen: Seen, cited: Cited }} props */
export function Scene({ seen, seen: { drawn }, cited }) {
  const hanging = drawn.lines.filter((line) => line.hanging);
  /** @param {import("../tree.js").Box} box */
  const hangs = (box) => hanging.filter(({ to }) => to === box).flatMap(edgesOfLine);
  return html`
  <g font-family=${FONT}>
    ${drawn.lines.map((line) => html`<${Stroke} key=${line.key} line=${line} cited=${cited} />`)}
    ${drawn.boxes.map(
      (box) => html`
      <g key=${box.key}>
        <rect x=${box.x} y=${box.y} width=${WIDTH} height=${box.height} rx="6" fill=${box.branch.rung || box.branch.end ? PAPER : TINT} stroke=${box.more ? PAPER : INK}
          stroke-dasharray=${dashes(BORDERS[bordered(box)] ?? [])} />
        <${Texts} all=${told(box, seen, cited, hangs(box))} x=${box.x + 14} y=${box.y} height=${box.height} />
      </g>`,
    )}
  </g>`;
}
