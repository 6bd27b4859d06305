/** What stands beside the picture: the evidence of the chosen line, or the chosen entity. */
import { html } from "../html.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { EntityPanel } from "./entity.js";
import { EvidencePanel } from "./evidence.js";

export function Panel() {
  const { entity, edge } = view.value;
  if (!entity && !edge) return null;
  return html`
    <aside class="panel" aria-label=${t(edge ? "panel.evidence" : "panel.entity")} tabindex="-1">
      ${edge ? html`<${EvidencePanel} key=${edge} id=${edge} />` : html`<${EntityPanel} key=${entity} id=${entity} />`}
    </aside>`;
}
