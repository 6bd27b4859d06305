/** What a dashed link of the chain follows from: each edge with its sentence. */
import { html } from "../html.js";
import { Told } from "../panel/evidence.js";
import { Empty, Loading } from "../shell/states.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { chain } from "./chain.js";

/** @param {{ organization: string }} props */
export function Derived({ organization }) {
  const { entity } = view.value;
  if (!entity) return html`<${Empty} title=${t("evidence.none")} />`;
  const answers = [chain("chain_of_command", entity), chain("subordinates", entity)];
  const rung = answers.flatMap(({ rows }) => rows).find((one) => one.organization === organization);
  if (!rung)
    return answers.some(({ state }) => state === "loading")
      ? html`<${Loading} />`
      : html`<${Empty} title=${t("evidence.none")} />`;
  const edges = rung.follows_from.length || !rung.link ? rung.follows_from : [rung.link];
  return html`
    <h2 class="statement"><bdi>${rung.organization_name}</bdi></h2>
    <p class="said">${t("chain.followsFrom", { n: edges.length })}</p>
    <ol class="follows">${edges.map((edge) => html`<li key=${edge.id}><${Told} edge=${edge} /></li>`)}</ol>`;
}
