import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY, format, parse } from "../src/view/address.js";

test("what is shared is what is seen", () => {
  /** @type {import("../src/types.js").View} */
  const view = {
    ...EMPTY,
    tab: "chain",
    q: "Koné & Cie",
    entity: "ab12",
    chain: "cd34",
    edge: "derived:2:ef56",
    document: "0d",
    mark: [3, 14],
    open: [
      { id: "ab12", limit: 24, types: [] },
      { id: "ef56", limit: 48, types: ["Person", "Document"] },
    ],
    hide: ["x", "y"],
    off: ["Place", "PART_OF"],
    on: "2025-11-18",
    assertion: "stated,reported",
    table: true,
    lang: "fr",
    kind: "raid",
    place: "Kayes & Diéma",
    from: "2024-01-01",
    to: "2024-12-31",
  };
  assert.deepEqual(parse(format(view)), view);
});

test("the empty view has no address", () => {
  assert.equal(format(EMPTY), "");
  assert.deepEqual(parse(""), EMPTY);
});

test("an address that makes no sense is left out, not an error", () => {
  const view = parse("tab=evil&on=yesterday&mark=a-b&lang=de&open=ab~999999~QZ");
  assert.deepEqual(view, { ...EMPTY, open: [{ id: "ab", limit: 500, types: [] }] });
});
