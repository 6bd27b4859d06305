import assert from "node:assert/strict";
import { test } from "node:test";
import { MAYBE_SAME, withMaybe } from "../src/network/maybe.js";
import { axis, bounds, placed, posts, stretch } from "../src/review/lanes.js";
import { byDocument, parted } from "../src/review/parting.js";
import { placesOf } from "../src/review/places.js";
import { exact, likely, share, sides, strength } from "../src/review/strength.js";
import { marked } from "../src/review/tokens.js";
import { edge, node } from "./made.js";

/** @param {number} weight @returns {import("../src/review/types.js").Reason} */
const reason = (weight) => ({ code: "name_equal", weight, left: "", right: "", en: "", fr: "" });

/** @param {Record<string, string>} properties */
const post = (properties) => ({ ...edge("HOLDS_POST", "p", "o"), properties });

test("how much a reason weighs is said in words, for and against alike", () => {
  assert.deepEqual([-100, -3.5, 3, 1.2, -0.2].map(reason).map(strength), [
    "forbids",
    "strong",
    "strong",
    "fair",
    "slight",
  ]);
  assert.equal(share(reason(-100)), 1);
  assert.equal(share(reason(3)), 0.5);
});

test("what speaks for stands apart from what speaks against, the weightiest first", () => {
  const { speaks, objects } = sides([0.5, -1, 2, 0, -100].map(reason));
  assert.deepEqual(
    [speaks, objects].map((some) => some.map(({ weight }) => weight)),
    [
      [2, 0.5],
      [-100, -1],
    ],
  );
});

test("a probability has a word, whatever it is", () => {
  assert.deepEqual([1, 0.95, 0.8, 0.5, 0.1, 0].map(likely), [
    "almost",
    "almost",
    "likely",
    "open",
    "unlikely",
    "unlikely",
  ]);
});

test("twins are exact where the names are equal but for accents and case, and nothing speaks against", () => {
  const [left, right] = [{ name: "Traoré" }, { name: "TRAORE" }];
  assert.ok(exact({ left, right, reasons: [reason(3)] }));
  assert.ok(!exact({ left, right, reasons: [reason(3), reason(-0.1)] }));
  assert.ok(exact({ left, right, reasons: [reason(3), { ...reason(-2), code: "nothing_shared" }] }));
  assert.ok(!exact({ left, right: { name: "Traori" }, reasons: [reason(3)] }));
});

test("a partial date covers all its days, and one without a year none", () => {
  assert.deepEqual(bounds("2020"), ["2020-01-01", "2020-12-31"]);
  assert.deepEqual(bounds("2020-02"), ["2020-02-01", "2020-02-29"]);
  assert.deepEqual(bounds("2021-05-03"), ["2021-05-03", "2021-05-03"]);
  assert.equal(bounds("--05-03"), null);
  assert.equal(bounds(null), null);
});

test("a post stretches from its beginning to its end, else over the days on which it was cited", () => {
  const held = stretch(post({ began: "2019", ended: "2021-03", first_cited: "2020-01-05", last_cited: "2020-01-05" }));
  assert.deepEqual([held?.from, held?.to, held?.began, held?.ended], ["2019-01-01", "2021-03-31", true, true]);
  const cited = stretch(post({ first_cited: "2020-05-01", last_cited: "2022-01-02" }));
  assert.deepEqual([cited?.from, cited?.to, cited?.began, cited?.ended], ["2020-05-01", "2022-01-02", false, false]);
  const since = stretch(post({ began: "2019-06-01", last_cited: "2021-01-01" }));
  assert.deepEqual([since?.from, since?.to, since?.ended], ["2019-06-01", "2021-01-01", false]);
  assert.equal(stretch(post({})), null);
});

test("posts stand in the order of time on an axis of whole years, those without a date last", () => {
  const rows = posts([post({}), post({ began: "2021" }), post({ first_cited: "2019-05-01" })]);
  assert.deepEqual(
    rows.map(({ stretch: one }) => one?.from ?? null),
    ["2019-05-01", "2021-01-01", null],
  );
  const span = /** @type {[string, string]} */ (axis(rows));
  assert.deepEqual(span, ["2019-01-01", "2021-12-31"]);
  const last = placed(/** @type {any} */ (rows[1].stretch), span);
  assert.ok(Math.abs(last.start + last.width - 100) < 1e-9);
  assert.equal(axis(posts([post({})])), null);
});

test("each place is told once, the entity's own and those around it", () => {
  const at = (/** @type {string} */ source, /** @type {string} */ place) => edge("BASED_AT", source, place);
  const links = {
    posts: [],
    operations: [],
    relations: [],
    sources: [],
    places: [at("me", "kayes"), at("other", "me")],
  };
  const side = { ...node("me"), links, around: [at("body", "kayes"), at("body", "gao")], papers: [] };
  assert.deepEqual(
    placesOf(side).map(({ id }) => id),
    ["kayes", "gao"],
  );
});

test("mentions are parted by document or one by one, and none is lost", () => {
  const mention = (/** @type {string} */ id, /** @type {string} */ document) =>
    /** @type {any} */ ({ id, text: id, evidence: { document } });
  const all = [mention("a", "one"), mention("b", "two"), mention("c", "one")];
  assert.deepEqual(
    byDocument(all).map((some) => some.map(({ id }) => id)),
    [["a", "c"], ["b"]],
  );
  assert.deepEqual(parted(all, ["c"]), [["a", "b"], ["c"]]);
});

test("what was compared is marked in the sentence, whatever letters it has", () => {
  assert.deepEqual(
    marked("Both (C.) say C. and C.D.", ["C.", "C.D.", "a-b [c]"]).map(({ text, token }) =>
      token ? `[${text}]` : text,
    ),
    ["Both (", "[C.]", ") say ", "[C.]", " and ", "[C.D.]"],
  );
  assert.deepEqual(marked("Nothing else.", ["", ""]), [{ text: "Nothing else.", token: false }]);
});

test("a dashed line joins what is on screen, brings along what an opened one may be, and nothing that is hidden", () => {
  const [me, twin, far, off] = ["me", "twin", "far", "off"].map((id) => node(id, "Person"));
  const shown = { nodes: [{ node: me, parent: null, opened: true, more: 0 }], edges: [] };
  const pair = (/** @type {any} */ left, /** @type {any} */ right) => ({
    left,
    right,
    type: /** @type {const} */ ("Person"),
    score: 0.5,
    reasons: [],
    consequence: 1,
  });
  const { nodes, edges } = withMaybe(shown, [pair(me, twin), pair(far, off), pair(me, off), pair(me, null)], ["off"]);
  assert.deepEqual(
    nodes.map(({ node: one }) => one.id),
    ["me", "twin"],
  );
  assert.deepEqual(
    edges.map(({ type, source, target }) => [type, source, target]),
    [[MAYBE_SAME, "me", "twin"]],
  );
});
