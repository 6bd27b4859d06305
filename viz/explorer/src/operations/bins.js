/** Operations by day, month or year: the bars of the timeline. Dates are as precise as their source. */

/** @typedef {"day" | "month" | "year"} Grain */
/** @typedef {{ from: string, to: string, count: number }} Bin a period (ISO days, both counted) and how many operations began in it */

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** Up to how many days a span is shown by day, and by month. */
const SPANS = /** @type {[Grain, number][]} */ ([
  ["day", 62],
  ["month", 365 * 8],
]);
const DAY_MS = 86_400_000;

const iso = (/** @type {number} */ instant) => new Date(instant).toISOString().slice(0, 10);
const utc = (/** @type {number} */ year, month = 0, day = 1) => Date.UTC(year, month, day);

/** The first and last day that DATE can mean; null where it has no year. @param {string | null | undefined} date @returns {[string, string] | null} */
export function bounds(date) {
  const match = DATE.exec(date ?? "");
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  if (day) return [/** @type {string} */ (date), /** @type {string} */ (date)];
  if (month) return [iso(utc(year, month - 1)), iso(utc(year, month) - DAY_MS)];
  return [iso(utc(year)), iso(utc(year + 1) - DAY_MS)];
}

/** The period of GRAIN in which DAY lies. @param {string} day @param {Grain} grain @returns {[string, string]} */
function period(day, grain) {
  const [year, month] = day.split("-").map(Number);
  if (grain === "day") return [day, day];
  if (grain === "month") return [iso(utc(year, month - 1)), iso(utc(year, month) - DAY_MS)];
  return [iso(utc(year)), iso(utc(year + 1) - DAY_MS)];
}

/** @param {string} first @param {string} last @returns {Grain} */
function grainOf(first, last) {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS;
  return SPANS.find(([, most]) => days <= most)?.[0] ?? "year";
}

/**
 * The bars of DATES, without gaps between them, and how many dates are too imprecise for any.
 * @param {(string | null | undefined)[]} dates @returns {{ bins: Bin[], vague: number }}
 */
export function timeline(dates) {
  const known = dates.map(bounds).filter((days) => days !== null);
  if (!known.length) return { bins: [], vague: dates.length };
  const [first, last] = [
    known.map(([day]) => day).sort()[0],
    known
      .map(([, day]) => day)
      .sort()
      .at(-1) ?? "",
  ];
  const grain = grainOf(first, last);
  const bins = empty(first, last, grain);
  const at = new Map(bins.map((bin) => [bin.from, bin]));
  const fitting = known.filter(([from, to]) => period(from, grain)[0] === period(to, grain)[0]);
  for (const [from] of fitting) /** @type {Bin} */ (at.get(period(from, grain)[0])).count += 1;
  return { bins, vague: dates.length - fitting.length };
}

/** @param {string} first @param {string} last @param {Grain} grain */
function empty(first, last, grain) {
  /** @type {Bin[]} */
  const bins = [];
  for (let day = first; day <= last; ) {
    const [from, to] = period(day, grain);
    bins.push({ from, to, count: 0 });
    day = iso(Date.parse(to) + DAY_MS);
  }
  return bins;
}
