import assert from "node:assert/strict";
import { test } from "node:test";
import { after, before, ends, fraction, nearest, years } from "../src/chain/days/days.js";
import { bar, span } from "../src/panel/unit/bars.js";

const DAYS = ["2010-01-01", "2012-06-15", "2020-01-01"].map((day) => ({ day, count: 1 }));

test("the next and the previous change are those around a day, and none beyond the ends", () => {
  assert.equal(before(DAYS, "2012-06-15"), "2010-01-01");
  assert.equal(after(DAYS, "2011-01-01"), "2012-06-15");
  assert.equal(before(DAYS, "2010-01-01"), undefined);
  assert.equal(after(DAYS, "2021-01-01"), undefined);
});

test("a click takes the nearest day, on a strip with room for the day that is chosen", () => {
  assert.equal(nearest(DAYS, 0.3, "2012-06-15"), "2012-06-15");
  assert.equal(nearest(DAYS, 0, "1990-01-01"), "2010-01-01");
  assert.deepEqual(ends(DAYS, "2024-05-01"), ["2010-01-01", "2024-05-01"]);
});

test("days stand between the first and the last, one day alone in the middle", () => {
  assert.equal(fraction("2010-01-01", "2010-01-01", "2020-01-01"), 0);
  assert.equal(fraction("2030-01-01", "2010-01-01", "2020-01-01"), 1);
  assert.equal(fraction("2010-01-01", "2010-01-01", "2010-01-01"), 0.5);
});

test("few years are written, and none where there is room for none", () => {
  assert.deepEqual(years("2010-05-01", "2013-05-01"), [2011, 2012, 2013]);
  assert.ok(years("1960-01-01", "2020-01-01").length <= 9);
  assert.deepEqual(years("2010-05-01", "2010-09-01"), []);
});

test("the bar of a single day is seen, and none goes beyond the end", () => {
  const turn = (/** @type {string | null} */ from, /** @type {string | null} */ to) =>
    /** @type {import("../src/types.js").Turn} */ ({
      what: "tenure",
      from,
      to,
      status: null,
      handover: false,
      holders: [],
      edges: [],
    });
  const all = span([turn("2010-01-01", "2012-01-01"), turn(null, null)], "2020-01-01");
  assert.deepEqual(all, ["2010-01-01", "2020-01-01"]);
  const day = bar(turn("2020-01-01", "2020-01-01"), all);
  assert.ok(day.width > 0 && day.start + day.width <= 100);
});
