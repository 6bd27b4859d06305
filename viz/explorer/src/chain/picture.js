/** The chain drawn: boxes are real elements for keyboard and screen readers, lines are SVG under them. */
import { useEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { saidAs, title } from "../model/say.js";
import { Glyph, Icon } from "../shell/glyph.js";
import { EntityLink, ViewLink } from "../shell/link.js";
import { showEvidence, view } from "../view/state.js";
import { t } from "../words.js";
import { linkKey } from "./derived.js";
import { nameOf, People, peopleOf } from "./people.js";
import { arrange, WIDTH } from "./tree.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("./tree.js").Line} Line */
/** @typedef {import("./tree.js").Box} Box */

/** The least sure way in which what a link stands on is said. @param {Rung} rung */
export function linkSaid({ link, follows_from: from }) {
  const said = (link ? [link] : from).map(({ properties }) => properties.assertion);
  return { assertion: ["alleged", "reported"].find((one) => said.includes(one)) };
}

/** What a link says. @param {Rung} rung */
export function linkText(rung) {
  const { link, kind, follows_from: from } = rung;
  const says = link
    ? [t(`relation.${link.type}`)]
    : [t(`chain.kind.${kind ?? "none"}`), t("count.links", { n: from.length })];
  return [...says, saidAs(linkSaid(rung))].filter(Boolean).join(" · ");
}

/** How a link looks. @param {Rung} rung */
const look = (rung) => `${rung.link ? "stated" : "derived"}${linkSaid(rung).assertion === "alleged" ? " alleged" : ""}`;

/** @param {Line} line */
function path({ from, to, hanging }) {
  if (hanging) return `M${from.x + 20} ${from.y + from.height}V${to.y + to.height / 2}H${to.x}`;
  return `M${from.x + WIDTH / 2} ${from.y}V${(from.y + to.y + to.height) / 2}H${to.x + WIDTH / 2}V${to.y + to.height}`;
}

/** The body of a rung, or only persons where no body is known. @param {{ rung: Rung }} props */
const Body = ({ rung }) => html`
  ${rung.organization && html`<p class="body-name"><${EntityLink} id=${rung.organization} type="Organization" name=${rung.organization_name} /></p>`}
  <${People} rung=${rung} />`;

/** @param {{ node: import("../types.js").Node, about: string }} props */
const Self = ({ node, about }) => html`
  <p class="body-name"><${ViewLink} class="entity-link" to=${{ entity: node.id, edge: null }}><${Glyph} type=${node.type} named=${true} /><bdi>${node.type === "Person" ? nameOf(/** @type {any} */ (node)) : title(node)}</bdi><//></p>
  <p class="leader-unknown" dir="auto">${about || t("chain.self")}</p>`;

/** @param {{ box: Box, node: import("../types.js").Node, about: string }} props */
const Placed = ({ box: { rung, x, y, height }, node, about }) => html`
  <li class=${`box ${rung ? rung.status : "self"}`} style=${{ left: `${x}px`, top: `${y}px`, width: `${WIDTH}px`, height: `${height}px` }}>
    ${rung ? html`<${Body} rung=${rung} />` : html`<${Self} node=${node} about=${about} />`}</li>`;

/** @param {{ line: Line }} props */
function Link({ line: { rung, from, to, hanging } }) {
  const key = linkKey(rung, hanging ? -1 : 1);
  const name = rung.organization_name ?? peopleOf(rung).map(nameOf).join(", ");
  const at = hanging
    ? { x: to.x - 6, y: to.y + to.height / 2 }
    : { x: to.x + WIDTH / 2, y: (from.y + to.y + to.height) / 2 };
  return html`<button type="button" class=${`link ${look(rung)} ${hanging ? "hanging" : ""}`}
    aria-pressed=${view.value.edge === key ? "true" : "false"} style=${{ left: `${at.x}px`, top: `${at.y}px` }} onClick=${() => showEvidence(key)}
    aria-label=${t("chain.link", { name, says: linkText(rung) })}><${Icon} sign="quote" />${!hanging && linkText(rung)}</button>`;
}

/** @param {{ node: import("../types.js").Node, about: string, superiors: Rung[], subordinates: Rung[] }} props */
export function Picture({ node, about, superiors, subordinates }) {
  const whole = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(
    () => whole.current?.querySelector(".self")?.scrollIntoView({ inline: "center", block: "nearest" }),
    [node.id],
  );
  const { boxes, lines, width, height } = arrange(node.id, superiors, subordinates);
  return html`
    <div class="chain-picture" ref=${whole} style=${{ width: `${width}px`, height: `${height}px` }}>
      <svg width=${width} height=${height} aria-hidden="true">
        ${lines.map((line) => html`<path key=${line.key} class=${look(line.rung)} d=${path(line)} />`)}
      </svg>
      <ul>${boxes.map((box) => html`<${Placed} key=${box.key} box=${box} node=${node} about=${about} />`)}</ul>
      ${lines.map((line) => html`<${Link} key=${line.key} line=${line} />`)}
    </div>`;
}
