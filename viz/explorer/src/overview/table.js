/** The picture of everything in words: each thing with what it belongs to, the outermost first. */
import { html } from "../html.js";
import { called } from "../model/say.js";
import { IconButton } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { t } from "../words.js";

const MOST = 500;

/** @param {{ all: import("./pack.js").Circle[], close: () => void }} props */
export function Table({ all, close }) {
  const names = new Map(all.map(({ item }) => [item.id, item.name]));
  const shown = all.slice(0, MOST);
  return html`
    <div class="table-drawer" tabindex="0" role="region" aria-label=${t("overview.table")}>
      <${IconButton} sign="close" label=${t("tool.close")} onClick=${close} />
      <table>
        <caption class="unseen">${t("overview.table")}</caption>
        <thead><tr><th scope="col">${t("column.name")}</th><th scope="col">${t("column.within")}</th><th scope="col">${t("column.documents")}</th></tr></thead>
        <tbody>${shown.map(
          ({ item }) => html`
          <tr key=${item.id}><td><${EntityLink} id=${item.id} type=${item.type} name=${item.name} /></td><td dir="auto">${item.within ? called(names.get(item.within)) : ""}</td><td class="number">${item.documents ?? 0}</td></tr>`,
        )}</tbody>
      </table>
      ${all.length > MOST && html`<p class="cut">${t("state.cut", { n: MOST })}</p>`}
    </div>`;
}
