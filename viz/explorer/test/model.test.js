import assert from "node:assert/strict";
import { test } from "node:test";
import { showDate, showPeriod } from "../src/model/dates.js";
import { sections } from "../src/model/kinds.js";
import { safeLink } from "../src/model/links.js";
import { leadIn, leadOut, pieces } from "../src/model/text.js";
import { edge, node } from "./made.js";

test("dates are shown as precisely as they are known", () => {
  assert.equal(showDate("2018", "en-GB"), "2018");
  assert.equal(showDate("2018-06", "fr-FR"), "juin 2018");
  assert.equal(showDate("2018-06-12", "en-GB"), "12 Jun 2018");
  assert.equal(showDate("--07-01", "en-GB"), "1 Jul");
  assert.equal(showDate(null, "en-GB"), "");
});

test("what began is not what was cited", () => {
  const say = (/** @type {string} */ key, /** @type {any} */ values) => `${key} ${Object.values(values).join(" ")}`;
  assert.equal(showPeriod({ began: "2019" }, "en-GB", say), "period.since 2019");
  assert.equal(showPeriod({ first_cited: "2019" }, "en-GB", say), "period.seen 2019");
  assert.equal(showPeriod({ began: "2019", ended: "2021" }, "en-GB", say), "period.fromTo 2019 2021");
  assert.equal(showPeriod({}, "en-GB", say), "");
  assert.match(showPeriod({ began: "2019", status: "former" }, "en-GB", say), /^period\.former .*/);
  assert.match(showPeriod({ began: "2019", status: "ended" }, "en-GB", say), /^period\.ended .*/);
});

test("only http and https become links", () => {
  assert.equal(safeLink("https://example.org/a"), "https://example.org/a");
  for (const url of [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "x",
    null,
  ]) {
    assert.equal(safeLink(url), null);
  }
});

test("spans count code points, also after what takes two units", () => {
  const found = pieces("a 🚓 raid", [{ start: 4, end: 8, quote: true }]);
  assert.deepEqual(
    found.map(({ text, quote }) => [text, quote]),
    [
      ["a 🚓 ", false],
      ["raid", true],
    ],
  );
});

test("the pieces of a text are the text, and the longer of two names is marked", () => {
  const spans = [
    { start: 0, end: 9, entity: "long" },
    { start: 4, end: 9, entity: "short" },
    { start: 2, end: 12, quote: true },
    { start: 5, end: 400, entity: "outside" },
  ];
  const found = pieces("Adama Ba was here", spans);
  assert.equal(found.map(({ text }) => text).join(""), "Adama Ba was here");
  assert.deepEqual(new Set(found.map(({ entity }) => entity)), new Set(["long", null]));
  assert.equal(found.filter(({ first }) => first).length, 1);
});

test("context is cut at words", () => {
  assert.equal(leadIn({ before: "fiants have seized. ", start: 400 }), "… have seized. ");
  assert.equal(leadIn({ before: "The start. ", start: 11 }), "The start. ");
  assert.equal(leadOut(" He was pres"), " He was …");
  assert.equal(leadOut(" He was present."), " He was present.");
});

test("context stays in its paragraph", () => {
  assert.equal(leadIn({ before: "end of one.\n\nAnother: ", start: 400 }), "Another: ");
  assert.equal(leadOut(" and so on.\n\nNext para"), " and so on.");
});

test("lines stand in sections by relation and direction", () => {
  const rows = [
    { node: node("b"), edge: edge("PART_OF", "a", "b") },
    { node: node("c"), edge: edge("PART_OF", "c", "a") },
    { node: node("d"), edge: edge("PARTNER_OF", "d", "a") },
  ];
  assert.deepEqual(
    sections(rows, "a").map(({ key }) => key),
    ["section.PART_OF.out", "section.PART_OF.in", "section.PARTNER_OF"],
  );
});
