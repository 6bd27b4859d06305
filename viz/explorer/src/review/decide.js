/** Deciding: the next pair comes at once, the server is told meanwhile; what it refuses comes back. */
import { signal } from "@preact/signals";
import { Failure } from "../data/client.js";
import { post } from "../data/send.js";
import { called } from "../model/say.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { current, decided, endsOf, following, keyOf, queue, reviewer, skipped } from "./desk.js";

/** @typedef {"same" | "different" | "unsure" | "accept" | "reject"} Verdict */

/** What screen readers are told, and everybody sees beside the buttons. */
export const said = signal("");
/** @type {import("@preact/signals").Signal<import("../types.js").Problem | null>} */
export const problem = signal(null);
export const note = signal("");
/** What was decided here and can be taken back, the last one last. @type {import("@preact/signals").Signal<{ id: string, keys: string[] }[]>} */
export const made = signal([]);

/** What can be said of a pair, or of one that is held back. @param {string} key @returns {Verdict[]} */
export const choices = (key) => (endsOf(key).length > 1 ? ["same", "different", "unsure"] : ["accept", "reject"]);

/** Whether somebody's name stands under what is decided; where not, it is asked for. */
function signed() {
  if (reviewer.value.trim()) return true;
  said.value = t("review.sign");
  document.getElementById("reviewer")?.focus();
  return false;
}

/** @param {string} key */
function names(key) {
  const pair = queue.peek().find((one) => keyOf(one) === key);
  return pair ? [pair.left, pair.right].flatMap((one) => (one ? [called(one.name)] : [])).join(" · ") : "";
}

/** What is being told to the server: each act waits for those before it. */
let pending = Promise.resolve();

/** @template Result @param {() => Promise<Result>} act @returns {Promise<Result>} */
function inTurn(act) {
  const done = pending.then(act);
  pending = done.then(
    () => {},
    () => {},
  );
  return done;
}

/** What the server answers to BODY; null where it refuses, and then it is said why. @param {string} path @param {any} body @returns {Promise<any>} */
async function tell(path, body) {
  problem.value = null;
  try {
    return await post(path, body);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problem.value = error;
    return null;
  }
}

/** Tell what was decided; on success it can be taken back, else it waits again. @param {string} action @param {string[][]} about @param {string[]} keys */
function send(action, about, keys) {
  const body = { action, about, author: reviewer.value.trim(), note: note.value.trim() || null };
  note.value = "";
  return inTurn(async () => {
    const answer = await tell("decisions", body);
    if (answer) made.value = [...made.value, { id: answer.data[0].id, keys }];
    else decided.value = decided.value.filter((key) => !keys.includes(key));
    return Boolean(answer);
  });
}

/** Decide the pair that is looked at. @param {Verdict} verdict */
export async function decide(verdict) {
  const key = current.value;
  if (!key || !choices(key).includes(verdict) || !signed()) return;
  const next = following(key);
  said.value = [
    t(`review.said.${verdict}`, { names: names(key) }),
    next ? t("review.next", { names: names(next) }) : t("review.done"),
  ].join(" ");
  decided.value = [...decided.value, key];
  go({ pair: next });
  if (!(await send(verdict, [endsOf(key)], [key]))) go({ pair: key });
}

/** Decide several pairs as one, so that one step takes them back. @param {Verdict} verdict @param {string[]} keys */
export async function decideAll(verdict, keys) {
  if (!keys.length || !signed()) return;
  decided.value = [...decided.value, ...keys];
  if (await send(verdict, keys.map(endsOf), keys)) said.value = t("review.said.all", { n: keys.length });
}

/** Part the mentions of one entity. @param {[string[], string[]]} sides */
export async function part(sides) {
  if (!signed() || !(await send("split", sides, []))) return;
  said.value = t("review.said.split");
  go({ desk: "log", entity: null });
}

export function skip() {
  const key = current.value;
  if (!key) return;
  const next = following(key);
  skipped.value = [...skipped.value.filter((one) => one !== key), key];
  if (next) said.value = t("review.next", { names: names(next) });
  go({ pair: next ?? key });
}

/** Take back, or put in force again, the decision ID. @param {string} id @param {"undo" | "redo"} which */
async function turnNow(id, which) {
  const done = await tell(`decisions/${encodeURIComponent(id)}/${which}`, { author: reviewer.value.trim() });
  if (!done) return false;
  said.value = t(`review.said.${which}`);
  const keys = made.value.find((one) => one.id === id)?.keys ?? [];
  made.value = made.value.filter((one) => one.id !== id);
  decided.value = decided.value.filter((key) => !keys.includes(key));
  return true;
}

/** @param {string} id @param {"undo" | "redo"} which */
export const turn = (id, which) => signed() && inTurn(() => turnNow(id, which));

/** Take back what was decided here last, and look at it again. */
export const takeBack = () => signed() && inTurn(takeLast);

async function takeLast() {
  const last = made.value.at(-1);
  if (!last) said.value = t("review.nothing");
  if (!last || !(await turnNow(last.id, "undo"))) return;
  if (view.value.desk === "pairs" && last.keys.length === 1) go({ pair: last.keys[0] });
}
