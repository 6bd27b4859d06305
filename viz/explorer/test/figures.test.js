import assert from "node:assert/strict";
import { test } from "node:test";
import { contested } from "../src/model/figures.js";

const rows = [
  { of: "killed", value: 27, item: "", quantity: null, unit: null, documents: ["a", "b"] },
  { of: "killed", value: 30, item: "", quantity: null, unit: null, documents: ["c"] },
];
/** @param {import("../src/types.js").Contested} row */
const told = (row) => `${row.value} (${row.documents.length})`;

test("figures that contradict each other stand side by side, with how many documents give each", () => {
  assert.equal(contested({ contested: rows }, "killed", told), "27 (2) / 30 (1)");
});

test("where documents agree there is nothing to show beside", () => {
  assert.equal(contested({ contested: rows }, "wounded", told), "");
  assert.equal(contested({}, "killed", told), "");
});
