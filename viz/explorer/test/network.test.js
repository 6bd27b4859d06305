import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "../src/network/place.js";
import { countTypes, shown } from "../src/network/shown.js";
import { nextInDirection } from "../src/network/step.js";
import { fitting } from "../src/network/viewport.js";
import { edge, node } from "./made.js";

const people = Array.from({ length: 30 }, (_, index) => node(`p${index}`, "Person"));
const rows = [
  ...people.map((one) => ({ node: one, edge: edge("HOLDS_POST", one.id, "a") })),
  { node: node("b"), edge: edge("PARTNER_OF", "a", "b") },
  { node: node("d", "Document"), edge: edge("MENTIONED_IN", "a", "d") },
];
const neighboursOf = (/** @type {string} */ id) => (id === "a" ? rows : []);
const nodeOf = (/** @type {string} */ id) => (id === "a" ? node("a") : undefined);
const view = { open: [{ id: "a", limit: 24, types: /** @type {any[]} */ ([]) }], hide: [], off: [] };

test("what is open lets its neighbours in, up to the limit, documents only when asked for", () => {
  const { nodes, edges } = shown(view, neighboursOf, nodeOf);
  assert.equal(nodes.length, 25);
  assert.equal(edges.length, 24);
  assert.equal(nodes[0].more, 7);
  const documents = shown({ ...view, open: [{ id: "a", limit: 24, types: ["Document"] }] }, neighboursOf, nodeOf);
  assert.deepEqual(
    documents.nodes.map((one) => one.node.id),
    ["a", "d"],
  );
});

test("what is hidden or switched off takes its lines with it", () => {
  const all = { ...view, open: [{ id: "a", limit: 100, types: [] }] };
  const { nodes, edges } = shown({ ...all, hide: ["p0"], off: ["PARTNER_OF"] }, neighboursOf, nodeOf);
  assert.ok(!nodes.some((one) => one.node.id === "p0"));
  assert.equal(edges.length, 29);
  const bodies = shown({ ...all, off: ["Person"] }, neighboursOf, nodeOf);
  assert.deepEqual(
    bodies.nodes.map((one) => one.node.id),
    ["a", "b"],
  );
});

test("neighbours are counted once each, by type", () => {
  const twice = [...rows, { node: people[0], edge: edge("REPORTS_TO", "p0", "a") }];
  assert.deepEqual(
    [...countTypes(twice)],
    [
      ["Person", 30],
      ["Organization", 1],
      ["Document", 1],
    ],
  );
});

test("newcomers stand apart, and what stands stays", () => {
  const positions = new Map();
  place(positions, "a", people);
  const before = structuredClone(positions);
  place(
    positions,
    "p3",
    people.map(({ id, type }) => ({ id: `q${id}`, type })),
  );
  for (const [id, point] of before) assert.deepEqual(positions.get(id), point);
  const points = [...positions.values()];
  assert.equal(points.length, 61);
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) {
      assert.ok(Math.abs(one.x - other.x) >= 108 || Math.abs(one.y - other.y) >= 66);
    }
  }
});

test("the same neighbours get the same places", () => {
  const [one, other] = [new Map(), new Map()];
  place(one, "a", people);
  place(other, "a", people);
  assert.deepEqual(one, other);
});

test("arrow keys go to the nearest that lies ahead", () => {
  const positions = new Map([
    ["a", { x: 0, y: 0 }],
    ["right", { x: 100, y: 10 }],
    ["far", { x: 300, y: 0 }],
    ["down", { x: 5, y: 90 }],
  ]);
  assert.equal(nextInDirection(positions, "a", "ArrowRight"), "right");
  assert.equal(nextInDirection(positions, "a", "ArrowDown"), "down");
  assert.equal(nextInDirection(positions, "a", "ArrowLeft"), null);
});

test("what is looked at is in the middle of the room that the legend leaves", () => {
  const box = { x1: -100, x2: 100, y1: -50, y2: 50 };
  const { zoom, pan } = fitting(box, { width: 800, height: 400, left: 200, padding: 0, closest: 9 });
  assert.equal(zoom, 3);
  assert.deepEqual(pan, { x: 500, y: 200 });
});

test("who is opened alone brings nobody along, and stands beside whom he is linked to", () => {
  const alone = [...view.open, { id: "b", limit: 0, types: [] }, { id: "c", limit: 0, types: [] }];
  const linked = (/** @type {string} */ id) =>
    id === "c" ? [{ node: node("b"), edge: edge("PART_OF", "c", "b") }] : neighboursOf(id);
  const { nodes, edges } = shown({ ...view, open: alone }, linked, (id) => node(id));
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  assert.deepEqual([byId.get("c")?.parent, byId.get("c")?.opened, byId.get("c")?.more], ["b", false, 0]);
  assert.ok(edges.some(({ source, target }) => source === "c" && target === "b"));
});
