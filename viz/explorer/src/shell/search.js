/** The search field: any spelling, namesakes told apart by posts, places and years. */
import { signal, useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { address } from "../data/client.js";
import { NOTHING, resource } from "../data/resource.js";
import { html } from "../html.js";
import { title } from "../model/say.js";
import { adjust, expand, start, view } from "../view/state.js";
import { t } from "../words.js";
import { Glyph, Icon } from "./glyph.js";
import { Answer } from "./states.js";

const WAIT_MS = 140;
const LIMIT = 12;

/** What tells a namesake apart, in a line. @param {import("../types.js").Hit} hit */
export function hintOf({ hint = {}, names = [], name, acronym }) {
  const { posts = [], places = [], years = [] } = hint;
  const other = names.filter((one) => one !== name && one !== acronym).slice(0, posts.length ? 0 : 2);
  const span = years.length > 1 ? `${years[0]}–${years[years.length - 1]}` : years[0];
  return [...posts.slice(0, 2), ...places.slice(0, 2), span, ...other].filter(Boolean).join(" · ");
}

/** @param {{ hit: import("../types.js").Hit, active: boolean, index: number, choose: (hit: import("../types.js").Hit) => void }} props */
const Option = ({ hit, active, index, choose }) => html`
  <li role="option" id=${`hit-${index}`} class="hit" aria-selected=${active ? "true" : "false"} onMouseDown=${(/** @type {Event} */ event) => event.preventDefault()}
    onClick=${() => choose(hit)}>
    <${Glyph} type=${hit.type} named=${true} />
    <span class="hit-name"><bdi>${title(hit)}</bdi>${hit.acronym && html` <abbr>${hit.acronym}</abbr>`}</span>
    <span class="hit-count">${t("count.documents", { n: hit.documents ?? 0 })}</span>
    <span class="hit-hint" dir="auto">${hintOf(hit)}</span>
  </li>`;

/** The text typed, once typing pauses. @param {import("@preact/signals").Signal<string>} typed */
function useSettled(typed) {
  const settled = useSignal(typed.value.trim());
  useEffect(() => {
    const timer = setTimeout(() => {
      settled.value = typed.value.trim();
      if (settled.value !== (view.value.q ?? "")) adjust({ q: settled.value || null });
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return settled;
}

/** "/" from anywhere starts a search. @param {{ current: HTMLInputElement | null }} field */
function useSlash(field) {
  useEffect(() => {
    const listen = (/** @type {KeyboardEvent} */ event) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

const typed = signal(view.value.q ?? "");
const shown = signal(typed.value !== "");

/** Search TEXT as if it had been typed. @param {string} text */
export function searchFor(text) {
  typed.value = text;
  document.getElementById("search")?.focus();
  shown.value = true;
}

export function Search() {
  const active = useSignal(0);
  const settled = useSettled(typed);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const answer = useComputed(() =>
    settled.value ? resource(address("search", { q: settled.value, limit: LIMIT })).value : NOTHING.value,
  );
  useSlash(field);
  const hits = answer.value.rows;
  const choose = (/** @type {import("../types.js").Hit} */ hit, add = false) => {
    shown.value = false;
    typed.value = "";
    (add ? expand : start)(hit.id);
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    const moves = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    if (event.key in moves && hits.length) {
      event.preventDefault();
      shown.value = true;
      active.value = (active.value + moves[event.key] + hits.length) % hits.length;
    } else if (event.key === "Enter" && hits[active.value] && settled.value === typed.value.trim()) {
      event.preventDefault();
      choose(hits[active.value], event.shiftKey);
    } else if (event.key === "Escape") shown.value = false;
  };
  const open = shown.value && settled.value !== "";
  return html`
    <form class="search" role="search" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <${Icon} sign="search" />
      <input ref=${field} id="search" type="search" role="combobox" autocomplete="off" spellcheck=${false} dir="auto" aria-label=${t("search.label")}
        placeholder=${t("search.placeholder")} aria-expanded=${open ? "true" : "false"} aria-controls="hits" aria-autocomplete="list"
        aria-activedescendant=${open && hits.length ? `hit-${active.value}` : undefined} value=${typed}
        onInput=${(/** @type {any} */ event) => {
          typed.value = event.target.value;
          shown.value = true;
          active.value = 0;
        }}
        onFocus=${() => {
          shown.value = true;
        }} onBlur=${() => {
          shown.value = false;
        }} onKeyDown=${keys} />
      <kbd aria-hidden="true">/</kbd>
      <div class="hits" id="hits-box" hidden=${!open}>
        <ul role="listbox" id="hits" aria-label=${t("search.results")}>
          ${hits.map((hit, index) => html`<${Option} key=${hit.id} hit=${hit} index=${index} active=${index === active.value} choose=${choose} />`)}
        </ul>
        ${open && !hits.length && html`<${Answer} answer=${answer.value} empty=${t("search.nothing", { q: settled.value })} children=${() => null} />`}
        ${open && hits.length > 0 && html`<p class="hits-tip">${t("search.tip")}</p>`}
        ${open && answer.value.truncated && html`<p class="cut">${t("state.cut", { n: hits.length })}</p>`}
      </div>
    </form>`;
}
