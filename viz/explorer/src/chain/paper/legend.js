/** What lines and boxes mean, on paper. */
import { html } from "../../html.js";
import { dashes, FONT, INK, PAPER } from "../../paper/ink.js";
import { t } from "../../words.js";
import { LINES } from "../key.js";

const STEP = 270;
const HIGH = 20;

/** How high the legend is in a picture so WIDE. @param {number} wide */
export const legendHeight = (wide) => Math.ceil(LINES.length / columns(wide)) * HIGH;

/** @param {number} wide */
const columns = (wide) => Math.max(1, Math.floor(wide / STEP));

/** @param {{ wide: number }} props */
export const Legend = ({ wide }) => html`
  <g font-family=${FONT}>
    ${LINES.map(([look, word], index) => {
      const [x, y] = [(index % columns(wide)) * STEP, Math.floor(index / columns(wide)) * HIGH + HIGH / 2];
      const d = `M${x} ${y}H${x + 40}`;
      return html`
        <path d=${d} stroke=${INK} stroke-width=${look === "derived" ? 5 : 2} stroke-dasharray=${dashes(look.split(" "))} />
        ${look === "derived" && html`<path d=${d} stroke=${PAPER} stroke-width="2.5" />`}
        <text x=${x + 50} y=${y + 4} font-size="11" fill=${INK}>${t(word)}</text>`;
    })}
  </g>`;
