/** What stands beside the picture: the evidence of the chosen line, or the chosen entity. */
import { DERIVED } from "../chain/connection.js";
import { Derived } from "../chain/derived.js";
import { html } from "../html.js";
import { Icon, IconButton } from "../shell/glyph.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { Behind } from "./beside/behind.js";
import { HERE, SERVED } from "./beside/keys.js";
import { EntityPanel } from "./entity.js";
import { EvidenceOf } from "./evidence.js";

/** What shows the evidence of links that no single edge states, by how the address names these. @type {[string, any][]} */
const SHOWN = [
  [DERIVED, Derived],
  [SERVED, Behind],
  [HERE, Behind],
];

/** @param {string} id */
const shownBy = (id) => SHOWN.find(([prefix]) => id.startsWith(prefix))?.[1] ?? EvidenceOf;

/** @param {{ id: string }} props */
const EvidencePanel = ({ id }) => html`
  <p class="kicker"><${Icon} sign="quote" />${t("panel.evidence")}
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => go({ edge: null })} /></p>
  <${shownBy(id)} id=${id} />`;

export function Panel() {
  const { entity, edge } = view.value;
  if (!entity && !edge) return null;
  return html`
    <aside class="panel" aria-label=${t(edge ? "panel.evidence" : "panel.entity")} tabindex="-1">
      ${edge ? html`<${EvidencePanel} key=${edge} id=${edge} />` : html`<${EntityPanel} key=${entity} id=${entity} />`}
    </aside>`;
}
