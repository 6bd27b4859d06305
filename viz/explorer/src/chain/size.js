/** How wide and high boxes are, from what stands in them. */
import { isStaff } from "./grow.js";

/** @typedef {import("./grow.js").Branch} Branch */

export const WIDTH = 320;
export const MORE = 34; // a button alone
/** How many persons a box names. */
export const PERSONS = 4;
/** How many differences from another day. */
export const MARKS = 3;
const NAME = 20; // a line of a name
const LONG = 34; // characters that fit on it
const PADDING = 22;
const PERSON = 58;
const LEAST = 84;

/** How high a box is with so many PEOPLE under NAME. @param {string | null} name @param {number} people */
function high(name, people) {
  const rows = Math.min(Math.max(people, 1), PERSONS);
  return Math.max(
    LEAST,
    (name && name.length > LONG ? 2 : 1) * NAME + PADDING + PERSON * rows + (people > PERSONS ? NAME : 0),
  );
}

/** @param {Branch} branch @param {number} heads how many head the one asked about */
export function heightOf({ rung, end, marks }, heads = 0) {
  if (end) return high(null, end.last_known && end.next_known ? 2 : 1);
  if (!rung) return high(null, heads) + NAME * (1 + Math.min(marks.length, MARKS));
  const people = isStaff(rung) ? (rung.members?.length ?? 0) : rung.commanders.length;
  return high(rung.organization_name, people) + NAME * Math.min(marks.length, MARKS);
}
