/** What people decided, the latest first: who, when, what, why; each can be taken back and put in force again. */
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { Icon } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { Answer } from "../shell/states.js";
import { go, view } from "../view/state.js";
import { t, term } from "../words.js";
import { Reviewer } from "./bar.js";
import { said, turn } from "./decide.js";
import { moment } from "./persons.js";

/** @typedef {import("./types.js").Decision} Decision */

const LIMIT = 200;
const ACTIONS = ["same", "different", "unsure", "split"];
const SHOWN = 4;

/** @param {{ name: "by" | "since", type: string }} props */
const Input = ({ name, type }) => html`
  <label>${t(`log.${name}`)}
    <input type=${type} value=${view.value[name] ?? ""} dir="auto" onChange=${(/** @type {any} */ event) => go({ [name]: event.target.value.trim() || null })} /></label>`;

const Filters = () => html`
  <form class="toolbar filters" aria-label=${t("log.filter")} onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <${Input} name="by" type="text" />
    <label>${t("log.action")}
      <select value=${view.value.act ?? ""} onChange=${(/** @type {any} */ event) => go({ act: event.target.value || null })}>
        <option value="">${t("filter.any")}</option>
        ${ACTIONS.map((action) => html`<option key=${action} value=${action}>${t(`log.action.${action}`)}</option>`)}
      </select></label>
    <${Input} name="since" type="date" />
    <label class="check"><input type="checkbox" checked=${view.value.undone} onChange=${(/** @type {any} */ event) => go({ undone: event.target.checked })} />${t("log.undone")}</label>
    ${view.value.entity && html`<button type="button" class="link-button" onClick=${() => go({ entity: null })}>${t("log.everybody")}</button>`}
  </form>`;

/** @param {{ one: import("./types.js").Named | null }} props */
const End = ({ one }) => (one ? html`<${EntityLink} ...${one} />` : html`<span>${t("log.asleep")}</span>`);

/** @param {{ pair: Decision["pairs"][number] }} props */
const Pair = ({ pair: { left, right } }) => html`
  <li class="log-pair"><${End} one=${left} />${right?.id !== left?.id && html`<span aria-hidden="true">·</span><${End} one=${right} />`}</li>`;

/** @param {{ row: Decision }} props */
function Row({ row: { id, at, author, action, note, undone, pairs } }) {
  return html`
    <tr class=${undone ? "undone" : ""}>
      <td class="when"><time datetime=${at}>${moment(at)}</time></td>
      <td dir="auto">${author}</td>
      <td><strong>${term("log.action", action)}</strong>${undone && html` <em>${t("log.isUndone")}</em>`}</td>
      <td><ul>${pairs.slice(0, SHOWN).map((pair) => html`<${Pair} key=${`${pair.left?.id} ${pair.right?.id}`} pair=${pair} />`)}</ul>${pairs.length > SHOWN && t("count.more", { n: pairs.length - SHOWN })}</td>
      <td dir="auto">${note}</td>
      <td><button type="button" class="button" onClick=${() => turn(id, undone ? "redo" : "undo")}><${Icon} sign=${undone ? "redo" : "undo"} />${t(undone ? "tool.redo" : "tool.undo")}</button></td>
    </tr>`;
}

const COLUMNS = ["date", "by", "decision", "about", "note", "turn"];

export function Log() {
  const { by, act, since, undone, entity } = view.value;
  const answer = resource(
    address("decisions", { author: by, action: act, since, undone: undone ? "true" : null, entity, limit: LIMIT }),
  ).value;
  return html`
    <${Filters} />
    <div class="stage-body scroll list" tabindex="0" role="region" aria-label=${t("review.desk.log")}>
      <${Answer} answer=${answer} empty=${t("log.none")} children=${(/** @type {Decision[]} */ rows) => html`
        <table class="log">
          <caption class="unseen">${t("review.desk.log")}</caption>
          <thead><tr>${COLUMNS.map((column) => html`<th key=${column} scope="col">${t(`column.${column}`)}</th>`)}</tr></thead>
          <tbody>${rows.map((row) => html`<${Row} key=${row.id} row=${row} />`)}</tbody>
        </table>`} />
    </div>
    <div class="decide"><div class="signature"><${Reviewer} /></div><p class="said-last" aria-hidden="true">${said}</p></div>`;
}
