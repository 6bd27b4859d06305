/** The lines of the picture: strokes that can be clicked, and for each a button that says what it is. */
import { html } from "../html.js";
import { Icon } from "../shell/glyph.js";
import { showEvidence, view } from "../view/state.js";
import { t } from "../words.js";
import { connection, look } from "./connection.js";
import { nameOfBranch } from "./people.js";
import { WIDTH } from "./size.js";

/** @typedef {import("./tree.js").Line} Line */

const ASIDE = 18;

/** Subordinates hang one under the other: each line begins where the one before it ends. Further superiors are drawn past the right. @param {Line} line */
export function path({ from, to, hanging, also, start }) {
  const middle = to.y + to.height / 2;
  if (!hanging) return `M${from.x + WIDTH / 2} ${from.y}V${bend({ from, to })}H${to.x + WIDTH / 2}V${to.y + to.height}`;
  if (!also) return `M${from.x + 20} ${start}V${middle}H${to.x}`;
  return `M${from.x + WIDTH} ${from.y + from.height / 2}H${Math.max(from.x, to.x) + WIDTH + ASIDE}V${middle}H${to.x + WIDTH}`;
}

/** Half way between two levels, however tall the boxes are. @param {{ from: { y: number }, to: { y: number, height: number } }} line */
const bend = ({ from, to }) => (from.y + to.y + to.height) / 2;

/** Where the button of a line stands. @param {Line} line */
export function at({ from, to, hanging, also }) {
  if (!hanging) return { x: also ? (from.x + to.x + WIDTH) / 2 : to.x + WIDTH / 2, y: bend({ from, to }) };
  return { x: also ? to.x + WIDTH + ASIDE : to.x - 6, y: to.y + to.height / 2 };
}

/** @param {Line} line */
export const connectionOf = ({ from, to, hanging }) => connection(from.branch, to.branch, hanging ? -1 : 1);

/** @param {{ line: Line }} props */
export function Stroke({ line }) {
  const joined = connectionOf(line);
  const d = path(line);
  return html`
    <path class=${look(joined)} d=${d} />
    ${!joined.stated && html`<path class="hollow" d=${d} />`}
    <path class="grip" d=${d} onClick=${() => showEvidence(joined.key)} />`;
}

/** @param {{ line: Line }} props */
export function Link({ line }) {
  const { text, key, ...joined } = connectionOf(line);
  const { x, y } = at(line);
  const said = line.hanging ? joined.assertion === "alleged" && t("assertion.alleged") : text;
  return html`<button type="button" class=${`link ${look({ text, key, ...joined })} ${line.hanging ? "hanging" : ""} ${line.also ? "also" : ""}`}
    aria-pressed=${view.value.edge === key ? "true" : "false"} style=${{ left: `${x}px`, top: `${y}px` }} onClick=${() => showEvidence(key)}
    aria-label=${t("chain.link", { name: nameOfBranch(line.to.branch), says: text })}><${Icon} sign="quote" />${said}</button>`;
}
