/** What a box says on paper: its lines, with the numbers of their sources. */
import { html } from "../../html.js";
import { called } from "../../model/say.js";
import { bracketed } from "../../paper/citing.js";
import { GREY, INK } from "../../paper/ink.js";
import { wrap } from "../../paper/wrap.js";
import { t } from "../../words.js";
import { differenceText } from "../compare/differences.js";
import { isStaff } from "../grow.js";
import { brokenOff, knownUntil, notNow, peopleOf, postOf, unknown } from "../people.js";
import { selfName } from "../self.js";
import { MARKS, PERSONS } from "../size.js";

/** @typedef {import("./cited.js").Cited} Cited */
/** @typedef {import("../../types.js").Rung} Rung */
/** @typedef {{ text: string, size: number, bold?: boolean, grey?: boolean }} Text */

const NAME = { size: 13, bold: true };
const PERSON = { size: 12 };
const SMALL = { size: 11, grey: true };
const CHARACTERS = { 13: 38, 12: 44, 11: 48 }; // that fit into a box at each size

/** @param {string} text @param {Omit<Text, "text">} look @param {number} most @returns {Text[]} */
const lines = (text, look, most) =>
  wrap(text, CHARACTERS[/** @type {11 | 12 | 13} */ (look.size)], most).map((line) => ({ ...look, text: line }));

/** Some persons with their posts. @param {import("../../types.js").Commander[]} people @param {Cited} cited */
function persons(people, { numbers }) {
  const shown = people
    .slice(0, PERSONS)
    .flatMap((one) => [
      ...lines(`${called(one.name)}${bracketed(numbers([one.edge]))}`, PERSON, 1),
      ...lines(postOf(one), SMALL, 2),
    ]);
  const more = people.length - PERSONS;
  return more > 0 ? [...shown, { ...SMALL, text: t("count.more", { n: more }) }] : shown;
}

/** @param {import("../self.js").Asked} self @param {Cited} cited */
const asked = ({ node, heads, about }, cited) => [
  ...lines(selfName(node), NAME, 2),
  ...(heads.length ? persons(heads, cited) : lines(about, SMALL, 3)),
];

/** @param {Rung} rung @param {Cited} cited */
function who(rung, cited) {
  const people = peopleOf(rung);
  if (people.length) return persons(people, cited);
  if (rung.status === "does_not_hold") return lines(notNow(rung), SMALL, 3);
  const { last_known: last } = rung;
  return lines(`${unknown(rung)}${last ? bracketed(cited.numbers([last.edge])) : ""}`, SMALL, 3);
}

/** @param {import("../../types.js").End} end @param {Cited} cited */
const broken = (end, { numbers }) => [
  ...lines(brokenOff(end), NAME, 2),
  ...[end.last_known, end.next_known].flatMap((one) =>
    one ? lines(`${called(one.name)}, ${knownUntil(one)}${bracketed(numbers([one.edge]))}`, SMALL, 2) : [],
  ),
];

/** HANGS: what the line stands on that has no room for its numbers. @param {import("../tree.js").Box} box @param {import("./scene.js").Seen} seen @param {Cited} cited @param {import("../../types.js").Edge[]} hangs */
export function told({ branch: { rung, end, marks }, more }, seen, cited, hangs) {
  if (more) return [{ ...SMALL, text: t("count.more", { n: more }) }];
  if (end) return broken(end, cited);
  if (!rung) return asked(seen, cited);
  const name = isStaff(rung) ? t("chain.staff") : called(rung.organization_name);
  const differs = marks.slice(0, MARKS).flatMap((one) => lines(differenceText(one), { size: 11, bold: true }, 1));
  return [
    ...differs,
    ...lines(`${name}${bracketed(cited.numbers(hangs))}`.trim(), NAME, 2),
    ...who(rung, cited),
  ].filter(({ text }) => text);
}

/** ALL in the middle of a box that is HEIGHT high. @param {{ all: Text[], x: number, y: number, height: number }} props */
export function Texts({ all, x, y, height }) {
  let down = y + (height - all.reduce((sum, { size }) => sum + size + 4, 0)) / 2;
  return all.map(({ text, size, bold, grey }) => {
    down += size + 4;
    return html`<text x=${x} y=${down - 5} font-size=${size} font-weight=${bold ? 600 : undefined} fill=${grey ? GREY : INK}>${text}</text>`;
  });
}
