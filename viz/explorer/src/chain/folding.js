/** What of the branch below is unfolded: bodies stand in the address, how many are shown under each does not. */
import { signal } from "@preact/signals";
import { adjust, view } from "../view/state.js";
import { FEW } from "./branch.js";

const STEP = 100;

/** How many are shown under whom, where it is not the usual few. @type {import("@preact/signals").Signal<ReadonlyMap<string, number>>} */
export const limits = signal(new Map());

/** Fold or unfold what stands under NAME. @param {string} name */
export function fold(name) {
  const { fold } = view.value;
  adjust({ fold: fold.includes(name) ? fold.filter((other) => other !== name) : [...fold, name] });
}

/** @param {import("./grow.js").Branch} branch */
export function showMore({ key }) {
  limits.value = new Map([...limits.value, [key, (limits.value.get(key) ?? FEW) + STEP]]);
}
