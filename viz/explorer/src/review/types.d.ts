/** The shapes of the API's answers that the review reads. */

import type { Edge, Evidence, Node, NodeType } from "../types.js";

/** A piece of evidence for (weight > 0) or against (< 0) that two are one; natural log-odds, -100 forbids. */
export interface Reason {
  code: string;
  weight: number;
  left: string;
  right: string;
  says: { en: string; fr: string };
}

/** Two entities that may be one; nobody has decided yet. */
export interface Pair {
  left: Node;
  /** Null where LEFT is held back until a person says that it is one. */
  right: Node | null;
  kind: NodeType;
  /** The probability that they are one. */
  score: number;
  reasons: Reason[];
  /** How much hangs on it. */
  consequence: number;
}

/** An entity as the review lays it beside another. */
export interface Side extends Node {
  edges: Edge[];
  places: { id: string; name: string; edge: Edge }[];
  papers: { node: Node; evidence: Evidence[] }[];
}

export interface Comparison {
  left: Side;
  right: Side;
  score: number | null;
  reasons: Reason[];
  /** Whose id and page stay when both are one, and what goes there from the other. */
  joining: { kept: string; posts: number; links: number; documents: number };
}

/** One act of a person. */
export interface Decision {
  id: string;
  at: string;
  author: string;
  action: string;
  note: string | null;
  undone: boolean;
  /** As they are now; null where the document that names them is not loaded. */
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
