/** Colours and strokes that print, whatever colours the screen has. */

export const INK = "#211d17";
export const GREY = "#655d50";
export const BLUE = "#27408b";
export const OCHRE = "#a34f0b";
export const PAPER = "#ffffff";
export const TINT = "#e7ebf7";
export const FONT = "Inter, Helvetica, Arial, sans-serif";

/** @type {[string, string][]} */
const DASHES = [
  ["over", "0.5 6"],
  ["alleged", "10 4 2 4"],
  ["maybe", "8 5"],
];

/** Dots: over or not known. Dots and dashes: alleged. Dashes: may hold. @param {string[]} looks */
export const dashes = (looks) => DASHES.find(([look]) => looks.includes(look))?.[1];
