/** The keys of the review, and the switch that turns them off. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { t } from "../words.js";
import { keysOn } from "./desk.js";

const open = signal(false);
export const help = () => {
  open.value = true;
};

/** @type {[string, string][]} */
const KEYS = [
  ["S", "same"],
  ["D", "different"],
  ["U", "unsure"],
  ["A", "accept"],
  ["R", "reject"],
  ["N", "skip"],
  ["Z", "undo"],
  ["?", "help"],
];

function Dialog() {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    open.value = false;
  };
  return html`
    <dialog class="help" ref=${dialog} aria-labelledby="help-title" onClose=${close}>
      <p class="expander-title"><span id="help-title">${t("review.keys")}</span><${IconButton} sign="close" label=${t("tool.close")} onClick=${close} /></p>
      <dl class="keys">${KEYS.map(([letter, name]) => html`<div key=${letter}><dt><kbd>${letter}</kbd></dt><dd>${t(`review.key.${name}`)}</dd></div>`)}</dl>
      <label class="check"><input type="checkbox" checked=${keysOn} onChange=${(/** @type {any} */ event) => {
        keysOn.value = event.target.checked;
      }} />${t("review.keysOn")}</label>
    </dialog>`;
}

export const Help = () => open.value && html`<${Dialog} />`;
