/** That an entity may be the same as another: a line in its panel, and the reasons behind a dashed line of the network. */
import { maybeSame } from "../data/ask.js";
import { html } from "../html.js";
import { called } from "../model/say.js";
import { MAYBE } from "../network/maybe.js";
import { Glyph } from "../shell/glyph.js";
import { ViewLink } from "../shell/link.js";
import { Answer, Empty } from "../shell/states.js";
import { t } from "../words.js";
import { endsOf, keyOf } from "./desk.js";
import { Reasons } from "./reasons.js";
import { likely } from "./strength.js";

/** @typedef {import("./types.js").Pair} Pair */

/** @param {string} pair @returns {Partial<import("../types.js").View>} */
const inReview = (pair) => ({ tab: "review", desk: "pairs", pair, entity: null, edge: null });

/** @param {{ id: string }} props */
export function Maybe({ id }) {
  const { rows } = maybeSame(id);
  return (
    rows.length > 0 &&
    html`
    <section class="section">
      <h3>${t("maybe.same")} <span class="count">${rows.length}</span></h3>
      <ul>${rows.map((pair) => {
        const other = pair.left.id === id ? pair.right : pair.left;
        return html`
        <li class="maybe-row" key=${keyOf(pair)}><${ViewLink} class="entity-link" to=${inReview(keyOf(pair))}><${Glyph} type=${pair.type} named=${true} /><bdi>${called(other?.name)}</bdi><//>
          <span class="line-detail">${t(`review.likely.${likely(pair.score)}`)}</span></li>`;
      })}</ul>
    </section>`
  );
}

/** @param {{ pair: Pair }} props */
const Why = ({ pair }) => html`
  <h2 class="statement"><bdi>${called(pair.left.name)}</bdi> <span class="verb">${t("relation.MAYBE_SAME")}</span> <bdi>${called(pair.right?.name)}</bdi></h2>
  <${Reasons} reasons=${pair.reasons} score=${pair.score} />
  <p class="actions"><${ViewLink} class="button primary" to=${inReview(keyOf(pair))}>${t("maybe.compare")}<//></p>`;

/** @param {{ id: string }} props the dashed line's, as the address calls it */
export function MaybeBehind({ id }) {
  const key = id.slice(MAYBE.length);
  const answer = maybeSame(endsOf(key)[0]);
  const pair = answer.rows.find((one) => keyOf(one) === key);
  return html`
    <${Answer} answer=${answer} empty=${t("maybe.gone")} children=${() => (pair ? html`<${Why} pair=${pair} />` : html`<${Empty} title=${t("maybe.gone")} />`)} />`;
}
