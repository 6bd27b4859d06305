/** The chain as a table, from the top down. */
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { adjust, showEvidence } from "../view/state.js";
import { t } from "../words.js";
import { connection } from "./connection.js";
import { branches, isStaff, sureness } from "./grow.js";
import { brokenOff, knownUntil, nameOf, peopleOf, unknown } from "./people.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("./grow.js").Branch} Branch */

/** @param {{ rung: Rung }} props */
const Body = ({ rung }) => html`
  ${rung.organization && html`<${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} />`}
  ${isStaff(rung) && html`<p class="staff">${t("chain.staff")}</p>`}`;

/** @param {{ rung: Rung }} props */
const People = ({ rung }) => html`
  ${peopleOf(rung).map((one) => html`<div key=${one.id}><${EntityLink} id=${one.id} type="Person" name=${nameOf(one)} />${one.status === "may_hold" && html` <em>${t("status.maybe")}</em>`}</div>`)}
  ${!peopleOf(rung).length && rung.status !== "does_not_hold" && unknown(rung)}`;

/** Where nothing is known on the day. @param {{ end: import("../types.js").End }} props */
const Break = ({ end }) => html`
  <td colspan="2">${brokenOff(end)}${[end.last_known, end.next_known].map((one) => one && html`<div key=${one.id}><${EntityLink} id=${one.id} type="Organization" name=${one.name} /> ${knownUntil(one)}</div>`)}</td>
  <td></td>`;

/** @param {{ branch: Branch, direction: 1 | -1 }} props */
function Row({ branch, direction }) {
  const { rung, end, level, from, also } = branch;
  const joined = [/** @type {Branch} */ (from), ...also].map((one) => connection(one, branch, direction));
  return html`
    <tr>
      <td>${direction > 0 ? `+${level}` : `−${level}`}</td>
      ${end && html`<${Break} end=${end} />`}
      ${rung && html`<td><${Body} rung=${rung} /></td><td><${People} rung=${rung} /></td><td>${t(`status.${sureness(rung)}`)}</td>`}
      <td>${rung && t(joined[0].stated ? "chain.stated" : "chain.derived")}</td>
      <td>${joined.map(({ text, key }) => html`<div key=${key}><button type="button" class="link-button" onClick=${() => showEvidence(key)}>${text}</button></div>`)}</td>
    </tr>`;
}

/** @param {Branch} one @param {Branch} other */
const higher = (one, other) => other.level - one.level;

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
          .toSorted(higher)
          .map((branch) => html`<${Row} key=${branch.key} branch=${branch} direction=${1} />`)}
        ${branches(down).map((branch) => html`<${Row} key=${`under ${branch.key}`} branch=${branch} direction=${-1} />`)}
      </tbody>
    </table>
  </div>`;
