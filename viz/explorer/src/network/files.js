/** What is on screen as a file: pictures made here, tables and other tools' formats by the server, each with its sources. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { download } from "../data/send.js";
import { html } from "../html.js";
import { showDate } from "../model/dates.js";
import { title } from "../model/say.js";
import { fileName, pngBlob, save, svgBlob, svgOf } from "../paper/save.js";
import { IconButton } from "../shell/glyph.js";
import { on } from "../view/state.js";
import { locale, t } from "../words.js";
import { onScreen, positions } from "./screen.js";
import { Sheet } from "./sheet.js";

const PICTURES = { svg: svgBlob, png: pngBlob };
/** The server's formats, by the suffixes of their files. */
const FORMATS = { csv: "zip", jsonl: "jsonl", html: "html", graphml: "graphml", gexf: "gexf" };

function seen() {
  const { nodes, edges } = onScreen.value;
  const named = nodes.filter(({ opened }) => opened).map(({ node }) => title(node));
  const day = on.value && t("chain.on", { date: showDate(on.value, locale.value) });
  const dated = [day, t("files.made", { date: showDate(new Date().toISOString().slice(0, 10), locale.value) })];
  const at = (/** @type {string} */ id) => positions.get(id) ?? { x: 0, y: 0 };
  return { nodes, edges, at, heading: named.join(", "), dated: dated.filter(Boolean).join(" · ") };
}

/** @param {"svg" | "png"} kind */
async function picture(kind) {
  const drawn = seen();
  const svg = svgOf(html`<${Sheet} seen=${drawn} />`);
  save(await PICTURES[kind](svg), fileName(drawn.heading, kind));
}

/** @param {keyof typeof FORMATS} format */
async function file(format) {
  const { nodes, edges, heading } = seen();
  const asked = { format, entities: nodes.map(({ node }) => node.id), edges: edges.map(({ id }) => id) };
  save(await download("export", asked), fileName(heading, FORMATS[format]));
}

/** @param {{ formats: string[], write: (format: any) => Promise<void>, done: () => void }} props */
const Choices = ({ formats, write, done }) =>
  formats.map(
    (format) => html`
    <li key=${format}><button type="button" onClick=${() => write(format).then(done)}>${t(`files.${format}`)}</button></li>`,
  );

export function Files() {
  const open = useSignal(false);
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const close = () => {
    open.value = false;
  };
  useEffect(() => {
    const away = (/** @type {Event} */ event) =>
      !place.current?.contains(/** @type {Element} */ (event.target)) && close();
    addEventListener("pointerdown", away);
    return () => removeEventListener("pointerdown", away);
  }, []);
  return html`
    <div class="files" ref=${place} onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close()}>
      <${IconButton} sign="save" label=${t("files.label")} aria-expanded=${open.value ? "true" : "false"} onClick=${() => {
        open.value = !open.value;
      }} />
      ${
        open.value &&
        html`
        <ul aria-label=${t("files.label")}>
          <${Choices} formats=${Object.keys(PICTURES)} write=${picture} done=${close} />
          <${Choices} formats=${Object.keys(FORMATS)} write=${file} done=${close} />
        </ul>`
      }
    </div>`;
}
