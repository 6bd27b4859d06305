/** What shapes and lines mean; each entry switches its kind off and on. */
import { useComputed } from "@preact/signals";
import { neighbours } from "../data/ask.js";
import { html } from "../html.js";
import { familyOf, RELATIONS, TYPES } from "../model/kinds.js";
import { Glyph } from "../shell/glyph.js";
import { toggle, view } from "../view/state.js";
import { t } from "../words.js";
import { MAYBE_SAME } from "./maybe.js";
import { onScreen } from "./screen.js";

/** @param {{ name: string, label: string, children?: any }} props */
const Entry = ({ name, label, children }) => html`
  <li><button type="button" aria-pressed=${view.value.off.includes(name) ? "false" : "true"} onClick=${() => toggle(name)}>${children}<span>${label}</span></button></li>`;

export function Legend() {
  const present = useComputed(() => {
    const rows = view.value.open.flatMap(({ id }) => neighbours(id).rows);
    const { nodes } = onScreen.value;
    const types = new Set([...rows, ...nodes].map(({ node }) => node.type));
    return { types, relations: new Set(rows.map(({ edge }) => edge.type)) };
  });
  const { types, relations } = present.value;
  return html`
    <details class="legend" open=${innerWidth > 800}>
      <summary>${t("legend.title")}</summary>
      <ul aria-label=${t("legend.types")}>
        ${TYPES.filter(
          (type) =>
            types.has(type) && (type !== "Document" || onScreen.value.nodes.some(({ node }) => node.type === type)),
        ).map(
          (type) => html`<${Entry} key=${type} name=${type} label=${t(`types.${type}`)}><${Glyph} type=${type} /><//>`,
        )}
      </ul>
      <ul aria-label=${t("legend.relations")}>
        ${RELATIONS.filter((relation) => relations.has(relation) && relation !== "MENTIONED_IN").map(
          (relation) =>
            html`<${Entry} key=${relation} name=${relation} label=${t(`relation.${relation}`)}><i class=${`line line-${familyOf(relation)}`} /><//>`,
        )}
      </ul>
      ${
        onScreen.value.edges.some(({ type }) => type === MAYBE_SAME) &&
        html`<p class="legend-note"><i class="line line-maybe" />${t(`relation.${MAYBE_SAME}`)}</p>`
      }
      ${
        onScreen.value.edges.some(({ properties }) => properties.assertion === "alleged") &&
        html`<p class="legend-note"><i class="line line-alleged" />${t("assertion.alleged")}</p>`
      }
    </details>`;
}
