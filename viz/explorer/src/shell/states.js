/** What stands where data would: loading, nothing, cut, failed. Never a blank page. */

import { refreshAll } from "../data/resource.js";
import { html } from "../html.js";
import { t } from "../words.js";

export const Loading = () => html`
  <div class="state loading" role="status"><span class="bars" aria-hidden="true"><i /><i /><i /></span>${t("state.loading")}</div>`;

/** @param {{ title: string, children?: any }} props */
export const Empty = ({ title, children }) => html`
  <div class="state empty"><p class="state-title">${title}</p>${children}</div>`;

/** @param {{ problem: import("../types.js").Problem }} props */
export const Failed = ({ problem }) => html`
  <div class="state failed" role="alert">
    <p class="state-title">${t(problem.status === 0 ? "state.gone" : "state.failed")}</p>
    ${problem.detail && html`<p dir="auto">${problem.detail}</p>`}
    <button type="button" class="button" onClick=${refreshAll}>${t("state.again")}</button>
  </div>`;

/** ROWS through CHILDREN, or why there are none. @param {{ answer: import("../types.js").Resource<any>, empty: string, children: (rows: any[]) => any }} props */
export function Answer({ answer, empty, children }) {
  if (answer.state === "failed" && answer.problem) return html`<${Failed} problem=${answer.problem} />`;
  if (answer.state === "loading") return html`<${Loading} />`;
  if (!answer.rows.length) return html`<${Empty} title=${empty} />`;
  return html`${children(answer.rows)}${answer.truncated && html`<p class="cut">${t("state.cut", { n: answer.rows.length })}</p>`}`;
}
