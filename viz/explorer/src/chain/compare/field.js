/** The day with which the chain is compared. */
import { html } from "../../html.js";
import { IconButton } from "../../shell/glyph.js";
import { go, view } from "../../view/state.js";
import { t } from "../../words.js";

export const CompareField = () => html`
  <div class="date-field">
    <label for="versus">${t("compare.with")}</label>
    <input id="versus" type="date" min="1900-01-01" max="2100-12-31" value=${view.value.versus ?? ""} onChange=${(/** @type {any} */ event) => go({ versus: event.target.value || null, table: Boolean(event.target.value) })} />
    ${view.value.versus && html`<${IconButton} sign="close" label=${t("compare.stop")} onClick=${() => go({ versus: null, table: false })} />`}
  </div>`;
