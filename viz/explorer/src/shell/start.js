/** The first thing a visitor sees: what this is, what to try, what there is. */
import { address } from "../data/client.js";
import { status } from "../data/live.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { start } from "../view/state.js";
import { lang, t } from "../words.js";
import { Glyph, Icon } from "./glyph.js";
import { ViewLink } from "./link.js";
import { hintOf } from "./search.js";
import { Answer } from "./states.js";

const CENTRAL = 6;
const RECENT = 5;

/** @param {{ node: import("../types.js").Hit }} props */
const Card = ({ node }) => html`
  <li><button type="button" class="card" onClick=${() => start(node.id)}>
    <${Glyph} type=${node.type} named=${true} /><span class="card-name"><bdi>${node.name}</bdi></span>
    <span class="card-hint" dir="auto">${hintOf(node) || t("count.documents", { n: node.documents ?? 0 })}</span>
  </button></li>`;

/** @param {{ document: import("../types.js").Node }} props */
const Recent = ({ document }) => html`
  <li><${ViewLink} class="recent" to=${{ document: document.id, mark: null }}>
    <span class="recent-title" dir="auto">${document.headline || document.name}</span>
    <span class="recent-source">${[document.publisher, showDate(document.published, lang.value)].filter(Boolean).join(" · ")}</span>
  <//></li>`;

const Figures = () =>
  status.value &&
  html`
  <p class="figures">${t("count.documents", { n: status.value.documents ?? 0 })} · ${t("count.entities", { n: status.value.entities ?? 0 })}</p>`;

const STEPS = ["find", "ask", "check"];

export const Start = () => html`
  <section class="start" aria-labelledby="welcome">
    <div class="hero">
      <h1 id="welcome">${t("start.title")}</h1>
      <p class="lead">${t("start.lead")}</p>
      <ol class="steps">${STEPS.map((step) => html`<li key=${step}><strong>${t(`start.${step}`)}</strong><span>${t(`start.${step}Text`)}</span></li>`)}</ol>
      <${Figures} />
    </div>
    <div class="columns">
      <section><h2>${t("start.central")}</h2>
        <${Answer} answer=${resource(address("search", { q: "*", limit: CENTRAL })).value} empty=${t("start.empty")}
          children=${(/** @type {any[]} */ rows) => html`<ul class="cards">${rows.map((node) => html`<${Card} key=${node.id} node=${node} />`)}</ul>`} /></section>
      <section><h2>${t("start.recent")}</h2>
        <${Answer} answer=${resource(address("documents", { limit: RECENT })).value} empty=${t("start.empty")}
          children=${(/** @type {any[]} */ rows) => html`<ul class="recents">${rows.slice(0, RECENT).map((document) => html`<${Recent} key=${document.id} document=${document} />`)}</ul>`} />
        <p class="hint"><${Icon} sign="upload" />${t("start.upload")}</p></section>
    </div>
  </section>`;
