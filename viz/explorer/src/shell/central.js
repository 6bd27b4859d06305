/** A few entities to begin with, for who does not know yet what to search. */
import { mentions, recentDocuments } from "../data/ask.js";
import { html } from "../html.js";
import { title } from "../model/say.js";
import { t } from "../words.js";
import { Glyph } from "./glyph.js";

/** How many of each type are offered to begin with. @type {[import("../types.js").NodeType, number][]} */
const CENTRAL = [
  ["Organization", 3],
  ["Person", 2],
  ["Operation", 1],
];

/** The entities of the newest documents that most documents name. */
export function central() {
  const rows = recentDocuments().rows.flatMap(({ id }) => mentions(id).rows);
  const nodes = [...new Map(rows.map(({ node }) => [node.id, node])).values()];
  const ranked = nodes.sort((a, b) => (b.documents ?? 0) - (a.documents ?? 0) || (b.mentions ?? 0) - (a.mentions ?? 0));
  return CENTRAL.flatMap(([type, count]) => ranked.filter((node) => node.type === type).slice(0, count));
}

/** @param {{ node: import("../types.js").Node, choose: (id: string) => void }} props */
const Card = ({ node, choose }) => html`
  <li><button type="button" class="card" onClick=${() => choose(node.id)}>
    <${Glyph} type=${node.type} named=${true} /><span class="card-name"><bdi>${title(node)}</bdi></span>
    <span class="card-hint" dir="auto">${[node.acronym !== node.name && node.acronym, node.rank, t("count.documents", { n: node.documents ?? 0 })].filter(Boolean).join(" · ")}</span>
  </button></li>`;

/** @param {{ nodes: import("../types.js").Node[], choose: (id: string) => void }} props */
export const Cards = ({ nodes, choose }) => html`
  <ul class="cards">${nodes.map((node) => html`<${Card} key=${node.id} node=${node} choose=${choose} />`)}</ul>`;
