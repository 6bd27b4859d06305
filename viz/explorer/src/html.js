/** JSX without a compiler: every component writes html`…`; text in it is always escaped. */
import htm from "htm";
import { h } from "preact";

/** @type {(strings: TemplateStringsArray, ...values: any[]) => any} */
export const html = htm.bind(h);
