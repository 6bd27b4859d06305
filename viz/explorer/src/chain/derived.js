/** What a link of the chain follows from that no single edge states: each edge with its sentence. */
import { subordinates, superiors } from "../data/ask.js";
import { html } from "../html.js";
import { Follows } from "../panel/evidence.js";
import { Empty, Loading } from "../shell/states.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { derivedKey } from "./connection.js";
import { edgesOf, isStaff } from "./grow.js";

/** @param {{ id: string }} props */
export function Derived({ id }) {
  const { chain: root } = view.value;
  if (!root) return html`<${Empty} title=${t("evidence.none")} />`;
  const [up, down] = [superiors(root), subordinates(root)];
  const rung = up.rows.find((one) => derivedKey(one, 1) === id) ?? down.rows.find((one) => derivedKey(one, -1) === id);
  if (!rung && [up, down].some(({ state }) => state === "loading")) return html`<${Loading} />`;
  if (!rung) return html`<${Empty} title=${t("evidence.none")} />`;
  return html`<${Follows} name=${rung.organization_name} stated=${isStaff(rung)} edges=${edgesOf(rung)} />`;
}
