/** Two entities beside each other: names, reasons, posts in time, places, documents, and what it means to join them. */
import { html } from "../html.js";
import { called, title } from "../model/say.js";
import { Glyph } from "../shell/glyph.js";
import { EntityLink, ViewLink } from "../shell/link.js";
import { t } from "../words.js";
import { Papers } from "./papers.js";
import { Reasons } from "./reasons.js";
import { Timeline } from "./timeline.js";

/** @typedef {import("./types.js").Comparison} Comparison */
/** @typedef {import("./types.js").Side} Side */

/** @param {{ side: Side, which: "left" | "right" }} props */
function Heading({ side, which }) {
  const others = (side.names ?? []).filter((name) => name !== side.name);
  return html`
    <div class=${`side side-${which}`}>
      <h2 dir="auto"><${ViewLink} to=${{ entity: side.id, edge: null }}>${title(side)}<//></h2>
      <p class="spread" dir="auto">${[side.rank, side.acronym !== side.name && side.acronym, t("count.documents", { n: side.documents ?? 0 }), t("count.mentions", { n: side.mentions ?? 0 })].filter(Boolean).join(" · ")}</p>
      ${others.length > 0 && html`<p class="aliases"><span class="unseen">${t("panel.aliases")}</span>${others.map((name) => html`<bdi key=${name}>${name}</bdi>`)}</p>`}
    </div>`;
}

/** @param {{ places: Side["places"], others: Side["places"] }} props */
const Places = ({ places, others }) =>
  places.length
    ? html`<ul>${places.map(
        (place) => html`
        <li key=${place.id} class=${others.some(({ id }) => id === place.id) ? "shared" : ""}>
          <${EntityLink} id=${place.id} type="Place" name=${place.name} />${others.some(({ id }) => id === place.id) && html` <em>${t("review.both")}</em>`}</li>`,
      )}</ul>`
    : html`<p class="nothing">${t("review.noPlaces")}</p>`;

/** What moves where if both are one. @param {Comparison} compared */
function joins({ left, right, joining: { kept, posts, links, documents } }) {
  const [stays, goes] = kept === left.id ? [left, right] : [right, left];
  const moved = [
    t("review.moves.posts", { n: posts }),
    t("review.moves.links", { n: links }),
    t("count.documents", { n: documents }),
  ];
  return t("review.joins", { moved: moved.join(", "), goes: called(goes.name), stays: called(stays.name) });
}

/** @param {{ compared: Comparison }} props */
export function Compared({ compared }) {
  const { left, right, reasons, score } = compared;
  return html`
    <article class="compared" aria-labelledby="question">
      <p class="question" id="question"><${Glyph} type=${left.type} />${t(`review.question.${left.type}`)}</p>
      <div class="facing"><${Heading} side=${left} which="left" /><${Heading} side=${right} which="right" /></div>
      <${Reasons} reasons=${reasons} score=${score} />
      <${Timeline} left=${left} right=${right} />
      ${
        (left.places.length > 0 || right.places.length > 0) &&
        html`
        <section class="compared-part" aria-labelledby="compared-places">
          <h3 id="compared-places">${t("review.places")}</h3>
          <div class="facing"><${Places} places=${left.places} others=${right.places} /><${Places} places=${right.places} others=${left.places} /></div>
        </section>`
      }
      <section class="compared-part" aria-labelledby="compared-papers">
        <h3 id="compared-papers">${t("review.papers")}</h3>
        <div class="facing"><${Papers} side=${left} other=${right} /><${Papers} side=${right} other=${left} /></div>
      </section>
      <section class="compared-part" aria-labelledby="compared-joining">
        <h3 id="compared-joining">${t("review.joining")}</h3>
        <ul class="outcomes"><li><strong>${t("review.verdict.same")}</strong> ${joins(compared)}</li>
          <li><strong>${t("review.verdict.different")}</strong> ${t("review.parts")}</li>
          <li><strong>${t("review.verdict.unsure")}</strong> ${t("review.stays")}</li></ul>
      </section>
    </article>`;
}
