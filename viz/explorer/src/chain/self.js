/** Whom the chain is asked about: of a body who heads it on the day, of a person which post he holds. */
import { neighbours } from "../data/ask.js";
import { html } from "../html.js";
import { detail, title } from "../model/say.js";
import { Glyph } from "../shell/glyph.js";
import { ViewLink } from "../shell/link.js";
import { t } from "../words.js";
import { Leaders, nameOf } from "./people.js";

/** @typedef {import("../types.js").Node} Node */
/** @typedef {import("../types.js").Commander} Commander */
/** @typedef {{ node: Node, heads: Commander[], about: string }} Asked HEADS of a body; ABOUT a person, or why there are none */

const RANKED = ["holds", "may_hold"];

/** Posts that may be held on DAY, the surest first. @param {string} id @param {string | null} day */
function posts(id, day) {
  const edges = neighbours(id, day).rows.map(({ edge }) => edge);
  return edges
    .filter(({ type }) => type === "HOLDS_POST")
    .sort((one, other) => RANKED.indexOf(one.status ?? "") - RANKED.indexOf(other.status ?? ""));
}

/** @param {import("../types.js").Edge} edge @returns {Commander} */
const head = (edge) => {
  const { rank, post_title: name } = edge.properties;
  return { id: edge.source, name: edge.source_name, rank, title: name, status: edge.status, edge };
};

/** @param {Node} node @param {string | null} day @returns {Asked} */
export function headed(node, day) {
  const held = posts(node.id, day);
  if (node.type === "Person") {
    const about = held.slice(0, 2).map((post) => `${detail(post)}, ${post.target_name}`);
    return { node, heads: [], about: about.join(" · ") || t("chain.self") };
  }
  const heads = held.filter(({ properties }) => properties.role === "commander").map(head);
  const once = [...new Map(heads.toReversed().map((one) => [one.id, one])).values()].toReversed();
  return { node, heads: once, about: node.type === "Organization" ? t("chain.unknown") : t("chain.self") };
}

/** What the one asked about is called in its box. @param {Node} node */
export const selfName = (node) => (node.type === "Person" ? nameOf(/** @type {any} */ (node)) : title(node));

/** @param {Asked} props */
export const Self = ({ node, heads, about }) => html`
  <p class="body-name"><${ViewLink} class="entity-link" to=${{ entity: node.id, edge: null }}><${Glyph} type=${node.type} named=${true} /><bdi>${selfName(node)}</bdi><//></p>
  ${heads.length ? html`<${Leaders} all=${heads} />` : html`<p class="leader-unknown" dir="auto">${about}</p>`}`;
