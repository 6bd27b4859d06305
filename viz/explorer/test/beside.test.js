import assert from "node:assert/strict";
import { test } from "node:test";
import { atPlace, byRelation, elsewhere, hereKey, notes, servedKey } from "../src/panel/beside/keys.js";
import { common } from "../src/panel/between/common.js";
import { kindOf } from "../src/panel/unit/bars.js";
import { colleague, edge, node, there } from "./made.js";

test("superiors come first, then peers, then subordinates, each group where it has somebody", () => {
  const rows = [colleague("a", "subordinate"), colleague("b", "superior"), colleague("c", "superior")];
  assert.deepEqual(
    byRelation(rows).map(({ relation, rows: group }) => [relation, ...group.map(({ person }) => person)]),
    [
      ["superior", "b", "c"],
      ["subordinate", "a"],
    ],
  );
});

test("one person who is met in several ways has evidence for each of them", () => {
  const rows = [
    colleague("a", "peer"),
    colleague("a", "superior"),
    { ...colleague("a", "peer"), organization: "other" },
  ];
  assert.equal(new Set(rows.map(servedKey)).size, rows.length);
});

test("what stands above is told with each body of the place that it stands above, the nearest first", () => {
  const rows = [there(0, "a"), there(0, "b"), there(2, "top", ["a", "b"]), there(1, "mid", ["a"])];
  assert.deepEqual(
    atPlace(rows).map(({ body, above }) => [body.organization, ...above.map(({ organization }) => organization)]),
    [
      ["a", "mid", "top"],
      ["b", "top"],
    ],
  );
  assert.equal(new Set(rows.map(hereKey)).size, rows.length);
});

test("another place is named only where the body is not at the place itself", () => {
  const wider = { id: "r", name: "Region", basis: "site", scope: /** @type {const} */ ("wider") };
  const same = { ...wider, id: "v", name: "Village", scope: /** @type {const} */ ("same") };
  assert.deepEqual(elsewhere({ ...there(0, "a"), places: [wider, wider] }), ["Region"]);
  assert.deepEqual(elsewhere({ ...there(0, "a"), places: [wider, same] }), []);
});

test("what is no allegation is said once, in the reader's language", () => {
  assert.deepEqual(notes([there(0, "a"), there(1, "b")], "fr"), [["site", "rien"]]);
});

test("a gap within which the post passed on is a handover, and nothing else is", () => {
  const turn = { from: null, to: null, status: null, holders: [], edges: [] };
  assert.equal(kindOf({ ...turn, what: "gap", handover: true }), "handover");
  assert.equal(kindOf({ ...turn, what: "gap", handover: false }), "gap");
  assert.equal(kindOf({ ...turn, what: "tenure", handover: false }), "tenure");
});

test("what two entities have in common stands in sections, with the links to both", () => {
  const shared = node("x");
  const ofOne = [
    { node: shared, edge: edge("PARTNER_OF", "a", "x") },
    { node: node("b"), edge: edge("PART_OF", "a", "b") },
    { node: node("only"), edge: edge("PARTNER_OF", "a", "only") },
    { node: node("o", "Operation"), edge: edge("TOOK_PART_IN", "a", "o") },
  ];
  const ofOther = [
    { node: shared, edge: edge("PARTNER_OF", "b", "x") },
    { node: node("o", "Operation"), edge: edge("TOOK_PART_IN", "b", "o") },
    { node: node("a"), edge: edge("PART_OF", "a", "b") },
  ];
  const found = common("b", ofOne, ofOther);
  assert.deepEqual(
    Object.entries(found).map(([name, rows]) => [name, rows.map((row) => row.node.id)]),
    [
      ["direct", ["b"]],
      ["partners", ["x", "x"]],
      ["operations", ["o", "o"]],
      ["others", []],
    ],
  );
});
