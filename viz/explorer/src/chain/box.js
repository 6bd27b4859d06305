/** One box of the picture: a body with who heads it, a real element for keyboard and screen readers. */
import { html } from "../html.js";
import { Sources } from "../panel/section.js";
import { EntityLink } from "../shell/link.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { foldName, isOpen } from "./branch.js";
import { Marks } from "./compare/marks.js";
import { fold, showMore } from "./folding.js";
import { isStaff, sureness } from "./grow.js";
import { brokenOff, knownUntil, nameOfBranch, People } from "./people.js";
import { Self } from "./self.js";
import { WIDTH } from "./size.js";

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

/** @param {{ one: import("../types.js").Known }} props */
const Known = ({ one, one: { id, name, edge } }) => html`
  <div class="leader"><${EntityLink} id=${id} type="Organization" name=${name} /><${Sources} edge=${edge} name=${name} />
    <p class="leader-post">${knownUntil(one)}</p></div>`;

/** Nothing is known here on the day. @param {{ end: import("../types.js").End }} props */
const Break = ({ end, end: { last_known: last, next_known: next } }) => html`
  <p class="staff">${brokenOff(end)}</p>
  ${last && html`<${Known} one=${last} />`}${next && html`<${Known} one=${next} />`}`;

/** @param {Box} box */
const place = ({ x, y, height }) => ({ left: `${x}px`, top: `${y}px`, width: `${WIDTH}px`, height: `${height}px` });

/** @param {{ box: Box }} props */
const More = ({ box }) => html`
  <li class="box-more" style=${place(box)}><button type="button" class="button" onClick=${() => showMore(box.branch)}>
    ${box.branch.rung ? t("chain.moreUnder", { n: box.more, name: nameOfBranch(box.branch) }) : t("chain.moreBelow", { n: box.more })}</button></li>`;

/** @param {{ box: Box, self: import("./self.js").Asked }} props */
export function Placed({ box, self }) {
  if (box.more) return html`<${More} box=${box} />`;
  const { rung, end } = box.branch;
  if (end) return html`<li class="box does_not_hold" style=${place(box)}><${Break} end=${end} /></li>`;
  const { marks } = box.branch;
  const below = box.key.startsWith("under");
  return html`
    <li class=${`box ${rung ? sureness(rung) : "self"} ${marks.length ? "marked" : ""}`} style=${place(box)}>
      <${Marks} all=${marks} />
      ${rung ? html`<${Body} rung=${rung} />` : html`<${Self} ...${self} />`}${below && html`<${Fold} box=${box} />`}</li>`;
}
