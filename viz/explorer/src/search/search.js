/** The search field: any spelling, namesakes told apart by posts, places and years. */
import { useEffect } from "preact/hooks";
import { html } from "../html.js";
import { title } from "../model/say.js";
import { Glyph, Icon } from "../shell/glyph.js";
import { Answer } from "../shell/states.js";
import { t } from "../words.js";
import { active, answer, choose, keys, open, settled, show, type, typed } from "./query.js";

/** @typedef {import("../types.js").Hit} Hit */

/** What tells a namesake apart, in a line. @param {Hit} hit */
function hintOf({ hint = {}, names = [], name, acronym }) {
  const { posts = [], places = [], years = [] } = hint;
  const other = names.filter((one) => one !== name && one !== acronym).slice(0, posts.length ? 0 : 2);
  const span = years.length > 1 ? `${years[0]}–${years[years.length - 1]}` : years[0];
  return [...posts.slice(0, 2), ...places.slice(0, 2), span, ...other].filter(Boolean).join(" · ");
}

/** The field keeps the keyboard while the mouse chooses. @param {Event} event */
const stay = (event) => event.preventDefault();

/** @param {{ hit: Hit, index: number }} props */
const Option = ({ hit, index }) => html`
  <li role="option" id=${`hit-${index}`} class="hit" aria-selected=${index === active.value ? "true" : "false"} onMouseDown=${stay} onClick=${() => choose(hit)}>
    <${Glyph} type=${hit.type} named=${true} />
    <span class="hit-name"><bdi>${title(hit)}</bdi>${hit.acronym && html` <abbr>${hit.acronym}</abbr>`}</span>
    <span class="hit-count">${t("count.documents", { n: hit.documents ?? 0 })}</span>
    <span class="hit-hint" dir="auto">${hintOf(hit)}</span>
  </li>`;

/** "/" from anywhere starts a search. @param {KeyboardEvent} event */
function slash(event) {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key !== "/" || typing) return;
  event.preventDefault();
  document.getElementById("search")?.focus();
}

function Hits() {
  const { rows, truncated } = answer.value;
  return html`
    <div class="hits" hidden=${!open.value}>
      <ul role="listbox" id="hits" aria-label=${t("search.results")}>
        ${rows.map((hit, index) => html`<${Option} key=${hit.id} hit=${hit} index=${index} />`)}
      </ul>
      ${open.value && !rows.length && html`<${Answer} answer=${answer.value} empty=${t("search.nothing", { q: settled.value })} children=${() => null} />`}
      ${open.value && rows.length > 0 && html`<p class="hits-tip">${t("search.tip")}</p>`}
      ${open.value && truncated && html`<p class="cut">${t("state.cut", { n: rows.length })}</p>`}
    </div>`;
}

const Field = () => html`
  <input id="search" type="search" role="combobox" autocomplete="off" spellcheck=${false} dir="auto" aria-label=${t("search.label")}
    placeholder=${t("search.placeholder")} aria-expanded=${open.value ? "true" : "false"} aria-controls="hits" aria-autocomplete="list"
    aria-activedescendant=${open.value && answer.value.rows.length ? `hit-${active.value}` : undefined} value=${typed}
    onInput=${(/** @type {any} */ event) => type(event.target.value)} onFocus=${() => show(true)} onBlur=${() => show(false)} onKeyDown=${keys} />`;

export function Search() {
  useEffect(() => {
    addEventListener("keydown", slash);
    return () => removeEventListener("keydown", slash);
  }, []);
  return html`
    <form class="search" role="search" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <${Icon} sign="search" /><${Field} /><kbd aria-hidden="true">/</kbd><${Hits} />
    </form>`;
}
