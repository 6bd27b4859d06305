/** Two days compared: what the answer says of each body or person, in a few words, and what is drawn that is there no more. */
import { called } from "../../model/say.js";
import { t } from "../../words.js";
import { branches, isStaff } from "../grow.js";
import { peopleOf } from "../people.js";

/** @typedef {import("../../types.js").Difference} Difference */
/** @typedef {import("../../types.js").Rung} Rung */
/** @typedef {import("../grow.js").Branch} Branch */

export const SIGNS = { added: "+", ended: "−", moved: "⇄", changed: "≠" };

/** What a difference is about, and how it was; how it is stands in the box. @param {Difference} difference */
function words({ change, what, before, after, differs }) {
  if (what === "body") return t(`compare.${change}`);
  const about = t(`compare.what.${what}`);
  const [was, is] = [before, after].map((side) => side.map(({ name }) => called(name)).join(", "));
  if (was === is) return `${about}: ${differs.map((name) => t(`compare.differs.${name}`)).join(", ")}`;
  return was ? t("compare.before", { what: about, names: was }) : `${about}: ${is}`;
}

/** @param {Difference} difference */
export const differenceText = (difference) => `${SIGNS[difference.change]} ${words(difference)}`;

/** Whom a branch is about: its body, or the one person where no body is known. @param {Branch} branch */
function whose({ rung, key }) {
  if (!rung) return key;
  return isStaff(rung) ? "" : (rung.organization ?? peopleOf(rung)[0]?.id);
}

/** How sure something is, the picture shows by itself. @param {Difference} difference */
const onlySurer = ({ differs }) => differs.length === 1 && differs[0] === "status";

/** Marks each box of TREE with what differs of it. @param {Branch} tree @param {Difference[]} all */
export function mark(tree, all) {
  const told = all.filter((one) => !onlySurer(one));
  for (const branch of [tree, ...branches(tree)]) branch.marks = told.filter(({ of }) => of === whose(branch));
  return tree;
}

/** The rungs of the earlier day that are there no more on the later. @param {Rung[]} rungs @param {Difference[]} all @returns {Rung[]} */
export function ended(rungs, all) {
  const gone = new Set(all.filter(({ change, what }) => change === "ended" && what === "body").map(({ of }) => of));
  return rungs
    .filter((rung) => !isStaff(rung) && gone.has(rung.organization ?? ""))
    .map((rung) => ({ ...rung, status: "does_not_hold" }));
}
