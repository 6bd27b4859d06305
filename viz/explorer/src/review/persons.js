/** What people said of a pair before. */
import { html } from "../html.js";
import { locale, t } from "../words.js";

/** @typedef {import("./types.js").Judgement} Judgement */

/** @param {string} at */
export const moment = (at) =>
  new Intl.DateTimeFormat(locale.value, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));

/** @param {{ judgements: Judgement[] }} props */
export const Said = ({ judgements }) =>
  judgements
    .filter(({ author }) => !author.startsWith("rule:"))
    .map(
      ({ verdict, author, at, note }) => html`
      <p class="person-said" key=${author + at}><strong>${t(`log.action.${verdict}`)}</strong> · <bdi>${author}</bdi>${at && html` · <time datetime=${at}>${moment(at)}</time>`}${note && html` · <q dir="auto">${note}</q>`}</p>`,
    );
