/** What one can do with the whole picture, and how much of it is shown. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { short } from "../model/say.js";
import { DateField } from "../shell/date.js";
import { IconButton } from "../shell/glyph.js";
import { SaidField } from "../shell/said.js";
import { adjust, expand, on, view } from "../view/state.js";
import { locale, t } from "../words.js";
import { Files } from "./files.js";
import { MAYBE_SAME } from "./maybe.js";
import { canvas, onScreen } from "./screen.js";

const STEP = 24;

/** Who has neighbours that are not shown, and a button for them. */
function Cut() {
  const cut = onScreen.value.nodes.filter(({ more }) => more > 0);
  const [first] = cut.toReversed();
  if (!first) return null;
  const { id, limit, types } = /** @type {any} */ (view.value.open.find((one) => one.id === first.node.id));
  return html`
    <button type="button" class="link-button" onClick=${() => expand(id, types, limit + STEP)}>
      ${t("network.showMore", { n: Math.min(first.more, STEP), of: first.more, name: short(first.node) })}
    </button>`;
}

export function Toolbar() {
  const { nodes, edges } = onScreen.value;
  const { hide, maybe, table } = view.value;
  const stated = edges.filter(({ type }) => type !== MAYBE_SAME);
  return html`
    <div class="toolbar">
      <p class="summary" role="status">${t("count.entities", { n: nodes.length })} · ${t("count.links", { n: stated.length })}${on.value && ` · ${t("chain.on", { date: showDate(on.value, locale.value) })}`}</p>
      <${Cut} />
      ${hide.length > 0 && html`<button type="button" class="link-button" onClick=${() => adjust({ hide: [] })}>${t("network.showHidden", { n: hide.length })}</button>`}
      <span class="spring" />
      <${SaidField} />
      <${DateField} />
      <div class="group">
        <${IconButton} sign="minus" label=${t("tool.zoomOut")} onClick=${() => canvas.value?.zoom(-1)} />
        <${IconButton} sign="plus" label=${t("tool.zoomIn")} onClick=${() => canvas.value?.zoom(1)} />
        <${IconButton} sign="fit" label=${t("tool.fit")} onClick=${() => canvas.value?.fit()} />
        <${Files} />
        <${IconButton} sign="maybe" label=${t("maybe.toggle")} aria-pressed=${maybe ? "true" : "false"} onClick=${() => adjust({ maybe: !maybe })} />
        <${IconButton} sign="table" label=${t("tool.table")} aria-pressed=${table ? "true" : "false"} onClick=${() => adjust({ table: !table })} />
      </div>
    </div>`;
}
