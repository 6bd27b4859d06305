/** The shortest ways from one entity to another, each link with what it says and its sources. */
import { html } from "../../html.js";
import { lineText, periodOf, title } from "../../model/say.js";
import { EntityLink } from "../../shell/link.js";
import { Answer } from "../../shell/states.js";
import { showWay } from "../../view/state.js";
import { t } from "../../words.js";
import { Sources } from "../section.js";

/** @typedef {import("../../types.js").Way} Way */

/** @param {{ node: import("../../types.js").Node, edge: import("../../types.js").Edge | undefined }} props */
const Step = ({ node, edge }) => html`
  <li>
    ${edge && html`<p class="line-detail"><span dir="auto">${[lineText(edge), periodOf(edge)].filter(Boolean).join(" · ")}</span>${" "}<${Sources} edge=${edge} name=${node.name} /></p>`}
    <${EntityLink} id=${node.id} type=${node.type} name=${title(node)} />
  </li>`;

/** @param {{ way: Way }} props */
const OneWay = ({ way: { nodes, edges } }) => html`
  <li class="way">
    <p class="way-head">${t("between.way", { n: edges.length })}
      <button type="button" class="link-button" onClick=${() => showWay(nodes.map(({ id }) => id))}>${t("between.show")}</button></p>
    <ol>${nodes.map((node, index) => html`<${Step} key=${node.id} node=${node} edge=${edges[index - 1]} />`)}</ol>
  </li>`;

/** @param {{ answer: import("../../types.js").Resource<Way> }} props */
export const Ways = ({ answer }) => html`
  <section class="section">
    <h3>${t("between.ways")}</h3>
    <${Answer} answer=${answer} empty=${t("between.none")} children=${(/** @type {Way[]} */ rows) => html`
      <ol class="ways">${rows.map((way) => html`<${OneWay} key=${way.edges.map(({ id }) => id).join(" ")} way=${way} />`)}</ol>`} />
  </section>`;
