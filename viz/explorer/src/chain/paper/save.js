/** Writes the picture as a file of its own: nothing in it is fetched from anywhere. */
import { render } from "preact";
import { html } from "../../html.js";
import { folded } from "../../model/text.js";
import { dated, heading, Sheet } from "./sheet.js";

/** @typedef {import("./scene.js").Seen} Seen */

/** @param {Seen} seen */
function svgOf(seen) {
  const holder = document.createElement("div");
  render(html`<${Sheet} seen=${seen} />`, holder);
  const text = new XMLSerializer().serializeToString(/** @type {Element} */ (holder.firstElementChild));
  render(null, holder);
  return text;
}

/** @param {Seen} seen */
const fileName = (seen) =>
  `${folded(`${heading(seen)} ${dated(seen)}`)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}.svg`;

/** @param {Seen} seen */
export function saveSvg(seen) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([svgOf(seen)], { type: "image/svg+xml" }));
  link.download = fileName(seen);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
