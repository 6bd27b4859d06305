/** What the keys do and where to learn more: a dialog on `?`, from anywhere but the review, which has keys of its own. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { begin, possible } from "./tour.js";

const open = signal(false);

/** Keys by where they work. @type {[string, [string, string][]][]} */
const KEYS = [
  [
    "everywhere",
    [
      ["/", "search"],
      ["?", "help"],
      ["Alt ←", "back"],
      ["Alt →", "forward"],
      ["Esc", "close"],
    ],
  ],
  [
    "search",
    [
      ["↑ ↓", "choose"],
      ["Enter", "open"],
      ["Shift Enter", "add"],
    ],
  ],
  [
    "network",
    [
      ["← ↑ → ↓", "walk"],
      ["Enter", "expand"],
      ["Delete", "hide"],
      ["+ −", "zoom"],
      ["0", "fit"],
    ],
  ],
  [
    "days",
    [
      ["← →", "day"],
      ["Home End", "ends"],
    ],
  ],
];

/** @param {KeyboardEvent} event */
function pressed(event) {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
  if (event.key !== "?" || typing || view.peek().tab === "review") return;
  event.preventDefault();
  open.value = true;
}

const close = () => {
  open.value = false;
};

const Keys = () =>
  KEYS.map(
    ([where, keys]) => html`
    <section key=${where}>
      <h3>${t(`help.in.${where}`)}</h3>
      <dl class="keys">${keys.map(([key, does]) => html`<div key=${key}><dt><kbd>${key}</kbd></dt><dd>${t(`help.key.${does}`)}</dd></div>`)}</dl>
    </section>`,
  );

function Dialog() {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => dialog.current?.showModal(), []);
  const tour = () => {
    dialog.current?.close();
    begin();
  };
  return html`
    <dialog class="help wide" ref=${dialog} aria-labelledby="help-title" onClose=${close}>
      <p class="expander-title"><span id="help-title">${t("help.title")}</span><${IconButton} sign="close" label=${t("tool.close")} onClick=${close} /></p>
      ${possible.value && html`<p><button type="button" class="button primary" onClick=${tour}>${t("tour.begin")}</button></p>`}
      <div class="key-columns"><${Keys} /></div>
      <p class="hint">${t("help.more")}</p>
    </dialog>`;
}

export function Help() {
  useEffect(() => {
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  return open.value && html`<${Dialog} />`;
}

export const HelpButton = () => html`
  <${IconButton} sign="help" label=${t("help.title")} onClick=${() => {
    open.value = true;
  }} />`;
