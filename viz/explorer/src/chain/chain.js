/** The chain of command above and below somebody or something, as of a day: picture and table. */
import { useSignal } from "@preact/signals";
import { chain, entity, neighbours } from "../data/ask.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { detail, short, title } from "../model/say.js";
import { Cards, central } from "../shell/central.js";
import { DateField } from "../shell/date.js";
import { IconButton } from "../shell/glyph.js";
import { SaidField } from "../shell/said.js";
import { Empty, Failed, Loading } from "../shell/states.js";
import { adjust, showChain, view } from "../view/state.js";
import { locale, t } from "../words.js";
import { Picture } from "./picture.js";
import { ChainTable } from "./table.js";

const SHOWN = 8;

/** @param {{ node: import("../types.js").Node, count: number, asOf: string | null }} props */
const Toolbar = ({ node, count, asOf }) => html`
  <div class="toolbar">
    <p class="summary" role="status">${t("chain.summary", { n: count, name: short(node) })}${" "}
${asOf && t("chain.on", { date: showDate(asOf, locale.value) })}</p>
    <span class="spring" />
    <${SaidField} />
    <${DateField} asOf=${asOf} />
    <${IconButton} sign="table" label=${t("tool.table")} aria-pressed=${view.value.table ? "true" : "false"} onClick=${() => adjust({ table: !view.value.table })} />
  </div>`;

const Key = () => html`
  <ul class="chain-key" aria-label=${t("legend.title")}>
    <li><i class="line line-command" />${t("chain.stated")}</li>
    <li><i class="line line-derived" />${t("chain.derived")}</li>
    <li><i class="line line-alleged" />${t("assertion.alleged")}</li>
    <li><i class="box-key may_hold" />${t("status.may_hold")}</li>
  </ul>`;

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

/** @param {{ id: string }} props */
function Of({ id }) {
  const all = useSignal(false);
  const [about, up, down] = [entity(id), chain("chain_of_command", id), chain("subordinates", id)];
  const problem = about.problem ?? up.problem ?? down.problem;
  if (problem) return html`<${Failed} problem=${problem} />`;
  if ([about, up, down].some(({ state }) => state === "loading")) return html`<${Loading} />`;
  const [node] = about.rows;
  const under = all.value ? down.rows : down.rows.slice(0, SHOWN);
  const hidden = down.rows.length - under.length;
  return html`
    <${Toolbar} node=${node} count=${up.rows.length} asOf=${up.asOf} />
    <div class="stage-body chain-body" tabindex="0" role="region" aria-label=${t("chain.label", { name: title(node) })}>
      ${!up.rows.length && html`<p class="cut">${t("chain.noneAbove")}</p>`}
      <${Picture} node=${node} about=${said(node, up.asOf)} superiors=${up.rows} subordinates=${under} />
      ${
        hidden > 0 &&
        html`<button type="button" class="button" onClick=${() => {
          all.value = true;
        }}>${t("chain.moreBelow", { n: hidden })}</button>`
      }
      ${(up.truncated || down.truncated) && html`<p class="cut">${t("chain.cut")}</p>`}
      <${Key} />
    </div>
    ${view.value.table && html`<${ChainTable} superiors=${up.rows} subordinates=${down.rows} />`}`;
}

const COMMANDED = ["Person", "Organization"];

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
