/** Neighbours of an entity under a heading, each with the ways in which it is linked and their sources. */
import { useSignal } from "@preact/signals";
import { html } from "../html.js";
import { byNode } from "../model/kinds.js";
import { detail, goesOn, periodOf, saidAs, title } from "../model/say.js";
import { Icon } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { showEvidence } from "../view/state.js";
import { t } from "../words.js";

/** @typedef {import("../types.js").Edge} Edge */

/** Rows of a list that are shown at first. */
export const SHOWN = 6;

/** Opens the evidence that the address calls ID. @param {{ id: string, count: number, name: string }} props COUNT: how many quotes */
export const Opens = ({ id, count, name }) => html`
  <button type="button" class="sources" onClick=${() => showEvidence(id)} aria-label=${t("evidence.open", { n: count, name })}>
    <${Icon} sign="quote" />${count}</button>`;

/** @param {{ edge: Edge, name: string }} props */
export const Sources = ({ edge, name }) => html`<${Opens} id=${edge.id} count=${edge.evidence_count} name=${name} />`;

/** One neighbour, with each way in which it is linked; WHOSE names the other end where that may be several. @param {{ node: import("../types.js").Node, edges: Edge[], whose?: (edge: Edge) => string }} props */
const Linked = ({ node, edges, whose = () => "" }) => html`
  <li class="line-row">
    <${EntityLink} id=${node.id} type=${node.type} name=${title(node)} />
    ${edges.map(
      (edge) => html`
      <p key=${edge.id} class=${`line-detail ${edge.status ?? ""}`}><span dir="auto">${[whose(edge), detail(edge), periodOf(edge), goesOn(edge)].filter(Boolean).join(" · ")}</span>${edge.status && html` <em>${t(`status.${edge.status}`)}</em>`}${saidAs(edge.properties) && html` <em>${saidAs(edge.properties)}</em>`}</p>
      <${Sources} edge=${edge} name=${node.name} />`,
    )}
  </li>`;

/** Shows what is HIDDEN of a list, or hides it again. @param {{ all: import("@preact/signals").Signal<boolean>, hidden: number }} props */
export function More({ all, hidden }) {
  const turn = () => {
    all.value = !all.value;
  };
  return (
    hidden > 0 &&
    html`
    <button type="button" class="link-button" aria-expanded=${all.value ? "true" : "false"} onClick=${turn}>
      ${all.value ? t("panel.fewer") : t("count.more", { n: hidden })}</button>`
  );
}

/** @param {{ title: string, groups: { node: import("../types.js").Node, edges: Edge[] }[], count?: number, whose?: (edge: Edge) => string }} props COUNT: how many there are in all */
export function Groups({ title, groups, count = groups.length, whose }) {
  const all = useSignal(false);
  const shown = all.value ? groups : groups.slice(0, SHOWN);
  return html`
    <section class="section">
      <h3>${title} <span class="count">${count}</span></h3>
      <ul>${shown.map((group) => html`<${Linked} key=${group.node.id} ...${group} whose=${whose} />`)}</ul>
      <${More} all=${all} hidden=${groups.length - SHOWN} />
      ${all.value && count > groups.length && html`<p class="cut">${t("state.cut", { n: groups.length })}</p>`}
    </section>`;
}

/** @param {{ title: string, rows: import("../types.js").Neighbour[], whose?: (edge: Edge) => string }} props */
export const Section = ({ title, rows, whose }) =>
  html`<${Groups} title=${title} groups=${byNode(rows)} whose=${whose} />`;
