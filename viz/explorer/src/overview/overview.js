/** Everything at once: bodies within bodies, people where they serve, operations where they took place; and as a table. */
import { computed, effect, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { called } from "../model/say.js";
import { DateField } from "../shell/date.js";
import { IconButton } from "../shell/glyph.js";
import { SaidField } from "../shell/said.js";
import { Answer } from "../shell/states.js";
import { theme } from "../shell/theme.js";
import { adjust, assertion, on, select, start, view } from "../view/state.js";
import { t } from "../words.js";
import { Picture, SIDE } from "./canvas.js";
import { circles } from "./pack.js";
import { Table } from "./table.js";

/** @typedef {import("./pack.js").Circle} Circle */

const answer = computed(() => resource(address("overview", { on: on.value, assertion: assertion.value })).value);
const all = computed(() => circles(answer.value.rows, SIDE));
/** @type {import("@preact/signals").Signal<Circle | null>} */
const pointed = signal(null);
/** @type {import("@preact/signals").Signal<Picture | null>} */
const picture = signal(null);

const handlers = {
  onSelect: select,
  onOpen: start,
  onPoint: (/** @type {Circle | null} */ circle) => {
    pointed.value = circle;
  },
};

/** @param {{ current: HTMLCanvasElement | null }} place */
function usePicture(place) {
  useEffect(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (place.current);
    const drawn = new Picture(canvas, handlers);
    picture.value = drawn;
    const stops = [
      effect(() => drawn.show(all.value)),
      effect(() => {
        theme.value;
        drawn.mark(view.value.entity);
      }),
    ];
    const watch = new ResizeObserver(() => drawn.resized());
    watch.observe(canvas);
    return () => {
      watch.disconnect();
      for (const stop of stops) stop();
      picture.value = null;
    };
  }, []);
}

/** @param {KeyboardEvent} event */
function keys(event) {
  const drawn = picture.value;
  const near = () => (view.value.entity ? drawn?.reveal(view.value.entity) : drawn?.fit());
  /** @type {Record<string, () => void>} */
  const actions = {
    "+": () => drawn?.zoom(1),
    "-": () => drawn?.zoom(-1),
    0: () => drawn?.fit(),
    Enter: near,
  };
  if (!actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
}

/** What the pointer is on. */
function Pointed() {
  const circle = pointed.value;
  if (!circle) return null;
  const { item, size } = circle;
  return html`<p class="pointed" aria-hidden="true">${[called(item.name), t(`type.${item.type}`), size > 0 && t("overview.holds", { n: size })].filter(Boolean).join(" · ")}</p>`;
}

function Everything() {
  const place = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  usePicture(place);
  return html`
    <div class="picture" tabindex="0" role="application" aria-label=${t("overview.label", { n: answer.value.rows.length })} aria-describedby="overview-keys" onKeyDown=${keys}>
      <canvas class="everything" ref=${place} aria-hidden="true" /></div>
    <p id="overview-keys" class="unseen">${t("overview.keys")}</p>
    <${Pointed} />`;
}

function Tools() {
  const { entity, table } = view.value;
  const drawn = picture.value;
  return html`
    <div class="toolbar">
      <p class="summary" role="status">${t("count.entities", { n: answer.value.rows.length })}${answer.value.truncated && ` · ${t("state.cut", { n: answer.value.rows.length })}`}</p>
      <span class="spring" />
      <${SaidField} /><${DateField} />
      <div class="group">
        ${entity && html`<${IconButton} sign="search" label=${t("overview.goThere")} onClick=${() => drawn?.reveal(entity)} />`}
        <${IconButton} sign="minus" label=${t("tool.zoomOut")} onClick=${() => drawn?.zoom(-1)} />
        <${IconButton} sign="plus" label=${t("tool.zoomIn")} onClick=${() => drawn?.zoom(1)} />
        <${IconButton} sign="fit" label=${t("tool.fit")} onClick=${() => drawn?.fit()} />
        <${IconButton} sign="table" label=${t("tool.table")} aria-pressed=${table ? "true" : "false"} onClick=${() => adjust({ table: !table })} />
      </div>
    </div>`;
}

export function Overview() {
  return html`
    <section class="network overview" aria-labelledby="view-name">
      <h1 class="unseen" id="view-name">${t("tab.overview")}</h1>
      <${Tools} />
      <div class="stage-body">
        <${Answer} answer=${answer.value} empty=${t("start.empty")} children=${() => html`<${Everything} />`} />
      </div>
      ${view.value.table && html`<${Table} all=${all.value} close=${() => adjust({ table: false })} />`}
    </section>`;
}
