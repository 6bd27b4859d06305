/** An entity that another took in has another id: the address follows. */
import { effect } from "@preact/signals";
import { entity } from "../data/ask.js";
import { adjust, view } from "./state.js";

/** The id that ID has now, as far as an answer on screen says so. @param {string | null} id */
const now = (id) => (id && entity(id).rows[0]?.id) ?? id;

/** Keep the address at the ids that entities have now. */
export function followIds() {
  effect(() => {
    const { entity: chosen, chain, open } = view.value;
    const opened = open.map((opening) => ({ ...opening, id: now(opening.id) ?? opening.id }));
    const moved = { entity: now(chosen), chain: now(chain), open: opened };
    const same = moved.entity === chosen && moved.chain === chain && opened.every(({ id }, at) => id === open[at].id);
    if (!same) adjust({ ...moved, open: [...new Map(opened.map((one) => [one.id, one])).values()] });
  });
}
