/** The evidence that two served together, or that a body was at a place: each link that it follows from. */
import { colleagues, responsible } from "../../data/ask.js";
import { html } from "../../html.js";
import { Empty, Failed, Loading } from "../../shell/states.js";
import { view } from "../../view/state.js";
import { t } from "../../words.js";
import { Follows } from "../evidence.js";
import { hereKey, SERVED, servedKey } from "./keys.js";

/** @typedef {import("../../types.js").Edge} Edge */
/** @typedef {{ key: string, name: string, stated: boolean, edges: Edge[] }} Told */

/** @param {import("./types.js").Colleague} row @returns {Told} */
const served = (row) => ({ key: servedKey(row), name: row.person_name, stated: row.stated, edges: row.edges });

/** @param {import("./types.js").There} row @returns {Told} */
function here(row) {
  const { organization_name: name, follows_from: edges } = row;
  return { key: hereKey(row), name, stated: edges.length === 1, edges };
}

/** @param {{ id: string }} props */
export function Behind({ id }) {
  const { entity } = view.value;
  if (!entity) return html`<${Empty} title=${t("evidence.none")} />`;
  const { answer, told } = id.startsWith(SERVED) ? among(colleagues(entity), served) : among(responsible(entity), here);
  const found = told.find(({ key }) => key === id);
  if (found) return html`<${Follows} ...${found} />`;
  if (answer.problem) return html`<${Failed} problem=${answer.problem} />`;
  return answer.state === "loading" ? html`<${Loading} />` : html`<${Empty} title=${t("evidence.none")} />`;
}

/** @template Row @param {import("../../types.js").Resource<Row>} answer @param {(row: Row) => Told} tell */
const among = (answer, tell) => ({ answer, told: answer.rows.map(tell) });
