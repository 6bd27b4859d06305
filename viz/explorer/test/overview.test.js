import assert from "node:assert/strict";
import { test } from "node:test";
import { seen } from "../src/overview/draw.js";
import { at, circles } from "../src/overview/pack.js";

/** @param {string} id @param {string | null} within @param {any} type */
const item = (id, within = null, type = "Organization") => ({
  ...{ id, type, name: id, documents: 1, within },
  status: null,
});

const items = [item("army"), item("staff", "army"), item("chief", "staff", "Person"), item("town", null, "Place")];
const all = circles(items, 1000);
const circle = (/** @type {string} */ id) => /** @type {any} */ (all.find((one) => one.item.id === id));

test("what belongs to something lies in its circle, and nothing else does", () => {
  const inside = (/** @type {any} */ one, /** @type {any} */ other) =>
    Math.hypot(one.x - other.x, one.y - other.y) + one.r <= other.r + 0.001;
  assert.ok(inside(circle("staff"), circle("army")));
  assert.ok(inside(circle("chief"), circle("staff")));
  assert.ok(!inside(circle("town"), circle("army")));
  assert.equal(circle("army").size, 2);
});

test("a point is on the innermost circle", () => {
  const { x, y } = circle("chief");
  assert.equal(at(all, x, y)?.item.id, "chief");
  assert.equal(at(all, -50, -50), null);
});

test("what belongs to something that is not shown stands by itself", () => {
  assert.deepEqual(
    circles([item("x", "elsewhere")], 100).map(({ item: { id } }) => id),
    ["x"],
  );
});

test("only what is in the window and large enough is drawn", () => {
  const size = { wide: 1000, high: 1000, sharp: 1 };
  assert.equal(seen(all, { k: 1, x: 0, y: 0 }, size).length, 4);
  assert.equal(seen(all, { k: 1, x: 5000, y: 0 }, size).length, 0);
  assert.equal(seen(all, { k: 0.001, x: 0, y: 0 }, size).length, 0);
});
