/** The facts that documents state about one entity, each with its sentence. */
import { html } from "../html.js";
import { showPeriod } from "../model/dates.js";
import { locale, t, term } from "../words.js";
import { Quotes } from "./evidence.js";
import { seized } from "./facts.js";

/** @typedef {import("../types.js").Statement} Statement */

const COUNTS = ["arrests", "killed", "wounded", "freed"];

/** A fact in a few words. @param {Statement} statement */
function words({ attributes: { rank, post_title: title, kind, seizures = [], ...rest } }) {
  const counts = COUNTS.filter((name) => rest[name]).map((name) => t(`outcome.${name}`, { n: rest[name] }));
  const said = [
    rank,
    title,
    kind && term("operation", kind),
    showPeriod(rest, locale.value, t),
    ...counts,
    ...seizures.map(seized),
  ];
  return said.filter(Boolean).join(" · ");
}

/** @param {{ all: Statement[] }} props */
export function Statements({ all }) {
  const told = all.filter((one) => one.relation !== "LOCATED" && one.evidence);
  return (
    told.length > 0 &&
    html`
    <section class="section">
      <h3>${t("section.statements")} <span class="count">${told.length}</span></h3>
      <ul>${told.map(
        (one, index) => html`
        <li key=${index}><details class="fact">
          <summary><span dir="auto">${words(one) || t(`relation.${one.relation}`)}</span>${one.assertion !== "stated" && html` <em>${term("assertion", one.assertion)}</em>`}</summary>
          <${Quotes} all=${[one.evidence]} />
        </details></li>`,
      )}</ul>
    </section>`
  );
}
