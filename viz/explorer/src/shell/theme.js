/** Light or dark: as the system says until somebody chooses; the choice stays in this browser. */
import { signal } from "@preact/signals";

const KEY = "djeli.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const chosen = signal(localStorage.getItem(KEY));

export const theme = signal(chosen.value ?? (dark.matches ? "dark" : "light"));

function apply() {
  theme.value = chosen.value ?? (dark.matches ? "dark" : "light");
}

export function switchTheme() {
  chosen.value = theme.value === "dark" ? "light" : "dark";
  localStorage.setItem(KEY, chosen.value);
  apply();
}

dark.addEventListener("change", apply);
theme.subscribe((name) => {
  document.documentElement.dataset.theme = name;
});
