/** Asks what to add before it is added: how many neighbours of each kind there are. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { entity, mentions, neighbours } from "../data/ask.js";
import { html } from "../html.js";
import { short, title } from "../model/say.js";
import { Glyph, IconButton } from "../shell/glyph.js";
import { Loading } from "../shell/states.js";
import { LIMIT } from "../view/address.js";
import { expand } from "../view/state.js";
import { t } from "../words.js";
import { countTypes } from "./shown.js";

/** The entity that somebody wants to expand. @type {import("@preact/signals").Signal<string | null>} */
export const expanding = signal(null);

const close = () => {
  expanding.value = null;
};

/** @param {{ id: string }} props */
function Choices({ id }) {
  const first = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const { state, rows: linked } = neighbours(id);
  const rows = [...linked, ...mentions(id).rows];
  useEffect(() => first.current?.focus(), [state]);
  if (state === "loading") return html`<${Loading} />`;
  const counts = countTypes(rows);
  const all = [...counts].filter(([type]) => type !== "Document").reduce((sum, [, count]) => sum + count, 0);
  const add = (/** @type {any[]} */ types) => {
    close();
    expand(id, types);
  };
  return html`
    <button type="button" class="button primary" ref=${first} disabled=${!all} onClick=${() => add([])}>
      ${all > LIMIT ? t("expand.some", { n: LIMIT, of: all }) : t("expand.all", { n: all })}
    </button>
    <ul>
      ${[...counts].map(
        ([type, count]) => html`
        <li key=${type}><button type="button" onClick=${() => add([type])}><${Glyph} type=${type} />${t(`types.${type}`)} <b>${count}</b></button></li>`,
      )}
    </ul>`;
}

/** The keyboard goes back to the picture when the choice is over. */
function useReturn() {
  useEffect(() => () => /** @type {HTMLElement | null} */ (document.querySelector(".picture"))?.focus(), []);
}

/** @param {{ id: string }} props */
function Dialog({ id }) {
  useReturn();
  const node = entity(id).rows[0];
  return html`
    <div class="expander" role="dialog" aria-label=${t("expand.title", { name: node ? title(node) : "" })}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close()}>
      <p class="expander-title"><span>${t("expand.title", { name: node ? short(node) : "…" })}</span>
        <${IconButton} sign="close" label=${t("tool.close")} onClick=${close} /></p>
      <${Choices} id=${id} />
    </div>`;
}

export const Expander = () => expanding.value && html`<${Dialog} key=${expanding.value} id=${expanding.value} />`;
