/** The chain of command above and below somebody or something, as of a day: picture and table. */
import { entity, neighbours, subordinates, superiors } from "../data/ask.js";
import { html } from "../html.js";
import { detail, title } from "../model/say.js";
import { Cards, central } from "../shell/central.js";
import { Empty, Failed, Loading } from "../shell/states.js";
import { showChain, view } from "../view/state.js";
import { t } from "../words.js";
import { unfolded } from "./branch.js";
import { Days } from "./days/strip.js";
import { limits } from "./folding.js";
import { formerly } from "./former.js";
import { grow, withBreaks } from "./grow.js";
import { Key } from "./key.js";
import { Picture } from "./picture.js";
import { ChainTable } from "./table.js";
import { Toolbar } from "./toolbar.js";
import { arrange } from "./tree.js";

/** @typedef {import("../types.js").Rung} Rung */

const COMMANDED = ["Person", "Organization"];

/** Who heads the body, or the post that the person holds; what surely holds on DAY before what may. @param {import("../types.js").Node} node @param {string | null} day */
function said(node, day) {
  const posts = neighbours(node.id, day)
    .rows.map(({ edge }) => edge)
    .filter(
      ({ type, source, properties }) =>
        type === "HOLDS_POST" && (source === node.id || properties.role === "commander"),
    );
  const post = posts.find(({ status }) => status === "holds") ?? posts[0];
  if (!post) return "";
  return post.source === node.id ? `${detail(post)}, ${post.target_name}` : `${post.source_name}, ${detail(post)}`;
}

/** What may hold can be left out. @param {Rung[]} rungs */
const wanted = (rungs) => (view.value.sure ? rungs.filter(({ status }) => status === "holds") : rungs);

/** The chain upwards with its breaks, and what was or will be above where somebody wants to see it. @param {string} id @param {import("../types.js").Resource<Rung>} over */
function upwards(id, { rows, asOf, start }) {
  const former = view.value.former ? formerly(id, asOf) : [];
  return withBreaks(grow(id, [...wanted(rows), ...former]), start?.ends);
}

/** @param {{ id: string }} props */
function Of({ id }) {
  const [about, over, under] = [entity(id), superiors(id), subordinates(id)];
  const problem = about.problem ?? over.problem ?? under.problem;
  if (problem) return html`<${Failed} problem=${problem} />`;
  if ([about, over, under].some(({ state }) => state === "loading")) return html`<${Loading} />`;
  const [node] = about.rows;
  const [up, down] = [upwards(id, over), grow(id, wanted(under.rows))];
  const drawn = arrange(up, unfolded(down, view.value.fold, limits.value));
  const seen = { drawn, node, about: said(node, over.asOf), asOf: over.asOf };
  return html`
    <${Toolbar} count=${over.rows.length} seen=${seen} />
    ${COMMANDED.includes(node.type) && html`<${Days} id=${id} asOf=${over.asOf} />`}
    <div class="stage-body chain-body" tabindex="0" role="region" aria-label=${t("chain.label", { name: title(node) })}>
      ${!up.next.length && html`<p class="cut">${t("chain.noneAbove")}</p>`}
      <${Picture} ...${seen} />
      ${(over.truncated || (under.truncated && view.value.fold.length > 0)) && html`<p class="cut">${t("chain.cut")}</p>`}
      <${Key} />
    </div>
    ${view.value.table && html`<${ChainTable} up=${up} down=${down} />`}`;
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
