/** The chain of command above and below somebody or something, as of a day or between two: picture and table. */
import { entity } from "../data/ask.js";
import { html } from "../html.js";
import { title } from "../model/say.js";
import { Cards, central } from "../shell/central.js";
import { Empty, Failed, Loading } from "../shell/states.js";
import { on, showChain, view } from "../view/state.js";
import { t } from "../words.js";
import { unfolded } from "./branch.js";
import { DifferenceTable } from "./compare/table.js";
import { Days } from "./days/strip.js";
import { limits } from "./folding.js";
import { Key } from "./key.js";
import { Picture } from "./picture.js";
import { headed } from "./self.js";
import { ask, story } from "./story.js";
import { ChainTable } from "./table.js";
import { Toolbar } from "./toolbar.js";
import { arrange } from "./tree.js";

/** @typedef {import("./story.js").Story} Story */
/** @typedef {import("../types.js").Node} Node */

const COMMANDED = ["Person", "Organization"];

/** @param {{ story: Story }} props */
const Table = ({ story: shown }) =>
  shown.since ? html`<${DifferenceTable} story=${shown} />` : html`<${ChainTable} up=${shown.up} down=${shown.down} />`;

/** @param {{ node: Node, story: Story, cut: boolean }} props */
function Drawn({ node, story: shown, cut }) {
  const { up, down, asOf, since } = shown;
  const self = headed(node, asOf);
  const drawn = arrange(up, unfolded(down, view.value.fold, limits.value), self.heads.length);
  const seen = { ...self, drawn, asOf, since };
  return html`
    <${Toolbar} story=${shown} seen=${seen} />
    ${COMMANDED.includes(node.type) && html`<${Days} id=${node.id} asOf=${on.value ?? asOf} />`}
    <div class="stage-body chain-body" tabindex="0" role="region" aria-label=${t("chain.label", { name: title(node) })}>
      ${!up.next.length && html`<p class="cut">${t("chain.noneAbove")}</p>`}
      <${Picture} ...${seen} />
      ${cut && html`<p class="cut">${t("chain.cut")}</p>`}
      <${Key} />
    </div>
    ${view.value.table && html`<${Table} story=${shown} />`}`;
}

/** @param {{ id: string }} props */
function Of({ id }) {
  const about = entity(id);
  const asked = ask(id);
  const answers = [about, ...asked.answers];
  const problem = answers.find((one) => one.problem)?.problem;
  if (problem) return html`<${Failed} problem=${problem} />`;
  if (answers.some(({ state }) => state === "loading")) return html`<${Loading} />`;
  const cut = asked.over.truncated || asked.differs?.truncated || (asked.under.truncated && view.value.fold.length > 0);
  return html`<${Drawn} node=${about.rows[0]} story=${story(id, asked)} cut=${cut} />`;
}

/** Whose chain? A few to choose from, and the search. */
const Choose = () => html`
  <div class="choose">
    <${Empty} title=${t("chain.choose")}><p>${t("chain.chooseText")}</p><//>
    <${Cards} nodes=${central().filter(({ type }) => COMMANDED.includes(type))} choose=${showChain} />
  </div>`;

export function Chain() {
  const { chain: id } = view.value;
  return html`<section class="chain">
    <h1 class="unseen">${t("tab.chain")}</h1>
    ${id ? html`<${Of} key=${id} id=${id} />` : html`<${Choose} />`}
  </section>`;
}
