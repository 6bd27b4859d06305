"use strict";
// Text from documents reaches the page through textContent and attributes' plain values only.
const DRAWN = 250, ROWS = 300, STEPS = 220, SVG = "http://www.w3.org/2000/svg";
const data = JSON.parse(document.getElementById("data").textContent);
const nodes = new Map(data.nodes.map((node) => [node.id, { ...node, edges: [] }]));
data.edges.forEach((edge) => [edge.from, edge.to].forEach((end) => nodes.get(end)?.edges.push(edge)));
let language = navigator.language.startsWith("fr") ? "fr" : "en";

const at = (id) => document.getElementById(id);
const word = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), data.words[language][key] ?? key ?? "");
const name = (id) => nodes.get(id)?.label ?? id;
const fold = (text) => String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const relation = (edge) => data.relations[edge.label]?.[language] ?? edge.label;
// What is shown of an entity or statement, in this order: that which has a label.
const details = (of) =>
  Object.entries(data.words[language].properties)
    .filter(([key]) => key in of.details && of.details[key] !== "stated")
    .map(([key, label]) => `${label}: ${[of.details[key]].flat().map(key === "assertion" ? (said) => word(said) : value).join(", ")}`)
    .join(" · ");
// A seizure is an item with a quantity and a unit, which may be the item itself (3 vehicles).
const value = (said) =>
  typeof said === "object" ? [said.quantity, said.unit, said.item === said.unit ? "" : said.item].join(" ").trim() : said;

function make(tag, text, ...children) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

