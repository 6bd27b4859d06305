/** What the API says at an address, as a signal: asked when somebody looks, asked again when the graph has changed. */
import { computed, signal } from "@preact/signals";
import { ask, Failure } from "./client.js";

/** @template Row @typedef {import("../types.js").Resource<Row>} Resource */

const KEPT = 300;
/** The ledger's sequence number; whoever raises it makes everything on screen be asked again. */
export const revision = signal(0);
/** @type {Map<string, Entry>} */
const entries = new Map();
/** @type {Resource<any>} */
const LOADING = { state: "loading", rows: [], truncated: false, asOf: null, start: null, problem: null };

class Entry {
  /** @param {string} url */
  constructor(url) {
    this.url = url;
    this.seen = -1;
    this.watched = false;
    this.answer = signal(LOADING, {
      watched: () => {
        this.watched = true;
        this.refresh();
      },
      unwatched: () => {
        this.watched = false;
      },
    });
  }

  async refresh() {
    const asked = revision.peek();
    if (this.seen === asked || !this.watched) return;
    this.seen = asked;
    try {
      const { data, truncated = false, as_of: asOf = null, start = null } = await ask(this.url);
      if (this.seen === asked)
        this.answer.value = { state: "ready", rows: data, truncated, asOf, start, problem: null };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.fail(error);
    }
  }

  /** What was known stays on screen while the server is gone or starts. @param {Failure} problem */
  fail(problem) {
    this.seen = -1;
    const passes = problem.status === 0 || problem.preparing;
    if (passes && this.answer.peek().state === "ready") return;
    this.answer.value = problem.preparing ? LOADING : { ...LOADING, state: "failed", problem };
  }
}

revision.subscribe(refreshAll);

export function refreshAll() {
  for (const entry of entries.values()) entry.refresh();
}

/** @param {string} url @returns {import("@preact/signals").ReadonlySignal<Resource<any>>} */
export function resource(url) {
  let entry = entries.get(url);
  if (!entry) {
    entry = new Entry(url);
    entries.set(url, entry);
    forget();
  }
  return entry.answer;
}

export const NOTHING = computed(() => /** @type {Resource<any>} */ ({ ...LOADING, state: "ready" }));

function forget() {
  for (const [url, entry] of entries) {
    if (entries.size <= KEPT) return;
    if (!entry.watched) entries.delete(url);
  }
}
