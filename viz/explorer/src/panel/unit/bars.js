/** Where the bars of a succession begin and end, in per cent of the time that they cover. */
import { fraction } from "../../chain/days/days.js";

/** @typedef {import("../../types.js").Turn} Turn */

const THIN = 1.5; // so that a single day is seen

/** The first and the last day of all TURNS and of DAY. @param {Turn[]} turns @param {string | null} day */
export function span(turns, day) {
  const days = [...turns.flatMap(({ from, to }) => [from, to]), day].filter((one) => one !== null).sort();
  return /** @type {[string, string]} */ ([days[0] ?? "2000-01-01", days.at(-1) ?? "2000-01-01"]);
}

/** @param {Turn} turn @param {[string, string]} span */
export function bar({ from, to }, [first, last]) {
  const [start, end] = [from ?? first, to ?? last].map((day) => 100 * fraction(day, first, last));
  const width = Math.max(THIN, end - start);
  return { start: Math.min(start, 100 - width), width };
}

/** What a turn is: a gap within which the post passed on is none that sources leave. @param {Turn} turn */
export const kindOf = ({ what, handover }) => (what === "gap" && handover ? "handover" : what);
