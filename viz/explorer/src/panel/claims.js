/** What is said of an entity and is no link: denied, planned, merely possible. Each with its sentence. */
import { claims } from "../data/ask.js";
import { html } from "../html.js";
import { called, detail } from "../model/say.js";
import { t, term } from "../words.js";
import { Quotes } from "./evidence.js";

/** @typedef {import("../types.js").Claim} Claim */

/** What tells the claim apart. @param {Claim} claim */
const more = ({ relation, attributes }) => detail(/** @type {any} */ ({ type: relation, properties: attributes }));

/** @param {{ claim: Claim }} props */
const Said = ({ claim }) => html`
  <li><details class="fact">
    <summary><bdi>${called(claim.subject.name)}</bdi>${" "}<span class="verb">${t(`relation.${claim.relation}`)}</span>${" "}
      ${claim.object && html`<bdi>${called(claim.object.name)}</bdi>`}${more(claim) && html` · <span dir="auto">${more(claim)}</span>`}${" "}
      <em>${term("assertion", claim.assertion)}</em></summary>
    <${Quotes} all=${[claim.evidence]} />
  </details></li>`;

/** @param {{ id: string }} props */
export function Claims({ id }) {
  const { rows } = claims(id);
  return (
    rows.length > 0 &&
    html`
    <section class="section">
      <h3>${t("section.claims")} <span class="count">${rows.length}</span></h3>
      <ul>${rows.map((claim) => html`<${Said} key=${claim.id} claim=${claim} />`)}</ul>
    </section>`
  );
}
