import assert from "node:assert/strict";
import { test } from "node:test";
import { pages } from "../src/chain/paper/pages.js";
import { wrap } from "../src/paper/wrap.js";

test("text is cut at words, long words anywhere, and what is left out is marked", () => {
  assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
  assert.deepEqual(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
  assert.deepEqual(wrap("one two three four", 7, 2), ["one two", "three…"]);
  assert.deepEqual(wrap("", 10), [""]);
});

test("pages are cut between boxes and hold all of them", () => {
  const boxes = Array.from({ length: 50 }, (_, index) => ({ y: index * 100, height: 86 }));
  const cut = pages(boxes, 4986, 450, 720);
  assert.equal(
    cut.reduce((sum, { high }) => sum + high, 0),
    4986,
  );
  for (const { from } of cut) {
    for (const { y, height } of boxes) assert.ok(from <= y || from >= y + height);
  }
  assert.ok(cut.every(({ high }, index) => high <= (index ? 720 : 450)));
});

test("what fits is one page", () => {
  assert.equal(pages([{ y: 0, height: 90 }], 90, 500, 700).length, 1);
});
