/** What joins two boxes of the picture: the edge that a document states, or that it follows from several. */
import { saidAs } from "../model/say.js";
import { t } from "../words.js";
import { edgesOf, joining } from "./grow.js";

/** @typedef {import("../types.js").Rung} Rung */
/** @typedef {import("../types.js").Edge} Edge */
/** @typedef {import("./grow.js").Branch} Branch */
/** @typedef {{ stated: boolean, status: import("../types.js").Status, assertion: string | undefined, text: string, key: string }} Connection KEY: how the address names its evidence */

/** What the address says of a link that no single edge states: this, how many levels up, and the body it leads to. */
export const DERIVED = "derived:";

/** @param {Rung} rung @param {1 | -1} direction */
export const derivedKey = ({ level, organization }, direction) => `${DERIVED}${level * direction}:${organization}`;

/** The least sure way in which EDGES are said. @param {Edge[]} edges */
function leastSure(edges) {
  const said = edges.map(({ properties }) => properties.assertion);
  return ["alleged", "reported"].find((one) => said.includes(one));
}

/** @param {Rung} rung @param {Edge | undefined} edge */
function words({ kind, follows_from: from }, edge) {
  if (!edge) return [t(`chain.kind.${kind ?? "none"}`), t("count.links", { n: from.length })];
  if (edge.type === "PART_OF") return [t(`chain.kind.${edge.properties.kind ?? "none"}`)];
  return [t(`relation.${edge.type}`)];
}

/** What a break stands on: what is known before it, or after it. @param {import("../types.js").End} end @returns {Connection} */
function broken({ last_known: last, next_known: next }) {
  const key = (last ?? next)?.edge.id ?? "";
  return { stated: true, status: "does_not_hold", assertion: undefined, text: t("chain.break"), key };
}

/** @param {Branch} from nearer to the middle @param {Branch} to @param {1 | -1} direction up or down @returns {Connection} */
export function connection(from, to, direction) {
  if (to.end) return broken(to.end);
  const rung = /** @type {Rung} */ (to.rung);
  const direct = rung.link ? [rung.link] : joining(from, to);
  const one = direct.length === 1 ? direct[0] : undefined;
  const assertion = leastSure(direct.length ? direct : edgesOf(rung));
  return {
    stated: direct.length > 0,
    status: (one ?? rung).status ?? rung.status,
    assertion,
    text: [...words(rung, direct[0]), saidAs({ assertion })].filter(Boolean).join(" · "),
    key: one ? one.id : derivedKey(rung, direction),
  };
}

/** How it is drawn; each of these looks different without colour too. @param {Connection} connection */
export const look = ({ stated, status, assertion }) =>
  [
    stated ? "stated" : "derived",
    status === "may_hold" && "maybe",
    status === "does_not_hold" && "over",
    assertion === "alleged" && "alleged",
  ]
    .filter(Boolean)
    .join(" ");
