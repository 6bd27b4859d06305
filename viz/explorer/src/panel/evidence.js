/** The sentences that say what a line says, one at a time, each in its context with the quote marked. */
import { useSignal } from "@preact/signals";
import { edgeOf, evidence } from "../data/ask.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { called, detail, goesOn, periodOf, saidAs } from "../model/say.js";
import { leadIn, leadOut } from "../model/text.js";
import { IconButton } from "../shell/glyph.js";
import { SourceLink, ViewLink } from "../shell/link.js";
import { Answer } from "../shell/states.js";
import { locale, t, term } from "../words.js";

/** @typedef {import("../types.js").Evidence} Evidence */
/** @typedef {import("../types.js").Edge} Edge */

/** @param {{ one: Evidence }} props */
export const Quote = ({ one }) => html`
  <blockquote dir="auto"><span class="context">${leadIn(one)}</span><mark>${one.quote}</mark><span class="context">${leadOut(one.after)}</span></blockquote>`;

/** @param {{ one: Evidence }} props */
const Source = ({ one }) => html`
  <p class="source">
    <strong dir="auto">${one.headline || one.document_name}</strong>
    <span>${[one.publisher, showDate(one.published, locale.value)].filter(Boolean).join(" · ")}</span>
  </p>
  <dl class="facts">
    ${one.assertion && html`<div><dt>${t("evidence.assertion")}</dt><dd>${term("assertion", one.assertion)}</dd></div>`}
    ${one.method && html`<div><dt>${t("evidence.method")}</dt><dd>${term("method", one.method)}</dd></div>`}
    ${one.confidence !== undefined && html`<div><dt>${t("evidence.confidence")}</dt><dd>${Math.round(one.confidence * 100)} %</dd></div>`}
  </dl>
  <div class="actions">
    <${ViewLink} class="button" to=${{ document: one.document, mark: [one.start, one.end] }}>${t("evidence.read")}<//>
    <${SourceLink} url=${one.url}>${t("evidence.original")}<//>
  </div>`;

/** @param {{ count: number, at: import("@preact/signals").Signal<number> }} props */
const Pager = ({ count, at }) => html`
  <div class="pager" role="group" aria-label=${t("evidence.sources")}>
    <${IconButton} sign="previous" label=${t("evidence.previous")} disabled=${at.value === 0} onClick=${() => {
      at.value -= 1;
    }} />
    <span role="status">${t("evidence.nth", { at: at.value + 1, count })}</span>
    <${IconButton} sign="next" label=${t("evidence.next")} disabled=${at.value === count - 1} onClick=${() => {
      at.value += 1;
    }} />
  </div>`;

/** @param {{ edge: Edge }} props */
function Statement({ edge }) {
  const said = [detail(edge), periodOf(edge), goesOn(edge)].filter(Boolean).join(" · ");
  return html`
    <h2 class="statement">
      <${ViewLink} to=${{ entity: edge.source, edge: null }}><bdi>${called(edge.source_name)}</bdi><//>${" "}
      <span class="verb">${t(`relation.${edge.type}`)}</span>${" "}
      <${ViewLink} to=${{ entity: edge.target, edge: null }}><bdi>${called(edge.target_name)}</bdi><//>
    </h2>
    ${said && html`<p class="said" dir="auto">${said}</p>`}
    ${edge.status && html`<p class=${`status ${edge.status}`}>${t(`status.${edge.status}`)}</p>`}
    ${saidAs(edge.properties) && html`<p class="status">${saidAs(edge.properties)}</p>`}
    <p class="spread">${t("count.evidence", { n: edge.evidence_count })} · ${t("count.documents", { n: edge.documents })} · ${t("count.independent", { n: edge.sources })}</p>`;
}

/** @param {{ all: Evidence[] }} props */
export function Quotes({ all }) {
  const at = useSignal(0);
  const one = all[Math.min(at.value, all.length - 1)];
  return html`
    ${all.length > 1 && html`<${Pager} count=${all.length} at=${at} />`}
    ${one ? html`<${Quote} one=${one} /><${Source} one=${one} />` : html`<p class="cut">${t("evidence.none")}</p>`}`;
}

/** The edge ID, as far as an answer on screen has it, with all its sentences. @param {{ id: string, edge?: Edge }} props */
const Proven = ({ id, edge }) => html`
  ${edge && html`<${Statement} edge=${edge} />`}
  <${Answer} answer=${evidence(id)} empty=${t("evidence.none")} children=${(/** @type {Evidence[]} */ rows) => html`<${Quotes} all=${rows} />`} />`;

/** @param {{ id: string }} props */
export const EvidenceOf = ({ id }) => html`<${Proven} id=${id} edge=${edgeOf(id)} />`;

/** What something called NAME follows from. @param {{ name: string, stated: boolean, edges: Edge[] }} props */
export const Follows = ({ name, stated, edges }) => html`
  <h2 class="statement"><bdi>${called(name)}</bdi></h2>
  <p class="said">${t(stated ? "chain.staffFrom" : "chain.followsFrom", { n: edges.length })}</p>
  <ol class="follows">${edges.map((edge) => html`<li key=${edge.id}><${Proven} id=${edge.id} edge=${edge} /></li>`)}</ol>`;
