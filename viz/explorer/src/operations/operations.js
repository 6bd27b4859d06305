/** Operations by kind, place and period, as a timeline, a list and a map that share one choice with everything else. */
import { entity } from "../data/ask.js";
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { lazy } from "../shell/lazy.js";
import { Answer } from "../shell/states.js";
import { view } from "../view/state.js";
import { t } from "../words.js";
import { Filters } from "./filters.js";
import { List } from "./list.js";
import { Timeline } from "./timeline.js";

const MOST = 1000;
const ID = /^[0-9a-f]{24}$/;

const LazyMap = lazy(() => import("./map.js").then(({ OperationsMap }) => OperationsMap));

/** The place that the address names, by id as the map does or in words. */
function placed() {
  const { place } = view.value;
  return place && ID.test(place) ? (entity(place).rows[0]?.name ?? "") : (place ?? "");
}

export function Operations() {
  const { kind, place, from, to, assertion } = view.value;
  const rowsOf = (/** @type {Record<string, string | null>} */ more) =>
    resource(address("operations", { kind, assertion, ...more, limit: MOST })).value;
  const answer = rowsOf({ place, from, to });
  return html`
    <section class="list operations">
      <h1 class="unseen" id="view-name">${t("tab.operations")}</h1>
      <${Filters} place=${placed()} />
      <${Timeline} dates=${rowsOf({ place }).rows.map(({ began }) => began)} />
      <div class="stage-body">
        <div class="scroll rows" tabindex="0" role="region" aria-labelledby="view-name">
          <${Answer} answer=${answer} empty=${t("operations.none")} children=${(/** @type {any[]} */ rows) => html`<${List} rows=${rows} />`} />
        </div>
        <${LazyMap} rows=${rowsOf({ from, to }).rows} ever=${rowsOf({}).rows} />
      </div>
    </section>`;
}
