/** The guided tour: two minutes on the sample documents, step by step, with what each step is about on screen. */
import { computed, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { neighbours } from "../data/ask.js";
import { address } from "../data/client.js";
import { resource } from "../data/resource.js";
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { EMPTY } from "../view/address.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { HERO, STEPS } from "./steps.js";

/** The step that is shown, from 0; null where nobody takes the tour. @type {import("@preact/signals").Signal<number | null>} */
const at = signal(null);

const hits = computed(() => resource(address("search", { q: HERO, limit: 1 })).value.rows);
const hero = computed(() => hits.value.find((/** @type {any} */ hit) => hit.name === HERO)?.id ?? null);

/** Whether the samples are there, which the tour is about. */
export const possible = computed(() => hero.value !== null);

/** @param {number} index */
function show(index) {
  const id = hero.peek() ?? "";
  const edge = neighbours(id).rows[0]?.edge.id ?? "";
  at.value = index;
  go({ ...EMPTY, lang: view.peek().lang, ...STEPS[index].shows(id, edge) });
}

export const begin = () => show(0);

const end = () => {
  at.value = null;
};

/** @param {{ index: number }} props */
function Card({ index }) {
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const { name, points } = STEPS[index];
  const last = index === STEPS.length - 1;
  // What the evidence step shows is known by then: it is asked for from the first.
  neighbours(hero.value ?? "");
  useEffect(() => {
    document.body.dataset.tour = points;
    card.current?.focus();
    return () => {
      delete document.body.dataset.tour;
    };
  }, [index]);
  return html`
    <section class="tour" ref=${card} tabindex="-1" role="region" aria-labelledby="tour-title" onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Escape" && end()}>
      <p class="kicker">${t("tour.step", { at: index + 1, of: STEPS.length })}<${IconButton} sign="close" label=${t("tour.end")} onClick=${end} /></p>
      <h2 id="tour-title">${t(`tour.${name}.title`)}</h2>
      <p>${t(`tour.${name}.text`)}</p>
      <div class="actions">
        ${index > 0 && html`<button type="button" class="button" onClick=${() => show(index - 1)}>${t("tour.back")}</button>`}
        <button type="button" class="button primary" onClick=${() => (last ? end() : show(index + 1))}>${t(last ? "tour.done" : "tour.next")}</button>
      </div>
    </section>`;
}

export const Tour = () => at.value !== null && html`<${Card} index=${at.value} />`;

/** The way in, where the samples are there. */
export const TourButton = () =>
  possible.value && html`<button type="button" class="button" onClick=${begin}>${t("tour.begin")}</button>`;
