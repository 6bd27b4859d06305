/** What a dashed link of the chain follows from: each edge with its sentence. */
import { chain } from "../data/ask.js";
import { html } from "../html.js";
import { Told } from "../panel/evidence.js";
import { Empty, Loading } from "../shell/states.js";
import { view } from "../view/state.js";
import { t } from "../words.js";

/** @typedef {import("../types.js").Rung} Rung */

/** What the address says of a link that no edge states: this, how many levels up, and the body it leads to. */
export const DERIVED = "derived:";

/** How the address names the evidence of a link. @param {Rung} rung @param {1 | -1} direction */
export const linkKey = ({ link, level, organization }, direction) =>
  link ? link.id : `${DERIVED}${level * direction}:${organization}`;

/** @param {{ id: string }} props */
export function Derived({ id }) {
  const { chain: root } = view.value;
  if (!root) return html`<${Empty} title=${t("evidence.none")} />`;
  const [up, down] = [chain("chain_of_command", root), chain("subordinates", root)];
  const rung = up.rows.find((one) => linkKey(one, 1) === id) ?? down.rows.find((one) => linkKey(one, -1) === id);
  if (!rung && [up, down].some(({ state }) => state === "loading")) return html`<${Loading} />`;
  if (!rung) return html`<${Empty} title=${t("evidence.none")} />`;
  const edges = rung.follows_from;
  return html`
    <h2 class="statement"><bdi>${rung.organization_name}</bdi></h2>
    <p class="said">${t("chain.followsFrom", { n: edges.length })}</p>
    <ol class="follows">${edges.map((edge) => html`<li key=${edge.id}><${Told} edge=${edge} /></li>`)}</ol>`;
}
