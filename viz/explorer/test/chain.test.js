import assert from "node:assert/strict";
import { test } from "node:test";
import { FEW, isOpen, unfolded } from "../src/chain/branch.js";
import { branches, grow, joining } from "../src/chain/grow.js";
import { arrange } from "../src/chain/tree.js";
import { edge, rung } from "./made.js";

const NONE = new Map();

/** A branch of BODIES under each of UNITS under "me". @param {number} units @param {number} bodies */
const army = (units, bodies) =>
  Array.from({ length: units }, (_, unit) => [
    rung(1, `u${unit}`, [edge("PART_OF", `u${unit}`, "me")]),
    ...Array.from({ length: bodies }, (_, body) =>
      rung(2, `u${unit}b${body}`, [edge("PART_OF", `u${unit}b${body}`, `u${unit}`)]),
    ),
  ]).flat();

test("each rung stands over the one it follows from", () => {
  const rungs = [
    rung(1, "left", [edge("PART_OF", "me", "left")]),
    rung(1, "right", [edge("PART_OF", "me", "right")]),
    rung(2, "top", [edge("PART_OF", "right", "top")]),
  ];
  const { next } = grow("me", rungs);
  assert.deepEqual(
    next.map((branch) => branch.next.length),
    [0, 1],
  );
});

test("subordinates stand under their own superior, in whatever order the answer gives them", () => {
  const top = grow("me", army(3, 2).toReversed());
  for (const unit of top.next) {
    assert.deepEqual(
      unit.next.map(({ rung: one }) => one?.organization?.slice(0, 2)),
      [unit.rung?.organization, unit.rung?.organization],
    );
  }
});

test("a second superior is a second line, no second box", () => {
  const two = [edge("PART_OF", "shared", "left"), edge("PART_OF", "shared", "right")];
  const down = grow("me", [
    rung(1, "left", [edge("PART_OF", "left", "me")]),
    rung(1, "right", [edge("PART_OF", "right", "me")]),
    rung(2, "shared", two),
  ]);
  const { boxes, lines } = arrange(grow("me", []), unfolded(down, [], NONE));
  assert.equal(boxes.length, 4);
  assert.equal(lines.length, 4);
  assert.equal(lines.filter(({ also }) => also).length, 1);
  for (const line of lines) assert.equal(joining(line.from.branch, line.to.branch).length, 1);
});

test("superiors stand above, subordinates below, and nothing overlaps", () => {
  const up = [rung(1, "a", [edge("PART_OF", "me", "a")]), rung(2, "b", [edge("PART_OF", "a", "b")])];
  const down = grow("me", army(FEW, 4));
  const { boxes, lines, height } = arrange(grow("me", up), unfolded(down, [], NONE));
  const top = (/** @type {string} */ name) => /** @type {any} */ (boxes.find(({ key }) => key.endsWith(name))).y;
  assert.ok(top("b") < top("a") && top("a") < top("over me") && top("over me") < top("u0"));
  assert.equal(lines.length, 2 + FEW * 5);
  assert.equal(Math.max(...boxes.map((box) => box.y + box.height)), height);
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1))
      assert.ok(one.y + one.height <= other.y || other.y + other.height <= one.y);
  }
});

test("a chain of nobody is the one asked for", () => {
  assert.equal(arrange(grow("me", []), []).boxes.length, 1);
});

test("two levels are open at first, and each body can be turned round", () => {
  const rungs = [
    rung(1, "a", [edge("PART_OF", "a", "me")]),
    rung(2, "b", [edge("PART_OF", "b", "a")]),
    rung(3, "c", [edge("PART_OF", "c", "b")]),
  ];
  const top = grow("me", rungs);
  const names = (/** @type {string[]} */ turned) =>
    unfolded(top, turned, NONE).map(({ branch }) => branch.rung?.organization);
  assert.deepEqual(names([]), ["a", "b"]);
  assert.deepEqual(names(["b"]), ["a", "b", "c"]);
  assert.deepEqual(names(["a"]), ["a"]);
  assert.ok(!isOpen(branches(top)[1], []));
});

test("of many only a few are shown, and how many more there are", () => {
  const top = grow("me", army(2000, 0));
  const rows = unfolded(top, [], NONE);
  assert.equal(rows.length, FEW + 1);
  assert.equal(rows.at(-1)?.more, 2000 - FEW);
  assert.equal(unfolded(top, [], new Map([["me", 2000]])).length, 2000);
});
