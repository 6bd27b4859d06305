import assert from "node:assert/strict";
import { test } from "node:test";
import { bounds, timeline } from "../src/operations/bins.js";
import { named, projection } from "../src/operations/frame.js";
import { innermost, nowhere, spots } from "../src/operations/spots.js";

/** @param {string} id @param {number} lon */
const place = (id, lon, place_kind = "town") => ({ id, name: id, lat: 14, lon, place_kind });

test("a date means the days that it can mean", () => {
  assert.deepEqual(bounds("2024-02"), ["2024-02-01", "2024-02-29"]);
  assert.deepEqual(bounds("2023"), ["2023-01-01", "2023-12-31"]);
  assert.deepEqual(bounds("2023-05-04"), ["2023-05-04", "2023-05-04"]);
  assert.equal(bounds("--05-04"), null);
  assert.equal(bounds(null), null);
});

test("bars have no gaps, and what is too vague for any is counted beside", () => {
  const { bins, vague } = timeline(["2024-01-05", "2024-03", "2024-03-09", "2024", null]);
  assert.deepEqual(
    bins.map(({ from, count }) => [from, count]),
    [
      ["2024-01-01", 1],
      ["2024-02-01", 0],
      ["2024-03-01", 2],
      ...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => [`2024-${month}-01`, 0]),
    ],
  );
  assert.equal(vague, 2);
});

test("a few weeks are shown by day, decades by year", () => {
  assert.equal(timeline(["2024-01-30", "2024-02-02"]).bins.length, 4);
  assert.deepEqual(
    timeline(["1999", "2010-06-07"]).bins.map(({ count }) => count),
    [1, ...Array(10).fill(0), 1],
  );
  assert.deepEqual(timeline([null]), { bins: [], vague: 1 });
});

test("an operation stands at the innermost of its places", () => {
  const both = { id: "x", places: [place("Kayes", -11, "region"), place("Kita", -9)] };
  assert.deepEqual(
    innermost(both).map(({ id }) => id),
    ["Kita"],
  );
  const wide = { id: "y", places: [place("Kayes", -11, "region"), { id: "z", name: "z" }] };
  assert.deepEqual(
    spots([both, wide]).map(({ id, wide, operations }) => [id, wide, operations]),
    [
      ["Kita", false, ["x"]],
      ["Kayes", true, ["y"]],
    ],
  );
  assert.equal(nowhere([both, { id: "v" }]), 1);
});

test("one spot far away does not make the others small, and one alone is no world of its own", () => {
  const found = spots([-10, -9, -8, 40].map((lon, at) => ({ id: `x${at}`, places: [place(`p${at}`, lon)] })));
  const to = projection(found, { wide: 800, high: 600 });
  const [left, right] = [to([-10, 14]), to([-8, 14])].map((point) => point?.[0] ?? 0);
  assert.ok(right - left > 90);
  const alone = projection(found.slice(0, 1), { wide: 800, high: 600 })([found[0].lon, found[0].lat]);
  assert.deepEqual(alone?.map(Math.round), [400, 300]);
});

test("names that would cover each other are left out", () => {
  /** @param {string} id @param {number} x */
  const mark = (id, x) => ({ id, name: "Tessalit", x, y: 0, r: 5 });
  assert.deepEqual([...named([mark("a", 0), mark("b", 20), mark("c", 300)], 1)], ["a", "c"]);
  assert.deepEqual([...named([mark("a", 0), mark("b", 20)], 8)], ["a", "b"]);
});
