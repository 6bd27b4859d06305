/** The page: bar, the view that is open, what stands beside it. */
import { useSignalEffect } from "@preact/signals";
import { Chain } from "./chain/chain.js";
import { reachable } from "./data/client.js";
import { Help } from "./help/help.js";
import { Tour } from "./help/tour.js";
import { html } from "./html.js";
import { Documents } from "./lists/documents.js";
import { Network } from "./network/network.js";
import { Operations } from "./operations/operations.js";
import { Panel } from "./panel/panel.js";
import { Reader } from "./panel/reader.js";
import { Review } from "./review/review.js";
import { lazy } from "./shell/lazy.js";
import { Topbar } from "./shell/topbar.js";
import { Uploads } from "./shell/uploads.js";
import { view } from "./view/state.js";
import { lang, t } from "./words.js";

const STAGES = {
  network: Network,
  chain: Chain,
  operations: Operations,
  documents: Documents,
  review: Review,
  overview: lazy(() => import("./overview/overview.js").then(({ Overview }) => Overview)),
};

const Gone = () => html`<p class="gone" role="alert">${t("state.goneBanner")}</p>`;

export function App() {
  useSignalEffect(() => {
    document.documentElement.lang = lang.value;
    document.title = `${t(`tab.${view.value.tab}`)} · Djeli`;
  });
  return html`
    <a class="skip" href="#stage">${t("skip")}</a>
    <${Topbar} />
    ${!reachable.value && html`<${Gone} />`}
    <main class="main">
      <div class="stage" id="stage" tabindex="-1"><${STAGES[view.value.tab]} /></div>
      <${Panel} />
    </main>
    <${Reader} />
    <${Uploads} />
    <${Help} />
    <${Tour} />`;
}
