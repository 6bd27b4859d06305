/** The first thing a visitor sees: what this is, what to try, what there is. */
import { recentDocuments } from "../data/ask.js";
import { status } from "../data/live.js";
import { TourButton } from "../help/tour.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { searchFor } from "../search/query.js";
import { start } from "../view/state.js";
import { locale, t } from "../words.js";
import { Cards, central } from "./central.js";
import { Glyph, Icon } from "./glyph.js";
import { ViewLink } from "./link.js";
import { Empty, Failed, Loading } from "./states.js";

/** Acronyms and names to try, each a search of one click. @param {{ nodes: import("../types.js").Node[] }} props */
const Examples = ({ nodes }) =>
  nodes.length > 0 &&
  html`
  <p class="examples">${t("start.try")}${[...new Set(nodes.map((node) => node.acronym || node.name))].slice(0, 4).map((text) => html`<button type="button" class="chip" key=${text} onClick=${() => searchFor(text)}>${text}</button>`)}</p>`;

/** @param {{ document: import("../types.js").Node }} props */
const Recent = ({ document }) => html`
  <li><${ViewLink} class="recent" to=${{ document: document.id, mark: null }}>
    <span class="recent-title" dir="auto">${document.headline || document.name}</span>
    <span class="recent-source">${[document.publisher, showDate(document.published, locale.value)].filter(Boolean).join(" · ")}</span>
  <//></li>`;

const Figures = () =>
  status.value &&
  html`
  <p class="figures">${t("count.documents", { n: status.value.documents ?? 0 })} · ${t("count.entities", { n: status.value.entities ?? 0 })}</p>`;

const STEPS = ["find", "ask", "check"];

/** What a line and its sentence look like, with invented names. */
const Specimen = () => html`
  <figure class="specimen" aria-label=${t("specimen.label")}>
    <p class="specimen-line"><span><${Glyph} type="Person" />${t("specimen.person")}</span><i class="line line-command" /><span><${Glyph} type="Organization" />${t("specimen.body")}</span></p>
    <blockquote>${t("specimen.before")} <mark>${t("specimen.quote")}</mark> ${t("specimen.after")}</blockquote>
    <figcaption>${t("specimen.source")}</figcaption>
  </figure>`;

const Hero = () => html`
  <div class="hero">
    <div>
      <h1 id="welcome">${t("start.title")}</h1>
      <p class="lead">${t("start.lead")}</p>
      <${Examples} nodes=${central()} />
      <${Figures} />
      <${TourButton} />
    </div>
    <${Specimen} />
  </div>
  <ol class="steps">${STEPS.map((step) => html`<li key=${step}><strong>${t(`start.${step}`)}</strong><span>${t(`start.${step}Text`)}</span></li>`)}</ol>`;

const Columns = () => html`
  <div class="columns">
    <section><h2>${t("start.central")}</h2>
      <${Cards} nodes=${central()} choose=${start} /></section>
    <section><h2>${t("start.recent")}</h2>
      <ul class="recents">${recentDocuments().rows.map((document) => html`<${Recent} key=${document.id} document=${document} />`)}</ul>
      <p class="all"><${ViewLink} to=${{ tab: "documents" }}>${t("start.all")}<//></p>
      <p class="hint"><${Icon} sign="upload" />${t("start.upload")}</p></section>
  </div>`;

/** How to begin where nothing was loaded. */
const Nothing = () => html`
  <${Empty} title=${t("start.empty")}><p>${t("start.emptyText")} <code>djeli load FOLDER</code></p><//>`;

export function Start() {
  const { state, problem, rows } = recentDocuments();
  return html`
    <section class="start" aria-labelledby="welcome">
      <${Hero} />
      ${problem && html`<${Failed} problem=${problem} />`}
      ${state === "loading" && html`<${Loading} />`}
      ${state === "ready" && (rows.length ? html`<${Columns} />` : html`<${Nothing} />`)}
    </section>`;
}
