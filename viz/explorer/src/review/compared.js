/** Two entities beside each other: names, reasons, posts in time, places, documents, and what it means to join them. */
import { html } from "../html.js";
import { called, title } from "../model/say.js";
import { Glyph } from "../shell/glyph.js";
import { EntityLink, ViewLink } from "../shell/link.js";
import { t } from "../words.js";
import { Papers } from "./papers.js";
import { Said } from "./persons.js";
import { placesOf } from "./places.js";
import { Reasons } from "./reasons.js";
import { Timeline } from "./timeline.js";

/** @typedef {import("./types.js").Comparison} Comparison */
/** @typedef {import("./types.js").Side} Side */

/** @param {{ side: Side, which: "left" | "right" }} props */
function Heading({ side, which }) {
  const others = (side.names ?? []).filter((name) => name !== side.name);
  const about = [side.rank, side.acronym !== side.name && side.acronym];
  const counts = [t("count.documents", { n: side.documents ?? 0 }), t("count.mentions", { n: side.mentions ?? 0 })];
  return html`
    <div class=${`side side-${which}`}>
      <h2 dir="auto"><${ViewLink} to=${{ entity: side.id, edge: null }}>${title(side)}<//></h2>
      <p class="spread" dir="auto">${[...about, ...counts].filter(Boolean).join(" · ")}</p>
      ${others.length > 0 && html`<p class="aliases"><span class="unseen">${t("panel.aliases")}</span>${others.map((name) => html`<bdi key=${name}>${name}</bdi>`)}</p>`}
    </div>`;
}

/** @param {{ places: import("./types.js").Named[], others: import("./types.js").Named[] }} props */
function Places({ places, others }) {
  if (!places.length) return html`<p class="nothing">${t("review.noPlaces")}</p>`;
  const both = (/** @type {string} */ id) => others.some((other) => other.id === id);
  return html`
    <ul>${places.map((place) => html`<li key=${place.id}><${EntityLink} ...${place} />${both(place.id) && html` <em>${t("review.both")}</em>`}</li>`)}</ul>`;
}

/** What both would be as one. @param {Comparison} compared */
function joins({ left, right, joined: { id, links, agreed } }) {
  const [stays, goes] = id === left.id ? [left, right] : [right, left];
  const others = links.operations.after + links.places.after + links.relations.after;
  const whole = [
    t("review.has.posts", { n: links.posts.after }),
    t("review.has.links", { n: others }),
    t("count.documents", { n: links.sources.after }),
  ].join(", ");
  const agree = agreed.length ? t("review.agree", { n: agreed.length }) : "";
  return `${t("review.joins", { goes: called(goes.name), stays: called(stays.name), whole })} ${agree}`;
}

/** @param {{ name: string, title: string, children?: any }} props */
const Part = ({ name, title: heading, children }) => html`
  <section class="compared-part" aria-labelledby=${`compared-${name}`}>
    <h3 id=${`compared-${name}`}>${heading}</h3>${children}
  </section>`;

/** @param {{ compared: Comparison }} props */
const Outcomes = ({ compared }) => html`
  <ul class="outcomes">
    <li><strong>${t("review.verdict.same")}</strong> ${joins(compared)}</li>
    <li><strong>${t("review.verdict.different")}</strong> ${t("review.parts")}</li>
    <li><strong>${t("review.verdict.unsure")}</strong> ${t("review.stays")}</li>
  </ul>`;

/** @param {{ compared: Comparison }} props */
export function Compared({ compared }) {
  const { left, right, judgements } = compared;
  const rule = judgements.find(({ author }) => author.startsWith("rule:"));
  const [here, there] = [placesOf(left), placesOf(right)];
  return html`
    <article class="compared" aria-labelledby="question">
      <p class="question" id="question"><${Glyph} type=${left.type} />${t(`review.question.${left.type}`)}</p>
      <div class="facing"><${Heading} side=${left} which="left" /><${Heading} side=${right} which="right" /></div>
      <${Said} judgements=${judgements} />
      <${Reasons} reasons=${rule?.reasons ?? []} score=${rule?.score ?? null} />
      <${Timeline} compared=${compared} />
      <${Part} name="papers" title=${t("review.papers")}>
        <div class="facing"><${Papers} side=${left} other=${right} /><${Papers} side=${right} other=${left} /></div>
      <//>
      ${
        here.length + there.length > 0 &&
        html`
        <${Part} name="places" title=${t("review.places")}>
          <div class="facing"><${Places} places=${here} others=${there} /><${Places} places=${there} others=${here} /></div>
        <//>`
      }
      <${Part} name="joining" title=${t("review.joining")}><${Outcomes} compared=${compared} /><//>
    </article>`;
}
