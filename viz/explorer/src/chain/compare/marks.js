/** What differs from the other day, in the box that it is about: a sign, a word, how it was and is. */
import { html } from "../../html.js";
import { MARKS } from "../size.js";
import { differenceText } from "./differences.js";

/** @param {{ all: import("../../types.js").Difference[] }} props */
export const Marks = ({ all }) =>
  all.slice(0, MARKS).map((one, index) => {
    const text = differenceText(one);
    return html`<p class="mark" key=${index} dir="auto" title=${text}>${text}</p>`;
  });
