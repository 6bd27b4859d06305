/** The shape of the view: what the address holds. */

import type { ReviewView } from "../review/types.js";
import type { NodeType } from "../types.js";

/** An entity that is on screen with its neighbours: how many at most (0: it alone), and of which types (none: all but documents). */
export interface Opening {
  id: string;
  limit: number;
  types: NodeType[];
}

export type Tab = "network" | "chain" | "operations" | "documents" | "overview" | "review";

/** What the address holds. */
export interface View extends ReviewView {
  tab: Tab;
  q: string | null;
  entity: string | null;
  /** Whom the entity is to be laid beside: what lies between the two is shown. */
  between: string | null;
  chain: string | null;
  edge: string | null;
  document: string | null;
  mark: [number, number] | null;
  open: Opening[];
  hide: string[];
  off: string[];
  /** Bodies of the chain whose subordinates are shown or hidden otherwise than at first. */
  fold: string[];
  on: string | null;
  /** The day with which the chain is compared. */
  versus: string | null;
  assertion: string | null;
  table: boolean;
  /** Only what surely holds on the day, in the chain. */
  sure: boolean;
  /** Former superiors and heads too, in the chain. */
  former: boolean;
  lang: "en" | "fr" | null;
  kind: string | null;
  place: string | null;
  from: string | null;
  to: string | null;
  /** Dashed lines between what may be the same, in the network. */
  maybe: boolean;
}
