/** Days in a row: where each stands between the first and the last, and which comes next. */

/** @typedef {{ day: string, count: number }} Day */

const MOST = 8; // years written under a strip
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** @param {string} day */
const number = (day) => Date.parse(day) / 86_400_000;

/** Where DAY stands between FIRST and LAST, 0 to 1. @param {string} day @param {string} first @param {string} last */
export function fraction(day, first, last) {
  const [at, from, to] = [day, first, last].map(number);
  return to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0.5;
}

/** The first and the last day of a strip of DAYS that has room for DAY too. @param {Day[]} days @param {string} day */
export function ends(days, day) {
  const [first, last] = [days[0].day, days[days.length - 1].day];
  return [day < first ? day : first, day > last ? day : last];
}

/** The nearest of DAYS to what stands at PART of the strip of which DAY is chosen. @param {Day[]} days @param {number} part @param {string} day */
export function nearest(days, part, day) {
  const [first, last] = ends(days, day);
  const far = (/** @type {Day} */ one) => Math.abs(fraction(one.day, first, last) - part);
  return days.reduce((best, one) => (far(one) < far(best) ? one : best)).day;
}

/** The last of DAYS before DAY. @param {Day[]} days @param {string} day */
export const before = (days, day) => days.findLast((one) => one.day < day)?.day;

/** The first of DAYS after DAY. @param {Day[]} days @param {string} day */
export const after = (days, day) => days.find((one) => one.day > day)?.day;

/** The years to write under a strip from FIRST to LAST. @param {string} first @param {string} last */
export function years(first, last) {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)));
  const step = STEPS.find((one) => (to - from) / one <= MOST) ?? 100;
  const start = Math.ceil((from + 1) / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, index) => start + index * step);
}
