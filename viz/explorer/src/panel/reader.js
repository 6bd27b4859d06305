/** A document as it was read, with what it names marked and the chosen quote in sight. */
import { useEffect, useRef } from "preact/hooks";
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { pieces } from "../model/text.js";
import { IconButton } from "../shell/glyph.js";
import { SourceLink, ViewLink } from "../shell/link.js";
import { Answer } from "../shell/states.js";
import { go, view } from "../view/state.js";
import { locale, t } from "../words.js";

/** @typedef {import("../model/text.js").Piece} Piece */

/** @param {{ piece: Piece }} props */
function Shown({ piece: { text, quote, first, entity, kind } }) {
  const inner = entity
    ? html`<${ViewLink} class=${`mention type-${kind}`} to=${{ entity, edge: null, document: null, mark: null }}>${text}<//>`
    : text;
  return quote ? html`<mark id=${first ? "quote" : undefined}>${inner}</mark>` : inner;
}

/** @param {{ document: import("../types.js").Node }} props */
function Text({ document: { text, mentions, language } }) {
  const { mark } = view.value;
  const spans = /** @type {any} */ (mentions).map((/** @type {any} */ { type, ...span }) => ({ ...span, kind: type }));
  const quote = mark ? [{ start: mark[0], end: mark[1], quote: true }] : [];
  const body = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => body.current?.querySelector("#quote")?.scrollIntoView({ block: "center" }), [text, mark?.join()]);
  return html`<div class="text" dir="auto" lang=${language} ref=${body}>
    ${pieces(text, [...spans, ...quote]).map((piece, index) => html`<${Shown} key=${index} piece=${piece} />`)}</div>`;
}

/** @param {{ document: import("../types.js").Node }} props */
const Page = ({ document }) => html`
  <header class="reader-head">
    <h2 dir="auto">${document.headline || document.name}</h2>
    <p>${[document.publisher, showDate(document.published, locale.value), document.language && t(`language.${document.language}`), document.name].filter(Boolean).join(" · ")}
      ${" "}<${SourceLink} url=${document.url}>${t("evidence.original")}<//></p>
  </header>
  <${Text} document=${document} />`;

const close = () => go({ document: null, mark: null });

/** @param {{ id: string }} props */
function Open({ id }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => dialog.current?.showModal(), []);
  const answer = resource(address("document", { document: id })).value;
  return html`
    <dialog class="reader" ref=${dialog} aria-label=${t("reader.label")} onClose=${() => view.value.document && close()}
      onClick=${(/** @type {MouseEvent} */ event) => event.target === dialog.current && close()}>
      <div class="reader-page">
        <${IconButton} sign="close" label=${t("tool.close")} onClick=${close} />
        <${Answer} answer=${answer} empty=${t("reader.none")} children=${(/** @type {any[]} */ rows) => html`<${Page} document=${rows[0]} />`} />
      </div>
    </dialog>`;
}

export const Reader = () =>
  view.value.document && html`<${Open} key=${view.value.document} id=${view.value.document} />`;
