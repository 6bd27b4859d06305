/** The shapes of the API's answers that the review reads. */

import type { Edge, Evidence, Node, NodeType } from "../types.js";

/** What of the review is open: pairs one by one, exact twins together, what was decided, one entity to be parted. */
export type Desk = "pairs" | "twins" | "log" | "split";

/** What the address holds of the review. */
export interface ReviewView {
  desk: Desk;
  /** The two entities of the review that are compared: their ids with "~" between. */
  pair: string | null;
  /** Which kind of entity the review shows. */
  of: NodeType | null;
  /** Of the log: whose decisions, which, since when, and whether those undone too. */
  by: string | null;
  act: string | null;
  since: string | null;
  undone: boolean;
}

/** A piece of evidence for (weight > 0) or against (< 0) that two are one; natural log-odds, -100 forbids. */
export interface Reason {
  code: string;
  weight: number;
  left: string;
  right: string;
  en: string;
  fr: string;
}

/** Two entities that may be one; nobody has decided yet. */
export interface Pair {
  left: Node;
  /** Null where LEFT is held back until a person says that it is one. */
  right: Node | null;
  type: NodeType;
  /** The probability that they are one. */
  score: number;
  reasons: Reason[];
  /** How much hangs on it. */
  consequence: number;
}

type List = "posts" | "operations" | "places" | "relations" | "sources";

/** An entity as the review lays it beside another. */
export interface Side extends Node {
  links: Record<List, Edge[]>;
  /** The sites and places of what it heads and did. */
  around: Edge[];
  papers: { id: string; evidence: Evidence[] }[];
}

export interface Judgement {
  verdict: "same" | "different" | "unsure";
  author: string;
  score: number;
  at: string | null;
  note: string | null;
  reasons: Reason[];
}

export interface Comparison {
  left: Side;
  right: Side;
  judgements: Judgement[];
  shared: Named[];
  /** What both would be as one. */
  joined: Node & {
    links: Record<List, { before: number; after: number }>;
    agreed: Edge[];
    at_once: { left: string; right: string; first: string; last: string }[];
  };
}

/** One act of a person. */
export interface Decision {
  id: string;
  at: string;
  author: string;
  action: string;
  note: string | null;
  undone: boolean;
  /** As texts name them; null where the document that does is not loaded. */
  pairs: { left: Named | null; right: Named | null }[];
}

export interface Named {
  id: string;
  name: string;
  type: NodeType;
}

/** A place in a document where an entity is named or pointed at. */
export interface Mention {
  id: string;
  text: string;
  evidence: Evidence;
}
