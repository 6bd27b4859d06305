/** Dates as precise as their source: `2018`, `2018-06`, `2018-06-12`, `--06-12`; shown as people write them. */

/** What the status of a post or partnership is that was so before. */
const OVER = ["former", "ended"];
const PARTS = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/;

/** @param {string | null | undefined} date @param {string} lang */
export function showDate(date, lang) {
  const match = PARTS.exec(date ?? "");
  if (!match) return date ?? "";
  const [, year, month, day] = match;
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { timeZone: "UTC" };
  if (year !== "-") options.year = "numeric";
  if (month) options.month = day ? "short" : "long";
  if (day) options.day = "numeric";
  const instant = Date.UTC(year === "-" ? 2000 : Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return formatter(lang, options).format(instant);
}

/** Making one takes longer than all else that is done for a line of text. @type {Map<string, Intl.DateTimeFormat>} */
const formatters = new Map();

/** @param {string} lang @param {Intl.DateTimeFormatOptions} options */
function formatter(lang, options) {
  const key = [lang, options.year, options.month, options.day].join();
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formatters.set(key, made);
  return made;
}

/**
 * From when to when something is said to hold, or when it was seen; "" where no date is known.
 * @param {Record<string, any>} properties
 * @param {string} lang
 * @param {(key: string, values: Record<string, string>) => string} t
 */
export function showPeriod(properties, lang, t) {
  const period = shown(properties, lang, t);
  const { status } = properties;
  return OVER.includes(status) ? t(`period.${status}`, { period }).replace(/[\s:]+$/, "") : period;
}

/**
 * @param {Record<string, any>} properties
 * @param {string} lang
 * @param {(key: string, values: Record<string, string>) => string} t
 */
function shown({ began, ended, status, first_cited: first, last_cited: last }, lang, t) {
  const [from, to, seen, until] = [began, ended, first, last].map((date) => showDate(date, lang));
  if (from && to) return from === to ? from : t("period.fromTo", { from, to });
  if (from) return t(OVER.includes(status) ? "period.from" : "period.since", { from });
  if (to) return t("period.until", { to });
  if (seen && until && seen !== until) return t("period.seenBetween", { from: seen, to: until });
  return seen || until ? t("period.seen", { date: seen || until }) : "";
}

/** Today by the reader's own clock. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