function draw(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

function button(text, act) {
  const element = make("button", text);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

// Each type has its shape, for who cannot tell the colours apart.
const SHAPES = {
  Person: (r) => draw("circle", { r }),
  Organization: (r) => draw("rect", { x: -r, y: -r * 0.8, width: 2 * r, height: 1.6 * r, rx: 2 }),
  Operation: (r) => draw("path", { d: `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z` }),
  Place: (r) => draw("path", { d: `M0 ${-r}L${r} ${r * 0.8}L${-r} ${r * 0.8}Z` }),
};
function shape(type, r) {
  const element = (SHAPES[type] ?? SHAPES.Person)(r);
  element.setAttribute("class", type);
  return element;
}

// Springs along edges, repulsion between all: enough for some hundred nodes, and the same picture each time.
function lay(shown, edges) {
  const spread = 70 * Math.sqrt(shown.length);
  shown.forEach((node, i) => {
    const r = (spread * Math.sqrt(i + 0.5)) / Math.sqrt(shown.length);
    Object.assign(node, { x: 1.5 * r * Math.cos(i * 2.4), y: r * Math.sin(i * 2.4) });
  });
  for (let step = 0; step < STEPS; step++) {
    const heat = 30 * (1 - step / STEPS);
    shown.forEach((node) => Object.assign(node, { dx: -node.x * 0.015, dy: -node.y * 0.03 }));
    shown.forEach((a, i) => shown.slice(i + 1).forEach((b) => push(a, b, (d) => 14000 / (d * d))));
    edges.forEach((edge) => push(nodes.get(edge.from), nodes.get(edge.to), (d) => -(d - 90) * 0.05));
    shown.forEach((node) => {
      const length = Math.hypot(node.dx, node.dy) || 1;
      node.x += (node.dx / length) * Math.min(length, heat);
      node.y += (node.dy / length) * Math.min(length, heat);
    });
  }
}

function push(a, b, force) {
  if (a === b) return;
  const x = a.x - b.x || 0.1, y = a.y - b.y || 0.1, d = Math.max(Math.hypot(x, y), 4), f = force(d) / d;
  a.dx += x * f; a.dy += y * f; b.dx -= x * f; b.dy -= y * f;
}

function picture() {
  const ranked = [...nodes.values()].sort((a, b) => b.edges.length - a.edges.length);
  const shown = ranked.slice(0, DRAWN), ids = new Set(shown.map((node) => node.id));
  const edges = data.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
  lay(shown, edges);
  at("drawing").replaceChildren(...edges.map(line), ...shown.map(mark));
  frame(shown);
}

function frame(shown) {
  const xs = shown.map((node) => node.x), ys = shown.map((node) => node.y), edge = 60;
  const left = Math.min(0, ...xs) - edge, top = Math.min(0, ...ys) - edge;
  const box = [left, top, Math.max(0, ...xs) + edge - left, Math.max(0, ...ys) + edge - top];
  at("drawing").setAttribute("viewBox", box.join(" "));
}

function line(edge) {
  const a = nodes.get(edge.from), b = nodes.get(edge.to);
  edge.drawn = draw("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, class: edge.details.assertion ?? "" });
  edge.drawn.addEventListener("click", () => showEdge(edge));
  return edge.drawn;
}

function mark(node) {
  const label = draw("text", { y: 24 });
  label.textContent = node.label.length > 34 ? node.label.slice(0, 33) + "…" : node.label;
  const look = shape(node.group, 7 + Math.min(8, Math.sqrt(node.edges.length)));
  node.drawn = draw("g", { transform: `translate(${node.x} ${node.y})`, tabindex: 0, role: "button" }, look, label);
  node.drawn.setAttribute("aria-label", node.label);
  node.drawn.addEventListener("click", () => showNode(node));
  node.drawn.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    showNode(node);
  });
  return node.drawn;
}

function choose(...drawn) {
  document.querySelectorAll(".chosen").forEach((element) => element.classList.remove("chosen"));
  drawn.forEach((element) => (element?.querySelector("circle, rect, path") ?? element)?.classList.add("chosen"));
}

function showNode(node) {
  choose(node.drawn, ...node.edges.map((edge) => edge.drawn));
  const said = node.edges.map((edge) => make("article", "", button(sentence(edge), () => showEdge(edge))));
  at("panel").replaceChildren(make("h2", node.label), make("p", word(node.group)), make("p", details(node)), ...said);
}

function showEdge(edge) {
  choose(edge.drawn);
  const ends = [edge.from, edge.to].map((id) => button(name(id), () => showNode(nodes.get(id))));
  const heading = [make("h2", sentence(edge)), make("p", details(edge)), make("p", "", ends[0], " → ", ends[1])];
  at("panel").replaceChildren(...heading, make("h2", word("evidence")), ...edge.evidence.map(evidence));
}

const sentence = (edge) => `${name(edge.from)} — ${relation(edge)} — ${name(edge.to)}`;

function evidence(said) {
  const source = data.documents[said.document] ?? {};
  const about = [source.publisher, source.published, word(said.assertion), said.method, said.confidence].filter(Boolean);
  return make("article", "", link(source), make("blockquote", said.quote), make("small", about.join(" · ")));
}

function link(source) {
  const text = source.headline || source.name || word("unknown");
  if (!/^https?:\/\//i.test(source.url ?? "")) return make("strong", text);
  const anchor = make("a", text);
  anchor.href = source.url;
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function table() {
  const wanted = fold(at("find").value).split(/\s+/).filter(Boolean);
  const says = (edge) => fold([sentence(edge), details(edge), details(nodes.get(edge.from)), details(nodes.get(edge.to))].join(" "));
  const found = data.edges.filter((edge) => wanted.every((part) => says(edge).includes(part)));
  const shown = found.slice(0, ROWS);
  at("rows").replaceChildren(...shown.map(row));
  at("rows-shown").textContent = found.length ? word("shown", { shown: shown.length, all: found.length }) : word("nothing");
}

function row(edge) {
  const ends = [edge.from, edge.to].map((id) => button(name(id), () => showNode(nodes.get(id))));
  const sources = String(new Set(edge.evidence.map((said) => said.document)).size);
  const parts = [ends[0], button(relation(edge), () => showEdge(edge)), ends[1], details(edge), sources];
  return make("tr", "", ...parts.map((part) => make("td", "", part)));
}

function legend() {
  const types = Object.keys(SHAPES).map((type) =>
    make("span", "", draw("svg", { viewBox: "-10 -10 20 20" }, shape(type, 8)), word(type)));
  at("legend").replaceChildren(...types);
}

function speak() {
  document.documentElement.lang = language;
  document.querySelectorAll("[data-word]").forEach((element) => (element.textContent = word(element.dataset.word)));
  document.querySelectorAll("[data-label]").forEach((element) => element.setAttribute("aria-label", word(element.dataset.label)));
  const counts = { entities: nodes.size, edges: data.edges.length, documents: Object.keys(data.documents).length, made: data.made };
  at("about").textContent = word("about", counts);
  at("language").textContent = word("other");
  at("cut").textContent = nodes.size > DRAWN ? word("drawn", { shown: DRAWN, all: nodes.size }) : "";
  at("panel").replaceChildren(make("p", word("choose")));
  legend();
  table();
}

at("find").addEventListener("input", table);
at("language").addEventListener("click", () => { language = language === "en" ? "fr" : "en"; speak(); });
picture();
speak();
