/** What to decide: a button and a key for each, who decides and why, and what was decided last. */
import { html } from "../html.js";
import { Icon } from "../shell/glyph.js";
import { t } from "../words.js";
import { choices, decide, made, note, said, skip, takeBack } from "./decide.js";
import { current, keysOn, reviewer } from "./desk.js";

/** A double click is one decision: the second half of it would meet a pair that nobody has seen. @param {{ name: string, letter: string, act: () => void, disabled: boolean }} props */
const Act = ({ name, letter, act, disabled }) => html`
  <button type="button" class=${`button act-${name}`} aria-keyshortcuts=${keysOn.value ? letter : undefined} disabled=${disabled} onClick=${(/** @type {MouseEvent} */ event) => event.detail < 2 && act()}>
    ${t(`review.act.${name}`)}${keysOn.value && html`<kbd aria-hidden="true">${letter.toUpperCase()}</kbd>`}</button>`;

/** @param {{ id: string, value: import("@preact/signals").Signal<string>, label: string, [attribute: string]: any }} props */
const Field = ({ id, value, label, ...rest }) => html`
  <label class="bar-field" for=${id}><span>${label}</span>
    <input id=${id} type="text" dir="auto" maxlength="300" value=${value} onInput=${(/** @type {any} */ event) => {
      value.value = event.target.value;
    }} onKeyDown=${(/** @type {any} */ event) => event.key === "Enter" && event.target.blur()} ...${rest} /></label>`;

export const Reviewer = () => html`
  <${Field} id="reviewer" value=${reviewer} label=${t("review.reviewer")} autocomplete="name" required=${true} />`;

export const Signature = () => html`
  <${Reviewer} />
  <${Field} id="note" value=${note} label=${t("review.note")} autocomplete="off" />`;

export function Bar() {
  const none = !current.value;
  return html`
    <div class="decide" role="group" aria-label=${t("review.decide")}>
      <div class="acts">
        ${choices(current.value ?? "~").map((verdict) => html`<${Act} key=${verdict} name=${verdict} letter=${verdict[0]} act=${() => decide(verdict)} disabled=${none} />`)}
        <${Act} name="skip" letter="n" act=${skip} disabled=${none} />
        <button type="button" class="button act-undo" aria-keyshortcuts=${keysOn.value ? "z" : undefined} disabled=${!made.value.length} onClick=${takeBack}>
          <${Icon} sign="undo" />${t("tool.undo")}${keysOn.value && html`<kbd aria-hidden="true">Z</kbd>`}</button>
      </div>
      <div class="signature"><${Signature} /></div>
      <p class="said-last" aria-hidden="true">${said.value || (keysOn.value && t("review.hint"))}</p>
    </div>`;
}
