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

/** Facts that say the same, with all their sentences. @param {Statement[]} all */
function grouped(all) {
  /** @type {Map<string, Statement[]>} */
  const groups = new Map();
  for (const one of all) {
    const key = `${words(one) || t(`relation.${one.relation}`)}\n${one.assertion}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, told]) => ({ said: key.split("\n")[0], told }));
}

/** @param {{ said: string, told: Statement[] }} props */
const Fact = ({ said, told }) => html`
  <li><details class="fact">
    <summary><span dir="auto">${said}</span>${told[0].assertion !== "stated" && html` <em>${term("assertion", told[0].assertion)}</em>`}
      <span class="count"> ${t("count.sources", { n: told.length })}</span></summary>
    <${Quotes} all=${told.map(({ evidence }) => evidence)} />
  </details></li>`;

/** @param {{ all: Statement[] }} props */
export function Statements({ all }) {
  const facts = grouped(all.filter((one) => one.relation !== "LOCATED" && one.evidence));
  return (
    facts.length > 0 &&
    html`
    <section class="section">
      <h3>${t("section.statements")} <span class="count">${facts.length}</span></h3>
      <ul>${facts.map((fact) => html`<${Fact} key=${fact.said} ...${fact} />`)}</ul>
    </section>`
  );
}
