/** The chain as a table, from the top down. */
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { adjust, showEvidence } from "../view/state.js";
import { t } from "../words.js";
import { linkKey, linkText } from "./picture.js";

/** @typedef {import("../types.js").Rung} Rung */

/** @param {{ rung: Rung, level: number }} props */
const Row = ({ rung, level }) => html`
  <tr>
    <td>${level > 0 ? `+${level}` : level}</td>
    <td><${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} /></td>
    <td>${rung.commanders.length ? rung.commanders.map(({ id, name, rank }) => html`<${EntityLink} key=${id} id=${id} type="Person" name=${[rank, name].filter(Boolean).join(" ")} />`) : t("chain.unknown")}</td>
    <td>${rung.status && t(`status.${rung.status}`)}</td>
    <td>${t(rung.stated ? "chain.stated" : "chain.derived")}</td>
    <td><button type="button" class="link-button" onClick=${() => showEvidence(linkKey(rung))}>${linkText(rung)}</button></td>
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
        ${superiors.toReversed().map((rung, index) => html`<${Row} key=${index} rung=${rung} level=${rung.level} />`)}
        ${subordinates.map((rung, index) => html`<${Row} key=${`under ${index}`} rung=${rung} level=${-rung.level} />`)}
      </tbody>
    </table>
  </div>`;
