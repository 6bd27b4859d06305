/** Every text that people read, in their language. */
import { computed } from "@preact/signals";
import { view } from "./view/state.js";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

/** @typedef {keyof typeof en} Word */

export const lang = computed(
  () => view.value.lang ?? (navigator.languages.find((one) => /^(en|fr)\b/.test(one))?.startsWith("fr") ? "fr" : "en"),
);
const texts = computed(() => /** @type {Record<string, string>} */ (lang.value === "fr" ? fr : en));
const plurals = computed(() => new Intl.PluralRules(lang.value));
const numbers = computed(() => new Intl.NumberFormat(lang.value));

/** How dates and numbers are written; British English puts the day first. */
export const locale = computed(() => (lang.value === "en" ? "en-GB" : "fr-FR"));

/**
 * The text KEY with its {blanks} filled; where VALUES has `n`, the form for that number (`KEY.one`, `KEY.other`).
 * @param {Word | (string & {})} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const counted = typeof values.n === "number" ? texts.value[`${key}.${plural(values.n)}`] : undefined;
  const text = counted ?? texts.value[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => shown(values[name]));
}

/** A word of the data (a role, a kind): translated where we know it, else as it stands. @param {string} group @param {string} word */
export const term = (group, word) => texts.value[`${group}.${word}`] ?? word.replaceAll("_", " ");

/** @param {number} n */
const plural = (n) => (plurals.value.select(n) === "one" ? "one" : "other");
/** @param {string | number | undefined} value */
const shown = (value) => (typeof value === "number" ? numbers.value.format(value) : (value ?? ""));
