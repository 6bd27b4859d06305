/** How links must be said to be shown, in the network, the chain and the list of operations alike. */
import { html } from "../html.js";
import { SAID } from "../view/address.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";

export const SaidField = () => html`
  <label class="said-field">${t("said.label")}
    <select value=${view.value.assertion ?? ""} onChange=${(/** @type {any} */ event) => go({ assertion: event.target.value || null })}>
      <option value="">${t("said.any")}</option>
      ${SAID.map((said) => html`<option key=${said} value=${said}>${t(`said.${said}`)}</option>`)}
    </select></label>`;
