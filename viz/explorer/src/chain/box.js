/** One box of the picture: a body with who heads it, a real element for keyboard and screen readers. */
import { html } from "../html.js";
import { title } from "../model/say.js";
import { Sources } from "../panel/section.js";
import { Glyph } from "../shell/glyph.js";
import { EntityLink, ViewLink } from "../shell/link.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { foldName, isOpen } from "./branch.js";
import { fold, showMore } from "./folding.js";
import { isStaff } from "./grow.js";
import { knownUntil, nameOf, nameOfBranch, People } from "./people.js";
import { WIDTH } from "./tree.js";

/** @typedef {import("./tree.js").Box} Box */
/** @typedef {import("../types.js").Rung} Rung */

/** Opens and closes what stands under a box, and says how much that is. @param {{ box: Box }} props */
function Fold({ box: { branch } }) {
  const n = branch.next.length;
  if (!n) return null;
  const open = isOpen(branch, view.value.fold);
  return html`<button type="button" class="fold" aria-expanded=${open ? "true" : "false"} aria-label=${t("chain.below", { n, name: nameOfBranch(branch) })}
    onClick=${() => fold(foldName(branch))}>${open ? "▾" : "▸"} ${n}</button>`;
}

/** The body of a rung, or only persons where no body is known. @param {{ rung: Rung }} props */
const Body = ({ rung }) => html`
  ${isStaff(rung) && html`<p class="staff">${t("chain.staff")}</p>`}
  ${rung.organization && !isStaff(rung) && html`<p class="body-name"><${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} /></p>`}
  <${People} rung=${rung} />`;

/** @param {{ node: import("../types.js").Node, about: string }} props */
const Self = ({ node, about }) => html`
  <p class="body-name"><${ViewLink} class="entity-link" to=${{ entity: node.id, edge: null }}><${Glyph} type=${node.type} named=${true} /><bdi>${node.type === "Person" ? nameOf(/** @type {any} */ (node)) : title(node)}</bdi><//></p>
  <p class="leader-unknown" dir="auto">${about || t("chain.self")}</p>`;

/** @param {{ one: import("../types.js").Known }} props */
const Known = ({ one, one: { id, name, edge } }) => html`
  <div class="leader"><${EntityLink} id=${id} type="Organization" name=${name} /><${Sources} edge=${edge} name=${name} />
    <p class="leader-post">${knownUntil(one)}</p></div>`;

/** Nothing is known here on the day. @param {{ end: import("../types.js").End }} props */
const Break = ({ end: { last_known: last, next_known: next } }) => html`
  <p class="staff">${t("chain.break")}</p>
  ${last && html`<${Known} one=${last} />`}${next && html`<${Known} one=${next} />`}`;

/** @param {Box} box */
const place = ({ x, y, height }) => ({ left: `${x}px`, top: `${y}px`, width: `${WIDTH}px`, height: `${height}px` });

/** @param {{ box: Box }} props */
const More = ({ box }) => html`
  <li class="box-more" style=${place(box)}><button type="button" class="button" onClick=${() => showMore(box.branch)}>
    ${box.branch.rung ? t("chain.moreUnder", { n: box.more, name: nameOfBranch(box.branch) }) : t("chain.moreBelow", { n: box.more })}</button></li>`;

/** @param {{ box: Box, node: import("../types.js").Node, about: string }} props */
export function Placed({ box, node, about }) {
  if (box.more) return html`<${More} box=${box} />`;
  const { rung, end } = box.branch;
  if (end) return html`<li class="box does_not_hold" style=${place(box)}><${Break} end=${end} /></li>`;
  const below = box.key.startsWith("under");
  return html`
    <li class=${`box ${rung ? rung.status : "self"}`} style=${place(box)}>
      ${rung ? html`<${Body} rung=${rung} />` : html`<${Self} node=${node} about=${about} />`}${below && html`<${Fold} box=${box} />`}</li>`;
}
