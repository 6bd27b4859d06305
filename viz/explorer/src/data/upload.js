/** Sends files and follows their jobs; what happens to each is a row of `uploads`. */
import { signal } from "@preact/signals";
import { lang } from "../words.js";
import { address, ask, Failure } from "./client.js";

/** @typedef {{ key: number, name: string, state: string, detail: string, entities: {id: string, name: string, type: any}[] }} Upload */

/** @type {import("@preact/signals").Signal<Upload[]>} */
export const uploads = signal([]);
let made = 0;

/** @param {number} key @param {Partial<Upload>} change */
function update(key, change) {
  uploads.value = uploads.value.map((one) => (one.key === key ? { ...one, ...change } : one));
}

/** @param {number} key */
export const dismiss = (key) => {
  uploads.value = uploads.value.filter((one) => one.key !== key);
};

const SIDECAR = ".meta.json";

/** A document's metadata file beside it is sent with it, not as a document. @param {Iterable<File>} files */
export function send(files) {
  const sent = [...files];
  /** @param {File} file */
  const beside = (file) => sent.find((one) => one.name === file.name.replace(/\.[^.]*$/, SIDECAR) && one !== file);
  const sidecars = new Set(sent.map(beside));
  for (const file of sent.filter((one) => !sidecars.has(one))) {
    made += 1;
    uploads.value = [...uploads.value, { key: made, name: file.name, state: "sending", detail: "", entities: [] }];
    sendOne(file, beside(file), made);
  }
}

/** @param {File} file @param {File | undefined} sidecar @param {number} key */
async function sendOne(file, sidecar, key) {
  const body = new FormData();
  for (const part of [file, sidecar]) if (part) body.append("files", part);
  try {
    const { data } = await ask(address("documents"), { method: "POST", body });
    for (const { job } of data) followJob(job, key);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    update(key, { state: "failed", detail: error.detail });
  }
}

/** @param {string} job @param {number} key */
function followJob(job, key) {
  const events = new EventSource(`/v1/jobs/${encodeURIComponent(job)}/events`);
  const told = (/** @type {MessageEvent} */ event) => {
    const news = JSON.parse(event.data);
    const state = news.known > 0 || news.known?.length ? "already" : news.state;
    const detail = (lang.value === "fr" && news.detail_fr) || news.detail;
    update(key, { state, detail: detail ?? "", entities: news.entities ?? [] });
    if (["done", "failed"].includes(news.state)) events.close();
  };
  for (const name of ["progress", "done", "failed"]) events.addEventListener(name, told);
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) update(key, { state: "lost" });
  };
}
