/** All that is known of one entity: names, facts, and every line in sections, each with its sources. */
import { entity, mentions, neighbours } from "../data/ask.js";
import { html } from "../html.js";
import { sections } from "../model/kinds.js";
import { title } from "../model/say.js";
import { expanding } from "../network/expander.js";
import { onScreen } from "../network/screen.js";
import { Maybe } from "../review/maybe.js";
import { Glyph, Icon, IconButton } from "../shell/glyph.js";
import { Failed, Loading } from "../shell/states.js";
import { expand, go, hideNode, relate, showChain, view } from "../view/state.js";
import { t, term } from "../words.js";
import { Here } from "./beside/here.js";
import { Served } from "./beside/served.js";
import { Claims } from "./claims.js";
import { Facts } from "./facts.js";
import { Section } from "./section.js";
import { Statements } from "./statements.js";
import { Unit } from "./unit/unit.js";

const COMMANDED = ["Person", "Organization", "Operation"];

/** @param {{ id: string, type: string }} props */
function Actions({ id, type }) {
  const { tab, chain } = view.value;
  const there = tab === "network" && onScreen.value.nodes.some(({ node }) => node.id === id);
  const grow = () => {
    if (there) expanding.value = id;
    else expand(id);
  };
  return html`
    <div class="actions">
      <button type="button" class="button" onClick=${grow}><${Icon} sign="expand" />${t(there ? "action.expand" : "action.network")}</button>
      ${(tab !== "chain" || chain !== id) && COMMANDED.includes(type) && html`<button type="button" class="button" onClick=${() => showChain(id)}><${Icon} sign="chain" />${t("action.chain")}</button>`}
      <button type="button" class="button" onClick=${() => relate(id)}><${Icon} sign="between" />${t("action.between")}</button>
      ${there && html`<${IconButton} sign="hide" label=${t("action.hide")} onClick=${() => hideNode(id)} />`}
    </div>`;
}

/** What is taken for one, and named more than once, may be two. */
const Parting = () => html`
  <button type="button" class="link-button" onClick=${() => go({ tab: "review", desk: "split", edge: null })}>${t("split.action")}</button>`;

/** @param {{ node: import("../types.js").Node }} props */
function Heading({ node }) {
  const others = (node.names ?? []).filter((name) => name !== node.name && name !== node.acronym);
  return html`
    <header class="panel-head">
      <p class="kicker"><${Glyph} type=${node.type} />${t(`type.${node.type}`)}
        <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => go({ entity: null })} /></p>
      <h2 dir="auto">${title(node)} ${node.acronym && node.acronym !== node.name && html`<abbr>${node.acronym}</abbr>`}</h2>
      ${others.length > 0 && html`<p class="aliases"><span class="unseen">${t("panel.aliases")}</span>${others.map((name) => html`<bdi key=${name}>${name}</bdi>`)}</p>`}
      <p class="spread">${t("count.documents", { n: node.documents ?? 0 })} · ${t("count.mentions", { n: node.mentions ?? 0 })}${node.type !== "Document" && (node.mentions ?? 0) > 1 && html` · <${Parting} />`}</p>
      <${Actions} id=${node.id} type=${node.type} />
    </header>`;
}

/** All that is linked to ID, in sections. @param {{ id: string, around: import("../types.js").Resource<import("../types.js").Neighbour> }} props */
const Around = ({ id, around }) => html`
  ${around.state === "loading" && html`<${Loading} />`}
  ${around.problem && html`<${Failed} problem=${around.problem} />`}
  ${sections([...around.rows, ...mentions(id).rows], id).map(({ key, kind, rows }) => html`<${Section} key=${key + kind} title=${kind ? `${t(key)}: ${term("kind", kind)}` : t(key)} rows=${rows} />`)}
  ${around.truncated && html`<p class="cut">${t("state.cut", { n: around.rows.length })}</p>`}`;

/** @param {{ id: string }} props */
export function EntityPanel({ id }) {
  const about = entity(id);
  if (about.problem) return html`<${Failed} problem=${about.problem} />`;
  const [node] = about.rows;
  if (!node) return html`<${Loading} />`;
  const commanded = view.value.tab === "chain" && node.type === "Organization";
  return html`
    <${Heading} node=${node} />
    ${node.type !== "Document" && html`<${Maybe} id=${node.id} />`}
    <${Facts} node=${node} />
    <${Statements} all=${node.statements ?? []} page=${commanded} />
    ${commanded ? html`<${Unit} id=${id} />` : html`<${Around} id=${id} around=${neighbours(id)} />`}
    ${node.type === "Person" && html`<${Served} id=${id} />`}
    ${node.type === "Place" && html`<${Here} id=${id} />`}
    <${Claims} id=${id} />`;
}
