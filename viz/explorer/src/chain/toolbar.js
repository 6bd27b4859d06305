/** What one can choose about the whole chain: the day, what is sure, and how it is shown. */
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { short } from "../model/say.js";
import { fileName, save, svgBlob, svgOf } from "../paper/save.js";
import { DateField } from "../shell/date.js";
import { IconButton } from "../shell/glyph.js";
import { SaidField } from "../shell/said.js";
import { adjust, view } from "../view/state.js";
import { locale, t } from "../words.js";
import { CompareField } from "./compare/field.js";
import { branches } from "./grow.js";
import { usePaper } from "./paper/print.js";
import { dated, heading, Sheet } from "./paper/sheet.js";

/** @param {import("./paper/scene.js").Seen} seen */
const saveSheet = (seen) =>
  save(svgBlob(svgOf(html`<${Sheet} seen=${seen} />`)), fileName(`${heading(seen)} ${dated(seen)}`, "svg"));

/** @param {{ seen: import("./paper/scene.js").Seen }} props */
function Paper({ seen }) {
  usePaper(seen);
  return html`
    <${IconButton} sign="print" label=${t("paper.print")} onClick=${() => print()} />
    <${IconButton} sign="save" label=${t("paper.save")} onClick=${() => saveSheet(seen)} />`;
}

/** How much is above, or how much differs. @param {{ story: import("./story.js").Story, node: import("../types.js").Node }} props */
function Summary({ story: { up, all, asOf, since }, node }) {
  const [earlier, later] = [since, asOf].map((day) => showDate(day, locale.value));
  const n = branches(up).filter(({ rung }) => rung && rung.status !== "does_not_hold").length;
  if (since)
    return html`<p class="summary" role="status">${t("compare.summary", { n: all.length, earlier, later })}</p>`;
  return html`<p class="summary" role="status">${t("chain.summary", { n, name: short(node) })} ${asOf && t("chain.on", { date: later })}</p>`;
}

/** @param {{ name: "sure" | "former", checked: boolean, label: string }} props */
const Check = ({ name, checked, label }) => html`
  <label class="check"><input type="checkbox" checked=${checked} onChange=${() => adjust({ [name]: !view.value[name] })} />${t(label)}</label>`;

/** @param {{ story: import("./story.js").Story, seen: import("./paper/scene.js").Seen }} props */
export const Toolbar = ({ story, seen }) => html`
  <div class="toolbar">
    <${Summary} story=${story} node=${seen.node} />
    <span class="spring" />
    <${Check} name="sure" checked=${!view.value.sure} label="chain.maybeToo" />
    ${!story.since && html`<${Check} name="former" checked=${view.value.former} label="chain.formerToo" />`}
    <${SaidField} />
    <${DateField} asOf=${seen.asOf} />
    <${CompareField} />
    <div class="group">
      <${Paper} seen=${seen} />
      <${IconButton} sign="table" label=${t("tool.table")} aria-pressed=${view.value.table ? "true" : "false"} onClick=${() => adjust({ table: !view.value.table })} />
    </div>
  </div>`;
