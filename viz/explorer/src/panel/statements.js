/** The facts that documents state about one entity, each with its sentence. */
import { html } from "../html.js";
import { showPeriod } from "../model/dates.js";
import { locale, t, term } from "../words.js";
import { Quotes } from "./evidence.js";
import { seized } from "./facts.js";

/** @typedef {import("../types.js").Statement} Statement */

const COUNTS = ["arrests", "killed", "wounded", "freed"];

/** What a table says of somebody or something, in the order in which it is shown. */
const DESCRIBED = ["name", "classification", "gender", "born", "died", "country", "biography", "note"];

/** A fact in a few words. @param {Statement} statement */
function words({ attributes: { rank, post_title: title, kind, scheme, value, seizures = [], ...rest } }) {
  const said = [
    rank,
    title,
    scheme && `${scheme} ${value}`,
    kind && term("operation", kind),
    ...DESCRIBED.map((name) => rest[name]),
    showPeriod(rest, locale.value, t),
    ...COUNTS.filter((name) => rest[name]).map((name) => t(`outcome.${name}`, { n: rest[name] })),
    ...seizures.map(seized),
  ];
  return said.filter(Boolean).join(" · ");
}

/** Facts that say the same, with all their sentences. @param {Statement[]} all */
function grouped(all) {
  /** @type {Map<string, { said: string, told: Statement[] }>} */
  const groups = new Map();
  for (const one of all) {
    const said = words(one) || t(`relation.${one.relation}`);
    const key = `${one.assertion} ${said}`;
    const group = groups.get(key) ?? { said, told: [] };
    group.told.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** @param {{ said: string, told: Statement[] }} props */
const Fact = ({ said, told }) => html`
  <li><details class="fact">
    <summary><span dir="auto">${said}</span>${told[0].assertion !== "stated" && html` <em>${term("assertion", told[0].assertion)}</em>`}
      <span class="count"> ${t("count.sources", { n: told.length })}</span></summary>
    <${Quotes} all=${told.map(({ evidence }) => evidence)} />
  </details></li>`;

/** What other parts of the page say: where a place is, and on a body's page its names, classes and times. */
const ELSEWHERE = ["LOCATED"];
const ON_PAGE = ["ALSO_NAMED", "CLASSIFIED", "EXISTED"];

/** PAGE: whether a body's page stands beside. @param {{ all: Statement[], page?: boolean }} props */
export function Statements({ all, page = false }) {
  const not = page ? [...ELSEWHERE, ...ON_PAGE] : ELSEWHERE;
  const facts = grouped(all.filter((one) => !not.includes(one.relation) && one.evidence));
  return (
    facts.length > 0 &&
    html`
    <section class="section">
      <h3>${t("section.statements")} <span class="count">${facts.length}</span></h3>
      <ul>${facts.map((fact) => html`<${Fact} key=${fact.said} ...${fact} />`)}</ul>
    </section>`
  );
}
