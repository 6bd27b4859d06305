/** Shapes and signs, drawn as SVG: what a colour says, a shape says too. */
import { html } from "../html.js";
import { t } from "../words.js";

/** @type {Record<string, string>} */
export const SHAPES = {
  Person: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z",
  Organization: "M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2z",
  Operation: "M8 .8L15.2 8L8 15.2L.8 8z",
  Place: "M8 1.6L15 14H1z",
  Document: "M3 1.5h6.5L13 5v9.5H3z",
};

/** @type {Record<string, string>} */
const SIGNS = {
  search: "M7 2.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6zM10.6 10.6L14 14",
  undo: "M6 3L2.5 6.5L6 10M2.8 6.5H10a3.5 3.5 0 0 1 0 7H7",
  redo: "M10 3l3.5 3.5L10 10M13.2 6.5H6a3.5 3.5 0 0 0 0 7h3",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  upload: "M8 11V2.5M4.8 5.6L8 2.4l3.2 3.2M2.5 10.5v3h11v-3",
  sun: "M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M13 3l-1.2 1.2M4.2 11.8L3 13",
  moon: "M13.4 9.8A6 6 0 0 1 6.2 2.6a6 6 0 1 0 7.2 7.2z",
  fit: "M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  table: "M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6 3.5v9",
  maybe:
    "M4 5.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8zM12 5.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8zM7 8h.8M8.6 8h.8",
  hide: "M2 8s2.2-4 6-4s6 4 6 4s-2.2 4-6 4s-6-4-6-4zM3 13L13 3",
  expand: "M8 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM8 1v3M8 12v3M1 8h3M12 8h3M3 3l2 2M11 11l2 2M13 3l-2 2M5 11l-2 2",
  chain: "M5.5 1.8h5v3h-5zM2 11.2h4.5v3H2zM9.5 11.2H14v3H9.5zM8 4.8V8M4.2 11.2V8h7.6v3.2",
  between: "M3.5 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM12.5 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM5.5 8h5",
  help: "M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6M8 12.4v.2M8 1.2a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 0 1 0-13.6z",
  print: "M4.5 6V2h7v4M4.5 11.5h-2v-5.5h11v5.5h-2M4.5 9.5h7V14h-7z",
  save: "M8 2.5V11M4.8 7.9L8 11.1l3.2-3.2M2.5 10.5v3h11v-3",
  previous: "M10 3L5 8l5 5",
  next: "M6 3l5 5l-5 5",
  out: "M9 2.5h4.5V7M13.2 2.8L7.5 8.5M11.5 9.5v4h-9v-9h4",
  quote: "M2.5 9.5c0-3 1.2-5 3.5-6M2.5 9.5h3.4v3.4H2.5zM9 9.5c0-3 1.2-5 3.5-6M9 9.5h3.4v3.4H9z",
};

/** The sign of a type of thing. @param {{ type: string, named?: boolean }} props */
export const Glyph = ({ type, named = false }) => html`
  <svg class=${`glyph type-${type}`} viewBox="0 0 16 16" role=${named ? "img" : "presentation"}
    aria-hidden=${named ? undefined : "true"} aria-label=${named ? t(`type.${type}`) : undefined}>
    <path d=${SHAPES[type] ?? SHAPES.Document} />
  </svg>`;

/** @param {{ sign: string }} props */
export const Icon = ({ sign }) => html`
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${SIGNS[sign]} /></svg>`;

/** A button that shows only a sign. @param {Record<string, any>} props */
export const IconButton = ({ sign, label, ...rest }) => html`
  <button type="button" class="icon-button" aria-label=${label} title=${label} ...${rest}><${Icon} sign=${sign} /></button>`;
