/** The chain drawn: boxes are real elements for keyboard and screen readers, lines are SVG under them. */
import { html } from "../html.js";
import { periodOf } from "../model/say.js";
import { Glyph, Icon } from "../shell/glyph.js";
import { EntityLink } from "../shell/link.js";
import { showEvidence, view } from "../view/state.js";
import { t } from "../words.js";
import { arrange, HEIGHT, WIDTH } from "./tree.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("./tree.js").Line} Line */
/** @typedef {import("./tree.js").Box} Box */

/** How the address names the evidence of a link: its edge, or the body that a derived link leads to. @param {Rung} rung */
export const linkKey = ({ link, stated, organization }) => (stated && link ? link.id : `derived:${organization}`);

/** What a link says. @param {Rung} rung */
export const linkText = ({ link, stated }) => (stated && link ? t(`relation.${link.type}`) : t("chain.follows"));

/** @param {Line} line */
function path({ from, to, hanging }) {
  if (!hanging)
    return `M${from.x + WIDTH / 2} ${from.y}V${(from.y + to.y + HEIGHT) / 2}H${to.x + WIDTH / 2}V${to.y + HEIGHT}`;
  return `M${from.x + 20} ${from.y + HEIGHT}V${to.y + HEIGHT / 2}H${to.x}`;
}

/** @param {{ one: import("../types.js").Commander }} props */
const Leader = ({ one }) => html`
  <p class="leader">
    <${EntityLink} id=${one.id} type="Person" name=${[one.rank, one.name].filter(Boolean).join(" ")} />
    ${
      one.edge &&
      html`<button type="button" class="sources" aria-label=${t("evidence.open", { n: one.edge.evidence_count, name: one.name })}
      onClick=${() => showEvidence(one.edge.id)}><${Icon} sign="quote" />${one.edge.evidence_count}</button>`
    }
    <span class="leader-post" dir="auto">${[one.title, one.edge && periodOf(one.edge), one.status === "may_hold" && t("status.may_hold")].filter(Boolean).join(" · ")}</span>
  </p>`;

/** @param {{ rung: Rung }} props */
const Body = ({ rung }) => html`
  <p class="body-name"><${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} /></p>
  ${rung.commanders.slice(0, 1).map((one) => html`<${Leader} key=${one.id} one=${one} />`)}
  ${rung.commanders.length > 1 && html`<p class="leader-more">${t("count.more", { n: rung.commanders.length - 1 })}</p>`}
  ${!rung.commanders.length && html`<p class="leader unknown">${t("chain.unknown")}</p>`}`;

/** @param {{ node: import("../types.js").Node }} props */
const Self = ({ node }) => html`
  <p class="body-name"><${Glyph} type=${node.type} named=${true} /> <bdi>${node.name}</bdi></p><p class="leader unknown">${node.rank || t("chain.self")}</p>`;

/** @param {{ box: Box, node: import("../types.js").Node }} props */
const Placed = ({ box: { rung, x, y }, node }) => html`
  <li class=${`box ${rung ? (rung.status ?? "") : "self"}`} style=${{ left: `${x}px`, top: `${y}px`, width: `${WIDTH}px`, height: `${HEIGHT}px` }}>
    ${rung ? html`<${Body} rung=${rung} />` : html`<${Self} node=${node} />`}</li>`;

/** @param {{ line: Line }} props */
function Link({ line: { rung, from, to, hanging } }) {
  const key = linkKey(rung);
  const at = hanging
    ? { x: to.x - 6, y: to.y + HEIGHT / 2 }
    : { x: to.x + WIDTH / 2, y: to.y + HEIGHT + (from.y - to.y - HEIGHT) * 0.32 };
  return html`<button type="button" class=${`link ${rung.stated ? "stated" : "derived"} ${hanging ? "hanging" : ""}`} aria-pressed=${view.value.edge === key ? "true" : "false"}
    style=${{ left: `${at.x}px`, top: `${at.y}px` }} onClick=${() => showEvidence(key)}
    aria-label=${t("chain.link", { name: rung.organization_name, says: linkText(rung) })}><${Icon} sign="quote" />${!hanging && linkText(rung)}</button>`;
}

/** @param {{ node: import("../types.js").Node, superiors: Rung[], subordinates: Rung[] }} props */
export function Picture({ node, superiors, subordinates }) {
  const { boxes, lines, width, height } = arrange(node.id, superiors, subordinates);
  return html`
    <div class="chain-picture" style=${{ width: `${width}px`, height: `${height}px` }}>
      <svg width=${width} height=${height} aria-hidden="true">
        ${lines.map((line) => html`<path key=${line.key} class=${line.rung.stated ? "stated" : "derived"} d=${path(line)} />`)}
      </svg>
      <ul>${boxes.map((box) => html`<${Placed} key=${box.key} box=${box} node=${node} />`)}</ul>
      ${lines.map((line) => html`<${Link} key=${line.key} line=${line} />`)}
    </div>`;
}
