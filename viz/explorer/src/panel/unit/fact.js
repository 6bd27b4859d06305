/** Names, classes and times that documents give a body, each with its sentences. */
import { html } from "../../html.js";
import { showPeriod } from "../../model/dates.js";
import { locale, t } from "../../words.js";
import { Quotes } from "../evidence.js";

/** @typedef {import("../../types.js").Fact} Fact */

/** @param {Fact} fact */
const said = (fact) =>
  [fact.name ?? fact.classification, showPeriod(fact, locale.value, t)].filter(Boolean).join(" · ");

/** @param {{ title: string, facts: Fact[] }} props */
export const Told = ({ title, facts }) => html`
  <section class="section">
    <h3>${title} <span class="count">${facts.length}</span></h3>
    <ul>${facts.map(
      (fact, index) => html`
      <li key=${index}><details class="fact">
        <summary><span dir="auto">${said(fact) || t("unit.undated")}</span>${fact.status === "may_hold" && html` <em>${t("status.maybe")}</em>`}
          <span class="count"> ${t("count.sources", { n: fact.evidence.length })}</span></summary>
        <${Quotes} all=${fact.evidence} />
      </details></li>`,
    )}</ul>
  </section>`;
