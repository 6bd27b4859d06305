/** Files dropped anywhere on the page, and what became of them. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { dismiss, send, uploads } from "../data/upload.js";
import { html } from "../html.js";
import { t } from "../words.js";
import { IconButton } from "./glyph.js";
import { EntityLink } from "./link.js";

const SHOWN = 6;
const OVER = ["done", "already", "failed", "lost"];
const holdsFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");

/** @param {import("@preact/signals").Signal<boolean>} over */
function useDrop(over) {
  useEffect(() => {
    const drag = (/** @type {DragEvent} */ event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      over.value = event.type === "dragover" || (event.type === "dragleave" && event.relatedTarget !== null);
      if (event.type === "drop") send([...(event.dataTransfer?.files ?? [])]);
    };
    const names = /** @type {const} */ (["dragover", "dragleave", "drop"]);
    for (const name of names) addEventListener(name, drag);
    return () => {
      for (const name of names) removeEventListener(name, drag);
    };
  }, []);
}

/** @param {{ upload: import("../data/upload.js").Upload }} props */
const Row = ({ upload: { key, name, state, detail, entities } }) => html`
  <li class=${`upload-row ${state}`}>
    <p class="upload-name"><bdi>${name}</bdi></p>
    <p class="upload-state">${t(`upload.${state}`)}${detail && html` <span dir="auto">${detail}</span>`}</p>
    ${!OVER.includes(state) && html`<progress aria-label=${t("upload.progress", { name })} />`}
    ${
      entities.length > 0 &&
      html`<p class="upload-found">${entities.slice(0, SHOWN).map((one) => html`<${EntityLink} key=${one.id} ...${one} />`)}
      ${entities.length > SHOWN && t("count.more", { n: entities.length - SHOWN })}</p>`
    }
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => dismiss(key)} />
  </li>`;

export function Uploads() {
  const over = useSignal(false);
  useDrop(over);
  return html`
    <div class="drop" hidden=${!over.value}><p>${t("upload.drop")}</p></div>
    <div role="log" aria-label=${t("upload.list")}>
      <ul class="uploads">${uploads.value.map((upload) => html`<${Row} key=${upload.key} upload=${upload} />`)}</ul>
    </div>`;
}
