/** Asks the API. Every failure is a `Problem` with a sentence for people; the server's own where it gave one. */
import { signal } from "@preact/signals";
import { lang } from "../words.js";

/** @typedef {import("../types.js").Problem} Problem */

/** Whether the server answered last time. */
export const reachable = signal(true);
const TIMEOUT_MS = 30_000;

/** @implements {Problem} */
export class Failure extends Error {
  /** @param {number} status 0 where there was no answer @param {string} detail @param {boolean} preparing the server will answer soon */
  constructor(status, detail, preparing = false) {
    super(detail);
    this.preparing = preparing;
    this.status = status;
    this.detail = detail;
  }
}

/** @param {string} path @param {Record<string, string | number | null | undefined>} query */
export function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/v1/${path}${text && `?${text}`}`;
}

/** @param {string} url @param {RequestInit} [options] @returns {Promise<any>} */
export async function ask(url, options = {}) {
  const body = await (await fetched(url, options)).json().catch(() => null);
  if (body) return body;
  throw new Failure(0, "");
}

/** What is answered, whatever it is. @param {string} url @param {RequestInit} options @returns {Promise<Response>} */
export async function fetched(url, options) {
  const response = await answer(url, options);
  if (response.ok) return response;
  const body = await response.json().catch(() => null);
  throw new Failure(
    response.status,
    body?.detail ?? body?.title ?? response.statusText,
    response.headers.has("Retry-After"),
  );
}

/** @param {string} url @param {RequestInit} options */
async function answer(url, options) {
  try {
    const headers = { "Accept-Language": lang.peek() };
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), headers, ...options });
    reachable.value = true;
    return response;
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    reachable.value = false;
    throw new Failure(0, "");
  }
}
