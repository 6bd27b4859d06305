import assert from "node:assert/strict";
import { test } from "node:test";
import { RELATIONS, TYPES } from "../src/model/kinds.js";
import en from "../src/words/en.json" with { type: "json" };
import fr from "../src/words/fr.json" with { type: "json" };

const texts = /** @type {Record<string, string>[]} */ ([en, fr]);
const blanks = (/** @type {string} */ text) => (text.match(/\{\w+\}/g) ?? []).sort();

test("both languages have the same words", () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(fr).sort());
});

test("a text has the same blanks in both languages, where it has them in either", () => {
  for (const key of Object.keys(en)) {
    const [one, other] = texts.map((words) => blanks(words[key]));
    const sameNumber = key.endsWith(".one");
    if (!sameNumber) assert.deepEqual(one, other, key);
  }
});

test("every relation and type has its words", () => {
  for (const words of texts) {
    for (const relation of RELATIONS) assert.ok(words[`relation.${relation}`], relation);
    for (const type of TYPES) assert.ok(words[`type.${type}`] && words[`types.${type}`], type);
  }
});
