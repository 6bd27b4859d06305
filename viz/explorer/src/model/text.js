/** Spans count Unicode code points, JavaScript's strings count UTF-16 units: everything that cuts text goes through here. */

/**
 * @typedef {{ start: number, end: number, quote?: boolean, entity?: string, kind?: string }} Span
 * @typedef {{ text: string, quote: boolean, first: boolean, entity: string | null, kind: string | null }} Piece
 */

/**
 * TEXT cut where SPANS begin and end: pieces in order, each with the entity named there and whether the quote covers it.
 * @param {string} text @param {Span[]} spans @returns {Piece[]}
 */
export function pieces(text, spans) {
  const points = Array.from(text);
  const usable = spans.filter(({ start, end }) => 0 <= start && start < end && end <= points.length);
  const cuts = new Set([0, points.length, ...usable.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  const quotes = usable.filter((span) => span.quote);
  const named = mentions(usable);
  return sorted.slice(0, -1).map((start, index) => {
    const mention = named.find((span) => span.start <= start && start < span.end);
    return {
      text: points.slice(start, sorted[index + 1]).join(""),
      quote: quotes.some((span) => span.start <= start && start < span.end),
      first: quotes.some((span) => span.start === start),
      entity: mention?.entity ?? null,
      kind: mention?.kind ?? null,
    };
  });
}

/** The mentions that name entities; where two overlap the longer one. @param {Span[]} spans */
function mentions(spans) {
  /** @type {Span[]} */
  const kept = [];
  const byLength = spans.filter(({ entity }) => entity).sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const span of byLength) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept;
}

/** How a name or word is compared: without accents and case. @param {string} text */
export const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const PARAGRAPH = /\n\s*\n/u;

/** What stands before a quote in its paragraph, cut at a word. @param {{ before?: string, start: number }} evidence */
export function leadIn({ before = "", start }) {
  const here = before.split(PARAGRAPH).at(-1) ?? "";
  if (here.length < before.length || Array.from(before).length >= start) return here;
  return `… ${here.replace(/^\S*\s+/u, "")}`;
}

/** What stands after a quote in its paragraph, cut at a word unless the text ends there. @param {string} [after] */
export function leadOut(after = "") {
  const [here] = after.split(PARAGRAPH);
  const whole = here.length < after.length || /[.!?…»”"]\s*$/u.test(here) || !/\s/u.test(here);
  return whole ? here : `${here.replace(/\s+\S*$/u, "")} …`;
}
