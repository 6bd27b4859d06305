/** The chain as a table, from the top down. */
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { adjust, showEvidence } from "../view/state.js";
import { t } from "../words.js";
import { linkKey } from "./derived.js";
import { nameOf, peopleOf, unknown } from "./people.js";
import { linkText } from "./picture.js";

/** @typedef {import("../types.js").Rung} Rung */

/** @param {{ rung: Rung, direction: 1 | -1 }} props */
const Row = ({ rung, direction }) => html`
  <tr>
    <td>${direction > 0 ? `+${rung.level}` : `−${rung.level}`}</td>
    <td>${rung.organization && html`<${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} />`}</td>
    <td>${peopleOf(rung).map((one) => html`<div key=${one.id}><${EntityLink} id=${one.id} type="Person" name=${nameOf(one)} /></div>`)}${!peopleOf(rung).length && unknown(rung)}</td>
    <td>${rung.status && t(`status.${rung.status}`)}</td>
    <td>${t(rung.link ? "chain.stated" : "chain.derived")}</td>
    <td><button type="button" class="link-button" onClick=${() => showEvidence(linkKey(rung, direction))}>${linkText(rung)}</button></td>
  </tr>`;

const COLUMNS = ["level", "body", "commander", "status", "basis", "evidence"];

/** @param {{ superiors: Rung[], subordinates: Rung[] }} props */
export const ChainTable = ({ superiors, subordinates }) => html`
  <div class="table-drawer" role="region" aria-label=${t("table.chain")} tabindex="0">
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => adjust({ table: false })} />
    <table>
      <caption class="unseen">${t("table.chain")}</caption>
      <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
      <tbody>
        ${superiors.toReversed().map((rung, index) => html`<${Row} key=${index} rung=${rung} direction=${1} />`)}
        ${subordinates.map((rung, index) => html`<${Row} key=${`under ${index}`} rung=${rung} direction=${-1} />`)}
      </tbody>
    </table>
  </div>`;
