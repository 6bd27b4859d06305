/** Single letters decide while a pair is looked at. They can be switched off. */
import { useEffect } from "preact/hooks";
import { view } from "../view/state.js";
import { decide, skip, takeBack } from "./decide.js";
import { keysOn } from "./desk.js";
import { help } from "./help.js";

/** @type {Record<string, () => void>} */
const ACTIONS = {
  s: () => decide("same"),
  d: () => decide("different"),
  u: () => decide("unsure"),
  a: () => decide("accept"),
  r: () => decide("reject"),
  n: skip,
  z: takeBack,
};

/** @param {KeyboardEvent} event */
function pressed(event) {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const one = keysOn.value && view.value.desk === "pairs" && ACTIONS[event.key.toLowerCase()];
  const action = event.key === "?" ? help : one;
  if (!action) return;
  event.preventDefault();
  action();
}

export function useKeys() {
  useEffect(() => {
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
