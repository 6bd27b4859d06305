/** The shapes of the API's answers that the explorer reads; those of its own view stand in view/. */

export * from "./view/types.js";

export type NodeType = "Person" | "Organization" | "Operation" | "Place" | "Document";
export type Status = "holds" | "may_hold" | "does_not_hold" | null;

/** A figure of an operation in which documents differ: of a count its value, of what was seized item, quantity and unit. */
export interface Contested {
  of: string;
  value?: number;
  item: string;
  quantity: number | null;
  unit: string | null;
  documents: string[];
}

export interface Node {
  id: string;
  type: NodeType;
  name: string;
  names?: string[];
  acronym?: string | null;
  documents?: number;
  mentions?: number;
  [property: string]: any;
}

export interface Hit extends Node {
  hint?: { posts?: string[]; places?: string[]; years?: string[] };
}

export interface Evidence {
  document: string;
  document_name: string;
  headline?: string | null;
  publisher?: string | null;
  published?: string | null;
  url?: string | null;
  start: number;
  end: number;
  quote: string;
  before?: string;
  after?: string;
  method?: string;
  confidence?: number;
  assertion?: string;
}

export interface Edge {
  id: string;
  type: string;
  source: string;
  target: string;
  source_name: string;
  target_name: string;
  properties: Record<string, any>;
  status: Status;
  evidence_count: number;
  documents: number;
  sources: number;
  evidence: Evidence[];
}

export interface Neighbour {
  node: Node;
  edge: Edge;
}

export interface Envelope<Row> {
  data: Row[];
  next: string | null;
  truncated: boolean;
  as_of: string | null;
}

export interface Resource<Row> {
  state: "loading" | "ready" | "failed";
  rows: Row[];
  truncated: boolean;
  asOf: string | null;
  /** Of a walk: whom it was asked about, and why it goes no further there. */
  start: { ends?: End | null } | null;
  problem: Problem | null;
}

export interface Problem {
  status: number;
  detail: string;
}

export interface Point {
  x: number;
  y: number;
}

/** A fact about one entity, as a document states it. */
export interface Statement {
  relation: string;
  attributes: Record<string, any>;
  assertion: string;
  evidence: Evidence;
}

/** What a document says of an entity without its being a link: planned, hypothetical, denied. */
export interface Claim {
  id: string;
  relation: string;
  assertion: string;
  subject: ClaimEnd;
  object: ClaimEnd | null;
  attributes: Record<string, any>;
  evidence: Evidence;
}

/** ID is null where the graph does not hold it. */
export interface ClaimEnd {
  id: string | null;
  type: NodeType;
  name: string;
}

/** Somebody on a rung, and the link that puts him there. */
export interface Commander {
  id: string;
  name: string;
  rank?: string | null;
  title?: string | null;
  status: Status;
  edge: Edge;
}

/** Why a chain goes no further: nothing known on that day (break), nothing at all, or only what it names already. */
export interface End {
  why: "break" | "unknown" | "named";
  says: { en: string; fr: string };
  last_known: Known | null;
  next_known: Known | null;
}

/** What stood next before a break, or stands after it. */
export interface Known {
  id: string;
  name: string;
  until?: string;
  from?: string;
  edge: Edge;
}

/** A body above or below in the chain of command. */
export interface Rung {
  level: number;
  organization: string | null;
  organization_name: string | null;
  kind?: string | null;
  status: Status;
  stated: boolean;
  commanders: Commander[];
  members?: Commander[];
  last_known?: (Commander & { until: string | null }) | null;
  ends?: End | null;
  link: Edge | null;
  follows_from: Edge[];
  evidence: Evidence[];
}

/** A day on which something changed, or was cited, around an entity. */
export interface Change {
  day: string;
  count: number;
  events: { event: string; date: string | null; edge: Edge }[];
}

/** Somebody or something on a body's page, with the edges that put it there. */
export interface Beside {
  id: string;
  name: string;
  status: Status;
  edges: Edge[];
  [property: string]: any;
}

/** A name, a class or a time that documents give a body. */
export interface Fact {
  status: Status;
  evidence: Evidence[];
  [property: string]: any;
}

/** A body's page as of a day. */
export interface Unit extends Node {
  counts: Record<string, number>;
  last_known: (Beside & { until: string | null }) | null;
  aliases: Fact[];
  classifications: Fact[];
  existence: Fact[];
}

/** Somebody's time at a post, a gap or an overlap; FROM and TO are the days of which sources are sure. */
export interface Turn {
  what: "tenure" | "gap" | "overlap";
  from: string | null;
  to: string | null;
  status: Status;
  /** Of a gap: whether the post passed on within it, so that there may have been no day without a holder. */
  handover: boolean;
  holders: { id: string; name: string; rank?: string | null; title?: string | null }[];
  edges: Edge[];
}

/** What differs between two days of a body or person OF; DIFFERS names what of somebody who is on both sides. */
export interface Difference {
  change: "added" | "ended" | "changed" | "moved";
  what: string;
  of: string;
  of_name: string;
  level: number;
  before: Beside[];
  after: Beside[];
  differs: string[];
}

/** One way from an entity to another: each link leads from a node to the next. */
export interface Way {
  length: number;
  nodes: Node[];
  edges: Edge[];
}
