/** The numbered sources under a picture: title, publication, date, link, and the sentences. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { safeLink } from "../model/links.js";
import { locale } from "../words.js";
import { wrap } from "./wrap.js";

/** @typedef {import("./citing.js").Source} Source */

/** @param {Source} source */
export const sourceLine = ({ one }) =>
  [one.headline || one.document_name, one.publisher, showDate(one.published, locale.value), safeLink(one.url)]
    .filter(Boolean)
    .join(" · ");

/** @param {string} quote */
export const quoted = (quote) => `“${quote.replace(/\s+/gu, " ").trim()}”`;

/** @param {{ sources: Source[] }} props */
export const SourceList = ({ sources }) => html`
  <ol class="paper-sources">${sources.map(
    (source) => html`
    <li key=${source.number}><p dir="auto">${sourceLine(source)}</p>
      ${source.quotes.map((quote) => html`<p class="paper-quote" dir="auto" key=${quote}>${quoted(quote)}</p>`)}</li>`,
  )}</ol>`;

const LETTER = 6.1; // how wide one is on average at the size of these lines

/** The same as lines of at most WIDTH pixels, for a picture; quotes are grey. @param {Source[]} sources @param {number} width */
export function sourceLines(sources, width) {
  const most = Math.floor(width / LETTER);
  return sources.flatMap((source) => [
    ...wrap(`${source.number}. ${sourceLine(source)}`, most).map((text) => ({ text, grey: false })),
    ...source.quotes.flatMap((quote) => wrap(quoted(quote), most).map((text) => ({ text, grey: true }))),
  ]);
}
