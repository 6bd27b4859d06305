/** What lies between two entities: what links them directly, what both are linked to, and the shortest ways. */
import { entity, neighbours, ways } from "../../data/ask.js";
import { html } from "../../html.js";
import { short, title } from "../../model/say.js";
import { Icon, IconButton } from "../../shell/glyph.js";
import { EntityLink } from "../../shell/link.js";
import { Empty, Failed, Loading } from "../../shell/states.js";
import { go } from "../../view/state.js";
import { t } from "../../words.js";
import { Section } from "../section.js";
import { common } from "./common.js";
import { Ways } from "./ways.js";

const Head = () => html`
  <p class="kicker"><${Icon} sign="between" />${t("between.label")}
    <${IconButton} sign="close" label=${t("tool.close")} onClick=${() => go({ between: null })} /></p>`;

/** @param {{ id: string }} props */
function Named({ id }) {
  const [node] = entity(id).rows;
  return node && html`<${EntityLink} id=${id} type=${node.type} name=${title(node)} />`;
}

/** The first is there, the second is to be chosen. @param {{ one: string }} props */
export const Choosing = ({ one }) => html`
  <${Head} />
  <h2 class="pair"><${Named} id=${one} /></h2>
  <p role="status">${t("between.choose")}</p>`;

/** @param {{ one: string, other: string }} props */
export function Between({ one, other }) {
  const answers = [neighbours(one), neighbours(other)];
  const found = common(other, answers[0].rows, answers[1].rows);
  const sections = Object.entries(found).filter(([, rows]) => rows.length);
  /** @param {import("../../types.js").Edge} edge */
  const whose = ({ source, target }) => {
    const [node] = entity([source, target].includes(one) ? one : other).rows;
    return node ? short(node) : "";
  };
  const problem = answers.find((answer) => answer.problem)?.problem;
  return html`
    <${Head} />
    <h2 class="pair"><${Named} id=${one} /><${Named} id=${other} /></h2>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${answers.some(({ state }) => state === "loading") && html`<${Loading} />`}
    ${sections.map(([name, rows]) => html`<${Section} key=${name} title=${t(`between.${name}`)} rows=${rows} whose=${name === "direct" ? undefined : whose} />`)}
    ${!sections.length && answers.every(({ state }) => state === "ready") && html`<${Empty} title=${t("between.nothing")} />`}
    <${Ways} answer=${ways(one, other)} />`;
}
