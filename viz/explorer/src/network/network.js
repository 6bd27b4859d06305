/** The network: its picture, what one can do with it, and the same as a table. */
import { computed, effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { lineText, title } from "../model/say.js";
import { Start } from "../shell/start.js";
import { Failed, Loading } from "../shell/states.js";
import { theme } from "../shell/theme.js";
import { adjust, hideNode, select, showEvidence, view } from "../view/state.js";
import { t } from "../words.js";
import { Canvas } from "./canvas.js";
import { Expander, expanding } from "./expander.js";
import { Legend } from "./legend.js";
import { answers, canvas, onScreen, positions } from "./screen.js";
import { nextInDirection } from "./step.js";
import { NetworkTable } from "./table.js";
import { Toolbar } from "./toolbar.js";

const handlers = {
  onSelect: select,
  onExpand: (/** @type {string} */ id) => {
    expanding.value = id;
  },
  onEdge: showEvidence,
  onNothing: () => {
    expanding.value = null;
  },
};

const chosen = computed(() => view.value.entity);
const line = computed(() => view.value.edge);

/** @param {{ current: HTMLElement | null }} place */
function useCanvas(place) {
  useEffect(() => {
    const drawn = new Canvas(/** @type {HTMLElement} */ (place.current), handlers, positions);
    canvas.value = drawn;
    const stops = [
      effect(() => drawn.show(onScreen.value, lineText, (n) => t("network.more", { n }))),
      effect(() => {
        onScreen.value;
        drawn.mark(chosen.value, line.value);
        if (chosen.value) drawn.reveal(chosen.value);
      }),
      effect(() => {
        theme.value;
        drawn.redress();
      }),
    ];
    const watch = new ResizeObserver(() => drawn.resized());
    watch.observe(/** @type {HTMLElement} */ (place.current));
    return () => {
      watch.disconnect();
      for (const stop of stops) stop();
      canvas.value = null;
      drawn.close();
    };
  }, []);
}

/** @param {KeyboardEvent} event */
function keys(event) {
  const drawn = canvas.value;
  const { entity: id } = view.value;
  const visible = new Map(
    onScreen.value.nodes.map(({ node }) => [node.id, /** @type {any} */ (positions.get(node.id))]),
  );
  const next =
    event.key.startsWith("Arrow") &&
    (id && visible.has(id) ? nextInDirection(visible, id, event.key) : [...visible.keys()][0]);
  /** @type {Record<string, () => void>} */
  const actions = {
    Enter: () => id && handlers.onExpand(id),
    Delete: () => id && hideNode(id),
    "+": () => drawn?.zoom(1),
    "-": () => drawn?.zoom(-1),
    0: () => drawn?.fit(),
    Escape: handlers.onNothing,
  };
  if (next) select(next);
  else if (actions[event.key]) actions[event.key]();
  else if (!event.key.startsWith("Arrow")) return;
  event.preventDefault();
}

function Picture() {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  useCanvas(place);
  const { nodes, edges } = onScreen.value;
  const said = nodes.find(({ node }) => node.id === chosen.value);
  return html`
    <div class="picture" tabindex="0" role="application" aria-label=${t("network.label", { nodes: nodes.length, edges: edges.length })}
      aria-describedby="network-keys" onKeyDown=${keys}><div class="canvas" ref=${place} aria-hidden="true" /></div>
    <p class="unseen" role="status">${said && t("network.selected", { name: title(said.node), n: said.node.documents ?? 0 })}</p>
    <p id="network-keys" class="unseen">${t("network.keys")}</p>`;
}

export function Network() {
  if (!view.value.open.length) return html`<${Start} />`;
  const failed = answers.value.find(({ state }) => state === "failed");
  const loading = answers.value.some(({ state }) => state === "loading");
  return html`
    <section class="network" aria-labelledby="view-name">
      <h1 class="unseen" id="view-name">${t("tab.network")}</h1>
      <${Toolbar} />
      <div class="stage-body">
        ${failed?.problem && !onScreen.value.nodes.length ? html`<${Failed} problem=${failed.problem} />` : html`<${Picture} />`}
        ${loading && html`<${Loading} />`}
        <${Legend} />
        <${Expander} />
      </div>
      ${view.value.table && html`<${NetworkTable} shown=${onScreen.value} close=${() => adjust({ table: false })} />`}
    </section>`;
}
