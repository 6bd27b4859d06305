import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange, grow } from "../src/chain/tree.js";
import { edge, rung } from "./made.js";

test("each rung stands over the one it follows from", () => {
  const rungs = [
    rung(1, "left", [edge("PART_OF", "me", "left")]),
    rung(1, "right", [edge("PART_OF", "me", "right")]),
    rung(2, "top", [edge("PART_OF", "right", "top")]),
  ];
  const { below } = grow("me", rungs);
  assert.deepEqual(
    below.map((branch) => branch.below.length),
    [0, 1],
  );
});

test("superiors stand above, subordinates below, and nothing overlaps", () => {
  const up = [rung(1, "a", [edge("PART_OF", "me", "a")]), rung(2, "b", [edge("PART_OF", "a", "b")])];
  const down = Array.from({ length: 200 }, (_, index) => rung(1, `s${index}`));
  const { boxes, lines, height } = arrange("me", up, down);
  const top = (/** @type {string} */ name) => /** @type {any} */ (boxes.find(({ key }) => key.endsWith(name))).y;
  assert.ok(top("b") < top("a") && top("a") < top("me") && top("me") < top("s0"));
  assert.equal(lines.length, 202);
  assert.equal(Math.max(...boxes.map((box) => box.y + box.height)), height);
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1))
      assert.ok(one.y + one.height <= other.y || other.y + other.height <= one.y);
  }
});

test("a chain of nobody is the one asked for", () => {
  assert.equal(arrange("me", [], []).boxes.length, 1);
});
