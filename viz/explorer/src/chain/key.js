/** What the lines and boxes of the picture mean: each looks different without colour too. */
import { html } from "../html.js";
import { t } from "../words.js";

export const LINES = /** @type {const} */ ([
  ["stated", "chain.stated"],
  ["derived", "chain.derived"],
  ["stated maybe", "status.may_hold"],
  ["stated alleged", "assertion.alleged"],
  ["stated over", "chain.gap"],
]);

export const Key = () => html`
  <ul class="chain-key" aria-label=${t("legend.title")}>
    ${LINES.map(
      ([look, word]) => html`
      <li key=${look}><svg class="line-key" width="36" height="10" aria-hidden="true"><path class=${look} d="M0 5H36" />${look === "derived" && html`<path class="hollow" d="M0 5H36" />`}</svg>${t(word)}</li>`,
    )}
    <li><i class="box-key may_hold" />${t("chain.maybeBox")}</li>
  </ul>`;
