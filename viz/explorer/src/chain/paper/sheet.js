/** One SVG file: heading and day, the picture, what its lines mean, and its numbered sources as text. */
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { title } from "../../model/say.js";
import { FONT, GREY, INK, PAPER } from "../../paper/ink.js";
import { sourceLines } from "../../paper/sources.js";
import { locale, t } from "../../words.js";
import { cite } from "./cited.js";
import { Legend, legendHeight } from "./legend.js";
import { Scene } from "./scene.js";

/** @typedef {import("./scene.js").Seen} Seen */

const MARGIN = 32;
const HEAD = 64;
const LEAST = 840;
const LINE = 17;

/** @param {Seen} seen */
export const heading = ({ node }) => t("chain.label", { name: title(node) });

/** @param {Seen} seen */
export function dated({ asOf, since }) {
  const [earlier, later] = [since, asOf].map((day) => showDate(day, locale.value));
  if (since) return t("compare.heading", { earlier, later });
  return asOf ? t("chain.on", { date: later }) : "";
}

/** @param {{ seen: Seen }} props */
export function Sheet({ seen }) {
  const cited = cite(seen);
  const { width: drawnWide, height } = seen.drawn;
  const inner = Math.max(drawnWide, LEAST);
  const lines = sourceLines(cited.sources, inner);
  const legend = HEAD + height + MARGIN;
  const below = legend + legendHeight(inner) + MARGIN;
  const [wide, high] = [inner + 2 * MARGIN, below + lines.length * LINE + 2 * MARGIN];
  return html`
    <svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${wide} ${high}`} width=${wide} height=${high} font-family=${FONT}>
      <title>${`${heading(seen)} ${dated(seen)}`}</title>
      <desc>${lines.map(({ text }) => text).join("\n")}</desc>
      <rect width=${wide} height=${high} fill=${PAPER} />
      <g transform=${`translate(${MARGIN} ${MARGIN})`}>
        <text y="14" font-size="20" font-weight="600" fill=${INK}>${heading(seen)}</text>
        <text y="36" font-size="13" fill=${GREY}>${dated(seen)}</text>
        <g transform=${`translate(${(inner - drawnWide) / 2} ${HEAD})`}><${Scene} seen=${seen} cited=${cited} /></g>
        <g transform=${`translate(0 ${legend})`}><${Legend} wide=${inner} /></g>
        ${lines.map(({ text, grey }, index) => html`<text key=${index} y=${below + index * LINE} font-size="11" fill=${grey ? GREY : INK}>${text}</text>`)}
      </g>
    </svg>`;
}
