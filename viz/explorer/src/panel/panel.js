/** What stands beside the picture: the evidence of the chosen line, or the chosen entity. */
import { DERIVED } from "../chain/connection.js";
import { Derived } from "../chain/derived.js";
import { html } from "../html.js";
import { MAYBE } from "../network/maybe.js";
import { MaybeBehind } from "../review/maybe.js";
import { Icon, IconButton } from "../shell/glyph.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { Behind } from "./beside/behind.js";
import { HERE, SERVED } from "./beside/keys.js";
import { Between, Choosing } from "./between/between.js";
import { EntityPanel } from "./entity.js";
import { EvidenceOf } from "./evidence.js";

/** What shows the evidence of links that no single edge states, by how the address names these. @type {[string, any][]} */
const SHOWN = [
  [DERIVED, Derived],
  [SERVED, Behind],
  [HERE, Behind],
  [MAYBE, MaybeBehind],
];

/** @param {string} id */
const shownBy = (id) => SHOWN.find(([prefix]) => id.startsWith(prefix))?.[1] ?? EvidenceOf;

/** @param {{ id: string }} props */
const EvidencePanel = ({ id }) => html`
  <p class="kicker"><${Icon} sign="quote" />${t("panel.evidence")}
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => go({ edge: null })} /></p>
  <${shownBy(id)} id=${id} />`;

/** @param {{ entity: string | null, between: string | null }} props */
function Entities({ entity, between }) {
  if (between && entity && between !== entity)
    return html`<${Between} key=${`${between} ${entity}`} one=${between} other=${entity} />`;
  if (between) return html`<${Choosing} one=${between} />`;
  return html`<${EntityPanel} key=${entity} id=${entity} />`;
}

export function Panel() {
  const { entity, between, edge, tab, desk } = view.value;
  const parting = tab === "review" && desk === "split"; // which shows the entity itself
  if (!edge && (parting || !(entity || between))) return null;
  return html`
    <aside class="panel" aria-label=${t(edge ? "panel.evidence" : between ? "between.label" : "panel.entity")} tabindex="-1">
      ${edge ? html`<${EvidencePanel} key=${edge} id=${edge} />` : html`<${Entities} entity=${entity} between=${between} />`}
    </aside>`;
}
