/** Somebody or something that extraction was not sure of: shown only once a person says that it is one. */
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { called } from "../model/say.js";
import { Quote } from "../panel/evidence.js";
import { Glyph } from "../shell/glyph.js";
import { Answer } from "../shell/states.js";
import { lang, t } from "../words.js";
import { queue } from "./desk.js";

/** @typedef {import("./types.js").Mention} Mention */

/** @param {{ id: string }} props */
export function Held({ id }) {
  const held = queue.value.find(({ left, right }) => left.id === id && !right);
  return html`
    <article class="compared" aria-labelledby="question">
      <p class="question" id="question">${held && html`<${Glyph} type=${held.left.type} />${t(`review.held.${held.left.type}`)}`}</p>
      <h2 dir="auto">${called(held?.left.name)}</h2>
      <ul class="advice">${held?.reasons.map((reason) => html`<li key=${reason.code} dir="auto">${reason[lang.value]}</li>`)}</ul>
      <${Answer} answer=${resource(address("mentions", { entity: id })).value} empty=${t("review.gone")} children=${(
        /** @type {Mention[]} */ rows,
      ) => html`
        <ul>${rows.map((one) => html`<li key=${one.id}><${Quote} one=${one.evidence} /></li>`)}</ul>`} />
    </article>`;
}
