/** What the parts of a chain stand on: the sources of its picture. */
import { citing } from "../../paper/citing.js";
import { edgesOf, joining } from "../grow.js";
import { peopleOf } from "../people.js";

/** @typedef {import("../../types.js").Edge} Edge */
/** @typedef {import("../tree.js").Line} Line */
/** @typedef {import("../tree.js").Box} Box */
/** @typedef {import("../../paper/citing.js").Cited} Cited */

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
  const edges = [
    ...lines.flatMap(edgesOfLine),
    ...boxes.flatMap(edgesOfBox),
    ...heads.map(({ edge }) => edge),
    ...boxes.flatMap(edgesOfMarks),
  ];
  return citing(edges);
}
