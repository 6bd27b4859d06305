/** What operations are asked for: kind, place, period, and how they are said. */
import { html } from "../html.js";
import { KINDS } from "../model/say.js";
import { SaidField } from "../shell/said.js";
import { go, view } from "../view/state.js";
import { t, term } from "../words.js";

const NONE = { kind: null, place: null, from: null, to: null, assertion: null };

/** @param {{ name: "place" | "from" | "to", type: string, said?: string }} props */
const Field = ({ name, type, said = view.value[name] ?? "" }) => html`
  <label>${t(`filter.${name}`)}
    <input type=${type} value=${said} dir="auto" onChange=${(/** @type {any} */ event) => go({ [name]: event.target.value.trim() || null })} /></label>`;

/** PLACE is how the place is called whose id the address may hold. @param {{ place?: string }} props */
export const Filters = ({ place }) => html`
  <form class="toolbar filters" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()} aria-label=${t("filter.label")}>
    <label>${t("filter.kind")}
      <select value=${view.value.kind ?? ""} onChange=${(/** @type {any} */ event) => go({ kind: event.target.value || null })}>
        <option value="">${t("filter.any")}</option>
        ${KINDS.map((kind) => html`<option key=${kind} value=${kind}>${term("operation", kind)}</option>`)}
      </select></label>
    <${Field} name="place" type="text" said=${place} /><${Field} name="from" type="date" /><${Field} name="to" type="date" /><${SaidField} />
    ${
      Object.keys(NONE).some((name) => /** @type {any} */ (view.value)[name]) &&
      html`<button type="button" class="link-button" onClick=${() => go(NONE)}>${t("filter.clear")}</button>`
    }
  </form>`;
