/** What one can choose about the whole chain: the day, what is sure, and how it is shown. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { short } from "../model/say.js";
import { DateField } from "../shell/date.js";
import { IconButton } from "../shell/glyph.js";
import { SaidField } from "../shell/said.js";
import { adjust, view } from "../view/state.js";
import { locale, t } from "../words.js";
import { usePaper } from "./paper/print.js";
import { saveSvg } from "./paper/save.js";

/** @param {{ seen: import("./paper/scene.js").Seen }} props */
function Paper({ seen }) {
  usePaper(seen);
  return html`
    <${IconButton} sign="print" label=${t("paper.print")} onClick=${() => print()} />
    <${IconButton} sign="save" label=${t("paper.save")} onClick=${() => saveSvg(seen)} />`;
}

/** @param {{ count: number, seen: import("./paper/scene.js").Seen }} props */
export const Toolbar = ({ count, seen, seen: { node, asOf } }) => html`
  <div class="toolbar">
    <p class="summary" role="status">${t("chain.summary", { n: count, name: short(node) })}${" "}
${asOf && t("chain.on", { date: showDate(asOf, locale.value) })}</p>
    <span class="spring" />
    <label class="check"><input type="checkbox" checked=${!view.value.sure} onChange=${() => adjust({ sure: !view.value.sure })} />${t("chain.maybeToo")}</label>
    <label class="check"><input type="checkbox" checked=${view.value.former} onChange=${() => adjust({ former: !view.value.former })} />${t("chain.formerToo")}</label>
    <${SaidField} />
    <${DateField} asOf=${asOf} />
    <${Paper} seen=${seen} />
    <${IconButton} sign="table" label=${t("tool.table")} aria-pressed=${view.value.table ? "true" : "false"} onClick=${() => adjust({ table: !view.value.table })} />
  </div>`;
