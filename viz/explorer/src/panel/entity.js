/** All that is known of one entity: names, facts, and every line in sections, each with its sources. */
import { useSignal } from "@preact/signals";
import { entity, mentions, neighbours } from "../data/ask.js";
import { html } from "../html.js";
import { byNode, sections } from "../model/kinds.js";
import { detail, periodOf, saidAs, title } from "../model/say.js";
import { expanding } from "../network/expander.js";
import { onScreen } from "../network/screen.js";
import { Glyph, Icon, IconButton } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { Failed, Loading } from "../shell/states.js";
import { expand, go, hideNode, showChain, showEvidence, view } from "../view/state.js";
import { t } from "../words.js";
import { Claims } from "./claims.js";
import { Facts } from "./facts.js";
import { Statements } from "./statements.js";

/** @typedef {import("../types.js").Edge} Edge */

const SHOWN = 6;
const COMMANDED = ["Person", "Organization", "Operation"];

/** @param {{ edge: Edge, name: string }} props */
const Sources = ({ edge, name }) => html`
  <button type="button" class="sources" onClick=${() => showEvidence(edge.id)} aria-label=${t("evidence.open", { n: edge.evidence_count, name })}>
    <${Icon} sign="quote" />${edge.evidence_count}</button>`;

/** One neighbour, with each way in which it is linked. @param {{ node: import("../types.js").Node, edges: Edge[] }} props */
const Linked = ({ node, edges }) => html`
  <li class="line-row">
    <${EntityLink} id=${node.id} type=${node.type} name=${title(node)} />
    ${edges.map(
      (edge) => html`
      <p key=${edge.id} class=${`line-detail ${edge.status ?? ""}`}><span dir="auto">${[detail(edge), periodOf(edge)].filter(Boolean).join(" · ")}</span>${edge.status && html` <em>${t(`status.${edge.status}`)}</em>`}${saidAs(edge.properties) && html` <em>${saidAs(edge.properties)}</em>`}</p>
      <${Sources} edge=${edge} name=${node.name} />`,
    )}
  </li>`;

/** @param {{ title: string, rows: import("../types.js").Neighbour[] }} props */
function Section({ title, rows }) {
  const all = useSignal(false);
  const groups = byNode(rows);
  const shown = all.value ? groups : groups.slice(0, SHOWN);
  return html`
    <section class="section">
      <h3>${title} <span class="count">${groups.length}</span></h3>
      <ul>${shown.map((group) => html`<${Linked} key=${group.node.id} ...${group} />`)}</ul>
      ${
        groups.length > SHOWN &&
        html`
        <button type="button" class="link-button" aria-expanded=${all.value ? "true" : "false"} onClick=${() => {
          all.value = !all.value;
        }}>
          ${all.value ? t("panel.fewer") : t("count.more", { n: groups.length - SHOWN })}</button>`
      }
    </section>`;
}

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
      ${there && html`<${IconButton} sign="hide" label=${t("action.hide")} onClick=${() => hideNode(id)} />`}
    </div>`;
}

/** @param {{ node: import("../types.js").Node }} props */
function Heading({ node }) {
  const others = (node.names ?? []).filter((name) => name !== node.name && name !== node.acronym);
  return html`
    <header class="panel-head">
      <p class="kicker"><${Glyph} type=${node.type} />${t(`type.${node.type}`)}
        <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => go({ entity: null })} /></p>
      <h2 dir="auto">${title(node)} ${node.acronym && node.acronym !== node.name && html`<abbr>${node.acronym}</abbr>`}</h2>
      ${others.length > 0 && html`<p class="aliases"><span class="unseen">${t("panel.aliases")}</span>${others.map((name) => html`<bdi key=${name}>${name}</bdi>`)}</p>`}
      <p class="spread">${t("count.documents", { n: node.documents ?? 0 })} · ${t("count.mentions", { n: node.mentions ?? 0 })}</p>
      <${Actions} id=${node.id} type=${node.type} />
    </header>`;
}

/** @param {{ id: string }} props */
export function EntityPanel({ id }) {
  const about = entity(id);
  const around = neighbours(id);
  if (about.problem) return html`<${Failed} problem=${about.problem} />`;
  const [node] = about.rows;
  if (!node) return html`<${Loading} />`;
  return html`
    <${Heading} node=${node} />
    <${Facts} node=${node} />
    <${Statements} all=${node.statements ?? []} />
    ${around.state === "loading" && html`<${Loading} />`}
    ${around.problem && html`<${Failed} problem=${around.problem} />`}
    ${sections([...around.rows, ...mentions(id).rows], id).map(({ key, rows }) => html`<${Section} key=${key} title=${t(key)} rows=${rows} />`)}
    <${Claims} id=${id} />
    ${around.truncated && html`<p class="cut">${t("state.cut", { n: around.rows.length })}</p>`}`;
}
