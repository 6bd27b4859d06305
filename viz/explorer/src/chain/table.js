/** The chain as a table, from the top down. */
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { adjust, showEvidence } from "../view/state.js";
import { t } from "../words.js";
import { connection } from "./connection.js";
import { branches } from "./grow.js";
import { nameOf, peopleOf, unknown } from "./people.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("./grow.js").Branch} Branch */

/** @param {{ branch: Branch, direction: 1 | -1 }} props */
function Row({ branch, direction }) {
  const rung = /** @type {Rung} */ (branch.rung);
  const { stated, text, key } = connection(/** @type {Branch} */ (branch.from), branch, direction);
  return html`
    <tr>
      <td>${direction > 0 ? `+${rung.level}` : `−${rung.level}`}</td>
      <td>${rung.organization && html`<${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} />`}</td>
      <td>${peopleOf(rung).map((one) => html`<div key=${one.id}><${EntityLink} id=${one.id} type="Person" name=${nameOf(one)} /></div>`)}${!peopleOf(rung).length && unknown(rung)}</td>
      <td>${rung.status && t(`status.${rung.status}`)}</td>
      <td>${t(stated ? "chain.stated" : "chain.derived")}</td>
      <td><button type="button" class="link-button" onClick=${() => showEvidence(key)}>${text}</button></td>
    </tr>`;
}

const COLUMNS = ["level", "body", "commander", "status", "basis", "evidence"];

/** @param {{ up: Branch, down: Branch }} props */
export const ChainTable = ({ up, down }) => html`
  <div class="table-drawer" role="region" aria-label=${t("table.chain")} tabindex="0">
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => adjust({ table: false })} />
    <table>
      <caption class="unseen">${t("table.chain")}</caption>
      <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
      <tbody>
        ${branches(up)
          .toReversed()
          .map((branch) => html`<${Row} key=${branch.key} branch=${branch} direction=${1} />`)}
        ${branches(down).map((branch) => html`<${Row} key=${`under ${branch.key}`} branch=${branch} direction=${-1} />`)}
      </tbody>
    </table>
  </div>`;
