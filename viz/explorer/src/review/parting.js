/** Which mentions stay and which go when an entity is parted. */

/** @typedef {import("./types.js").Mention} Mention */

/** MENTIONS by document, in the order in which documents first come. @param {Mention[]} mentions @returns {Mention[][]} */
export function byDocument(mentions) {
  const documents = [...new Set(mentions.map(({ evidence }) => evidence.document))];
  return documents.map((document) => mentions.filter(({ evidence }) => evidence.document === document));
}

/** The ids of those that stay, and of those that go. @param {Mention[]} mentions @param {string[]} second @returns {[string[], string[]]} */
export function parted(mentions, second) {
  const ids = mentions.map(({ id }) => id);
  return [ids.filter((id) => !second.includes(id)), ids.filter((id) => second.includes(id))];
}
