/** The numbered sources under a picture: title, publication, date, link, and the sentences. */
import { html } from "../../html.js";
import { showDate } from "../../model/dates.js";
import { safeLink } from "../../model/links.js";
import { locale } from "../../words.js";

/** @typedef {import("./cited.js").Source} Source */

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
