/** Writes pictures and answers as files of their own: nothing in them is fetched from anywhere. */
import { render } from "preact";
import { folded } from "../model/text.js";

const SHARP = 2; // pixels of a PNG for each of the picture

/** A name that every system takes. @param {string} text @param {string} suffix */
export const fileName = (text, suffix) =>
  `${folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}.${suffix}`;

/** @param {Blob} blob @param {string} name */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The SVG that PICTURE renders, as text. @param {any} picture */
export function svgOf(picture) {
  const holder = document.createElement("div");
  render(picture, holder);
  const text = new XMLSerializer().serializeToString(/** @type {Element} */ (holder.firstElementChild));
  render(null, holder);
  return text;
}

/** @param {string} svg */
export const svgBlob = (svg) => new Blob([svg], { type: "image/svg+xml" });

/** @param {string} svg @returns {Promise<Blob>} */
export async function pngBlob(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: image.width * SHARP,
    height: image.height * SHARP,
  });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("too large to be drawn"))), "image/png"),
  );
}
