/** The line of time as a table, with the quotes behind each row. */
import { html } from "../html.js";
import { called, detail, periodOf, saidAs } from "../model/say.js";
import { Sources } from "../panel/section.js";
import { EntityLink } from "../shell/link.js";
import { t } from "../words.js";
import { farEnd } from "./lanes.js";

/** @typedef {import("./types.js").Side} Side */
/** @typedef {import("./lanes.js").Post} Post */

/** @param {{ side: Side, post: Post, shared: Set<string> }} props */
function Row({ side, post, shared }) {
  const end = farEnd(side, post);
  return html`
    <tr>
      <td><span dir="auto">${detail(post.edge) || t(`relation.${post.edge.type}`)}</span>${" "}<${EntityLink} ...${end} />${shared.has(end.id) && html` <em>${t("review.both")}</em>`}</td>
      <td class="when">${periodOf(post.edge) || t("unit.undated")} ${saidAs(post.edge.properties)}</td>
      <td><${Sources} edge=${post.edge} name=${end.name} /></td>
    </tr>`;
}

/** @param {{ side: Side, rows: Post[], which: string, shared: Set<string> }} props */
const Rows = ({ side, rows, which, shared }) => html`
  <tbody>
    <tr><th scope="rowgroup" colspan="3" dir="auto"><i class=${`swatch span-${which}`} />${called(side.name)}</th></tr>
    ${rows.map((post) => html`<${Row} key=${post.edge.id} side=${side} post=${post} shared=${shared} />`)}
    ${!rows.length && html`<tr><td colspan="3" class="nothing">${t("review.noPosts")}</td></tr>`}
  </tbody>`;

/** @param {{ left: Side, right: Side, lanes: [Post[], Post[]], shared: Set<string> }} props */
export const PostTable = ({ left, right, lanes: [above, below], shared }) => html`
  <details class="fact">
    <summary>${t("tool.table")}</summary>
    <table class="posts">
      <thead class="unseen"><tr>${["detail", "period", "evidence"].map((one) => html`<th key=${one} scope="col">${t(`column.${one}`)}</th>`)}</tr></thead>
      <${Rows} side=${left} rows=${above} which="left" shared=${shared} />
      <${Rows} side=${right} rows=${below} which="right" shared=${shared} />
    </table>
  </details>`;
