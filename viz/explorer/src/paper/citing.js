/** The sources of a picture, numbered in the order in which it cites them. */

/** @typedef {import("../types.js").Edge} Edge */
/** @typedef {import("../types.js").Evidence} Evidence */
/** @typedef {{ number: number, one: Evidence, quotes: string[] }} Source ONE is its first sentence, which knows title, publisher, date and link */
/** @typedef {{ sources: Source[], numbers: (edges: Edge[]) => number[] }} Cited */

/** The sources of EDGES, and the numbers that some of these edges cite. @param {Edge[]} edges @returns {Cited} */
export function citing(edges) {
  /** @type {Map<string, Source>} */
  const sources = new Map();
  for (const one of edges.flatMap(({ evidence }) => evidence)) {
    const source = sources.get(one.document) ?? { number: sources.size + 1, one, quotes: [] };
    if (!source.quotes.includes(one.quote)) source.quotes.push(one.quote);
    sources.set(one.document, source);
  }
  /** @param {Edge[]} said */
  const numbers = (said) => {
    const documents = said.flatMap(({ evidence }) =>
      evidence.map(({ document }) => sources.get(document)?.number ?? 0),
    );
    return [...new Set(documents)].sort((a, b) => a - b);
  };
  return { sources: [...sources.values()], numbers };
}

/** @param {number[]} numbers */
export const bracketed = (numbers) => (numbers.length ? ` [${numbers.join(", ")}]` : "");
