/** Tells the API what a person decided, and shows what follows from it at once. */
import { lang } from "../words.js";
import { address, ask, fetched } from "./client.js";
import { look } from "./live.js";

/** @param {string} path @param {any} body @returns {Promise<any>} */
export async function post(path, body) {
  const headers = { "Accept-Language": lang.peek(), "Content-Type": "application/json" };
  const answer = await ask(address(path), { method: "POST", headers, body: JSON.stringify(body) });
  look();
  return answer;
}

/** The file that the API answers BODY with. @param {string} path @param {any} body @returns {Promise<Blob>} */
export async function download(path, body) {
  const headers = { "Accept-Language": lang.peek(), "Content-Type": "application/json" };
  const response = await fetched(address(path), { method: "POST", headers, body: JSON.stringify(body) });
  return response.blob();
}
