/** Who served together, and which bodies were at a place, as the API answers. */

import type { Commander, Edge, Status } from "../../types.js";

/** Days from FROM to TO, both counted; null where no source bounds them. */
export interface Span {
  from: string | null;
  to: string | null;
}

/** Somebody who served above, beside or below a person, and when both did. */
export interface Colleague {
  person: string;
  person_name: string;
  rank: string | null;
  title: string | null;
  relation: "superior" | "peer" | "subordinate";
  level: number;
  stated: boolean;
  organization: string | null;
  organization_name: string | null;
  through: string | null;
  through_name: string | null;
  sure: Span[];
  sure_days: number;
  possible: Span[];
  possible_days: number | null;
  edges: Edge[];
}

/** A body at a place on a day, or above one that was; OVER says above which. */
export interface There {
  level: number;
  organization: string;
  organization_name: string;
  status: Status;
  basis: "site" | "area";
  places: { id: string; name: string; basis: string; scope: "same" | "wider" | "narrower" }[];
  over: { id: string; name: string }[];
  commanders: Commander[];
  last_known: (Commander & { until: string | null }) | null;
  superiors: Commander[];
  note: { en: string; fr: string };
  follows_from: Edge[];
}
