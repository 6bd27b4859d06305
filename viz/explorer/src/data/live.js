/** Follows what other processes load: asks for the ledger's sequence number while somebody looks at the page. */
import { signal } from "@preact/signals";
import { address, ask, Failure } from "./client.js";
import { refreshAll, revision } from "./resource.js";

const EVERY_MS = 500; // so that what somebody decides elsewhere is seen within a second
/** @type {import("@preact/signals").Signal<Record<string, any> | null>} */
export const status = signal(null);

export async function look() {
  const wasGone = status.peek() === null;
  try {
    const { data } = await ask(address("status"));
    const [now] = [data].flat();
    status.value = now;
    if (now.sequence !== revision.peek()) revision.value = now.sequence;
    else if (wasGone) refreshAll();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    status.value = null;
  }
}

export async function follow() {
  if (document.visibilityState === "visible") await look();
  setTimeout(follow, EVERY_MS);
}
