/** The picture as a table: every line on screen with its two ends, what it says, and its sources. */
import { html } from "../html.js";
import { called, detail, periodOf, saidAs } from "../model/say.js";
import { IconButton } from "../shell/glyph.js";
import { ViewLink } from "../shell/link.js";
import { showEvidence, view } from "../view/state.js";
import { t } from "../words.js";
import { MAYBE_SAME } from "./maybe.js";

/** @param {{ edge: import("../types.js").Edge }} props */
const Row = ({ edge }) => html`
  <tr class=${view.value.edge === edge.id ? "chosen" : ""}>
    <td><${ViewLink} to=${{ entity: edge.source, edge: null }}><bdi>${called(edge.source_name)}</bdi><//></td>
    <td>${t(`relation.${edge.type}`)}</td>
    <td><${ViewLink} to=${{ entity: edge.target, edge: null }}><bdi>${called(edge.target_name)}</bdi><//></td>
    <td dir="auto">${detail(edge)}</td>
    <td>${periodOf(edge)}</td>
    <td>${saidAs(edge.properties)}</td>
    <td><button type="button" class="link-button" onClick=${() => showEvidence(edge.id)}>${edge.type === MAYBE_SAME ? t("review.reasons") : t("count.sources", { n: edge.evidence_count })}</button></td>
  </tr>`;

const COLUMNS = ["from", "relation", "to", "detail", "period", "assertion", "evidence"];

/** @param {{ shown: import("./shown.js").Shown, close: () => void }} props */
export const NetworkTable = ({ shown, close }) => html`
  <div class="table-drawer" role="region" aria-label=${t("table.network")} tabindex="0">
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${close} />
    <table>
      <caption class="unseen">${t("table.network")}</caption>
      <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
      <tbody>${shown.edges.map((edge) => html`<${Row} key=${edge.id} edge=${edge} />`)}</tbody>
    </table>
  </div>`;
