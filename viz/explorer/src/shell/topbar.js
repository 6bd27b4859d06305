/** The bar at the top: name, search, the views, and what concerns the whole page. */

import { send } from "../data/upload.js";
import { HelpButton } from "../help/help.js";
import { html } from "../html.js";
import { Search } from "../search/search.js";
import { TABS } from "../view/address.js";
import { adjust, canRedo, canUndo, home, redo, undo, view } from "../view/state.js";
import { lang, t } from "../words.js";
import { Icon, IconButton } from "./glyph.js";
import { ViewLink } from "./link.js";
import { switchTheme, theme } from "./theme.js";

const Brand = () => html`
  <a class="brand" href="/" aria-label=${t("brand.home")} onClick=${(/** @type {Event} */ event) => {
    event.preventDefault();
    home();
  }}>
    <img src="icon.svg" alt="" width="26" height="26" /><span>Djeli</span>
  </a>`;

/** The review needs the room: nothing stands beside it until something is chosen there. */
const ROOM = { entity: null, edge: null, desk: "pairs" };

const Tabs = () => html`
  <nav class="tabs" aria-label=${t("tabs.label")}>
    ${TABS.map(
      (tab) => html`
      <${ViewLink} key=${tab} to=${{ tab, document: null, mark: null, chain: view.value.chain ?? view.value.entity, ...(tab === "review" && ROOM) }} aria-current=${view.value.tab === tab ? "page" : undefined}>${t(`tab.${tab}`)}<//>`,
    )}
  </nav>`;

const Upload = () => html`
  <label class="button primary upload">
    <${Icon} sign="upload" /><span>${t("upload.button")}</span>
    <input type="file" multiple class="unseen" onChange=${(/** @type {any} */ event) => {
      send(event.target.files);
      event.target.value = "";
    }} />
  </label>`;

const Languages = () => html`
  <div class="languages" role="group" aria-label=${t("language.label")}>
    ${
      /** @type {const} */ (["en", "fr"]).map(
        (one) => html`
      <button type="button" key=${one} lang=${one} aria-pressed=${lang.value === one ? "true" : "false"} title=${one === "en" ? "English" : "Français"}
        onClick=${() => adjust({ lang: one })}>${one.toUpperCase()}</button>`,
      )
    }
  </div>`;

export const Topbar = () => html`
  <header class="topbar">
    <${Brand} />
    <${Search} />
    <${Tabs} />
    <div class="tools">
      <${IconButton} sign="undo" label=${t("tool.undo")} disabled=${!canUndo.value} onClick=${undo} />
      <${IconButton} sign="redo" label=${t("tool.redo")} disabled=${!canRedo.value} onClick=${redo} />
      <${Languages} />
      <${IconButton} sign=${theme.value === "dark" ? "sun" : "moon"} label=${t(theme.value === "dark" ? "theme.light" : "theme.dark")} onClick=${switchTheme} />
      <${HelpButton} />
      <${Upload} />
    </div>
  </header>`;
