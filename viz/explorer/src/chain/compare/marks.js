/** What differs from the other day, in the box that it is about: a sign, a word, and what was before. */
import { html } from "../../html.js";
import { called } from "../../model/say.js";
import { t } from "../../words.js";

/** @typedef {import("./differences.js").Difference} Difference */

export const SIGNS = { added: "+", ended: "−", moved: "⇄", changed: "≠" };

/** @param {string[]} names */
export const names = (names) => names.map((name) => called(name) || t("compare.selected")).join(", ");

/** @param {Difference} difference */
function words({ what, gone, come }) {
  if (what === "added" || what === "ended") return t(`compare.${what}`);
  return gone.length
    ? t(`compare.${what}.from`, { names: names(gone) })
    : t(`compare.${what}.to`, { names: names(come) });
}

/** @param {Difference} difference */
export const markText = (difference) => `${SIGNS[difference.what]} ${words(difference)}`;

/** @param {{ all: Difference[] }} props */
export const Marks = ({ all }) =>
  all.map(
    (one) =>
      html`<p class=${`mark-${one.what} mark`} key=${one.what} dir="auto" title=${markText(one)}>${markText(one)}</p>`,
  );
