/** The one date that the chain and the network are shown as of. */
import { html } from "../html.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { IconButton } from "./glyph.js";

/** @param {{ asOf?: string | null }} props the day that the answer took where none was chosen */
export const DateField = ({ asOf = null }) => html`
  <div class="date-field">
    <label for="as-of">${t("date.asOf")}</label>
    <input id="as-of" type="date" min="1900-01-01" max="2100-12-31" value=${view.value.on ?? asOf ?? ""} onChange=${(/** @type {any} */ event) => go({ on: event.target.value || null })} />
    ${view.value.on && html`<${IconButton} sign="close" label=${t("date.any")} onClick=${() => go({ on: null })} />`}
  </div>`;
