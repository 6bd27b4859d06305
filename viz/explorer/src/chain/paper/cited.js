/** The sources of a picture, numbered in the order in which it cites them. */
import { edgesOf, joining } from "../grow.js";
import { peopleOf } from "../people.js";

/** @typedef {import("../../types.js").Edge} Edge */
/** @typedef {import("../../types.js").Evidence} Evidence */
/** @typedef {import("../tree.js").Line} Line */
/** @typedef {import("../tree.js").Box} Box */
/** @typedef {{ number: number, one: Evidence, quotes: string[] }} Source ONE is its first sentence, which knows title, publisher, date and link */
/** @typedef {{ sources: Source[], numbers: (edges: Edge[]) => number[] }} Cited */

/** What a line stands on. @param {Line} line @returns {Edge[]} */
export function edgesOfLine({ from, to }) {
  if (to.branch.end)
    return [to.branch.end.last_known, to.branch.end.next_known].flatMap((one) => (one ? [one.edge] : []));
  const direct = joining(from.branch, to.branch);
  return direct.length || !to.branch.rung ? direct : edgesOf(to.branch.rung);
}

/** What a box says of persons. @param {Box} box @returns {Edge[]} */
export function edgesOfBox({ branch: { rung }, more }) {
  if (!rung || more) return [];
  return [...peopleOf(rung), ...(rung.last_known ? [rung.last_known] : [])].map(({ edge }) => edge);
}

/** What its marks say of another day. @param {Box} box @returns {Edge[]} */
const edgesOfMarks = ({ branch: { marks }, more }) =>
  more ? [] : marks.flatMap(({ before, after }) => [...before, ...after].flatMap(({ edges }) => edges));

/** @param {import("./scene.js").Seen} seen @returns {Cited} */
export function cite({ drawn: { boxes, lines }, heads }) {
  /** @type {Map<string, Source>} */
  const sources = new Map();
  const edges = [
    ...lines.flatMap(edgesOfLine),
    ...boxes.flatMap(edgesOfBox),
    ...heads.map(({ edge }) => edge),
    ...boxes.flatMap(edgesOfMarks),
  ];
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
