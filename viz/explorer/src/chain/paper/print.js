/** What is printed: a sheet of its own, made when somebody prints and gone afterwards. A4 landscape, as styles/print.css says. */
import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../../html.js";
import { SourceList } from "../../paper/sources.js";
import { t } from "../../words.js";
import { cite } from "./cited.js";
import { Legend, legendHeight } from "./legend.js";
import { pages } from "./pages.js";
import { Scene } from "./scene.js";
import { dated, heading } from "./sheet.js";

/** @typedef {import("./scene.js").Seen} Seen */

// A4 landscape less its margins, in CSS pixels; the heading takes some of the first page.
const WIDE = 1024;
const HIGH = 690;
const HEAD = 60;
/** Nothing is printed smaller than this, but on further pages. */
const SMALLEST = 0.62;

/** @param {{ seen: Seen }} props */
function Paper({ seen }) {
  const cited = cite(seen);
  const { boxes, width, height } = seen.drawn;
  const fitting = Math.min(1, WIDE / width);
  const first = HIGH - HEAD - legendHeight(WIDE);
  const scale = Math.min(fitting, Math.max(SMALLEST, first / height));
  const cuts = pages(boxes, height, first / scale, HIGH / scale);
  return html`
    <h1>${heading(seen)} <span>${dated(seen)}</span></h1>
    <svg class="paper-legend" width=${WIDE} height=${legendHeight(WIDE)}><${Legend} wide=${WIDE} /></svg>
    <svg class="paper-defs" width="0" height="0"><defs><g id="scene"><${Scene} seen=${seen} cited=${cited} /></g></defs></svg>
    ${cuts.map(({ from, high }) => html`<svg key=${from} class="paper-page" viewBox=${`-2 ${from} ${width + 4} ${high}`} width=${width * scale} height=${high * scale}><use href="#scene" /></svg>`)}
    <h2>${t("paper.sources")}</h2>
    <${SourceList} sources=${cited.sources} />`;
}

/** @param {Seen} seen */
export function usePaper(seen) {
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    const sheet = document.createElement("div");
    sheet.className = "paper";
    const before = () => {
      document.body.append(sheet);
      render(html`<${Paper} seen=${latest.current} />`, sheet);
    };
    const after = () => {
      render(null, sheet);
      sheet.remove();
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      after();
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
}
