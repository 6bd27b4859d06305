/** The words that were compared, where they stand in the sentence that tells a reason. */

/** @typedef {{ text: string, token: boolean }} Piece */

/** SENTENCE in pieces, those of TOKENS marked; the longer token first where one holds the other. @param {string} sentence @param {string[]} tokens @returns {Piece[]} */
export function marked(sentence, tokens) {
  const wanted = [...new Set(tokens.filter(Boolean))].toSorted((a, b) => b.length - a.length);
  if (!wanted.length) return [{ text: sentence, token: false }];
  const pattern = new RegExp(`(${wanted.map(escaped).join("|")})`, "u");
  return sentence
    .split(pattern)
    .map((text, index) => ({ text, token: index % 2 === 1 }))
    .filter(({ text }) => text);
}

/** @param {string} text */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
