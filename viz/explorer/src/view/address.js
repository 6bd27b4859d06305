/** The view as an address and back: what is shared is what is seen. */

/** @typedef {import("../types.js").View} View */
/** @typedef {import("../types.js").Opening} Opening */

export const LIMIT = 24;
export const TABS = /** @type {const} */ (["network", "chain", "operations", "documents", "overview", "review"]);
export const DESKS = /** @type {const} */ (["pairs", "twins", "log", "split"]);
const LETTERS = /** @type {const} */ ({ P: "Person", O: "Organization", A: "Operation", L: "Place", D: "Document" });
const DAY = /^\d{4}-\d\d-\d\d$/;
const TEXTS = /** @type {const} */ ([
  "q",
  "entity",
  "between",
  "chain",
  "edge",
  "document",
  "kind",
  "place",
  "pair",
  "by",
  "act",
]);
const DAYS = /** @type {const} */ (["on", "versus", "from", "to", "since"]);
/** How the links on screen may be said; null: in every way that makes links. */
export const SAID = /** @type {const} */ (["stated,reported", "stated", "alleged"]);
const LISTS = /** @type {const} */ (["hide", "off", "fold"]);
const FLAGS = /** @type {const} */ (["table", "sure", "former", "undone", "maybe"]);

/** @type {View} */
export const EMPTY = {
  tab: "network",
  q: null,
  entity: null,
  between: null,
  chain: null,
  edge: null,
  document: null,
  mark: null,
  open: [],
  hide: [],
  off: [],
  fold: [],
  on: null,
  versus: null,
  assertion: null,
  table: false,
  sure: false,
  former: false,
  lang: null,
  kind: null,
  place: null,
  from: null,
  to: null,
  desk: "pairs",
  pair: null,
  of: null,
  by: null,
  act: null,
  since: null,
  undone: false,
  maybe: false,
};

/** @param {Opening} opening */
function openingText({ id, limit, types }) {
  const letters = Object.entries(LETTERS).flatMap(([letter, type]) => (types.includes(type) ? [letter] : []));
  return [
    id,
    ...(limit !== LIMIT || letters.length ? [limit] : []),
    ...(letters.length ? [letters.join("")] : []),
  ].join("~");
}

/** @param {string} text @returns {Opening} */
function openingOf(text) {
  const [id, limit, letters = ""] = text.split("~");
  const types = Object.entries(LETTERS).flatMap(([letter, type]) => (letters.includes(letter) ? [type] : []));
  const most = Number.parseInt(limit, 10);
  return { id, limit: Number.isNaN(most) ? LIMIT : Math.min(Math.max(most, 0), 500), types };
}

/** @param {string | null} text @returns {[number, number] | null} */
function markOf(text) {
  const match = /^(\d+)-(\d+)$/.exec(text ?? "");
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** The address's query of VIEW, "" for the empty one. @param {View} view */
export function format(view) {
  const query = new URLSearchParams();
  if (view.tab !== EMPTY.tab) query.set("tab", view.tab);
  for (const name of [...TEXTS, ...DAYS]) if (view[name]) query.set(name, /** @type {string} */ (view[name]));
  if (view.assertion) query.set("assertion", view.assertion);
  if (view.desk !== EMPTY.desk) query.set("desk", view.desk);
  if (view.of) query.set("of", view.of);
  if (view.mark) query.set("mark", view.mark.join("-"));
  if (view.open.length) query.set("open", view.open.map(openingText).join(" "));
  for (const name of LISTS) if (view[name].length) query.set(name, view[name].join(" "));
  for (const name of FLAGS) if (view[name]) query.set(name, "1");
  if (view.lang) query.set("lang", view.lang);
  return query.toString();
}

/** The view that QUERY (location.search) holds; whatever is not understood is left out. @param {string} query @returns {View} */
export function parse(query) {
  const given = new URLSearchParams(query);
  const view = { ...EMPTY };
  const tab = given.get("tab");
  view.tab = TABS.find((known) => known === tab) ?? EMPTY.tab;
  for (const name of TEXTS) view[name] = given.get(name) || null;
  for (const name of DAYS) view[name] = DAY.test(given.get(name) ?? "") ? given.get(name) : null;
  const [desk, of] = [given.get("desk"), given.get("of")];
  view.desk = DESKS.find((known) => known === desk) ?? EMPTY.desk;
  view.of = Object.values(LETTERS).find((known) => known === of) ?? null;
  view.assertion = SAID.find((known) => known === given.get("assertion")) ?? null;
  for (const name of LISTS) view[name] = (given.get(name) ?? "").split(" ").filter(Boolean);
  view.open = (given.get("open") ?? "").split(" ").filter(Boolean).map(openingOf);
  view.mark = markOf(given.get("mark"));
  for (const name of FLAGS) view[name] = given.get(name) === "1";
  const lang = given.get("lang");
  view.lang = lang === "en" || lang === "fr" ? lang : null;
  return view;
}
