import type { IsoDate } from "../calendar/isoDate.js";
import type { CollectiveKind } from "../editions/collectiveKind.js";

interface AnyBodyFacts {
  /** Review year. */
  readonly year: number;
  /** The round's reference day (ngày chốt danh sách). */
  readonly referenceDate: IsoDate;
  /** Day on which its end is read instead when something changed during the round; the reference day when absent. */
  readonly statesOn?: IsoDate;
  /** Day of the review meeting; null or absent when not yet set. */
  readonly reviewedOn?: IsoDate | null;
  /** Null when the record lacks it. */
  readonly foundedOn: IsoDate | null;
  /** First day on which the body no longer existed, and how it ended; null or absent while it exists. */
  readonly ended?: { readonly on: IsoDate; readonly how: "DISSOLVED" | "MERGED" } | null;
  /** Day on which it received a merged body; null or absent when it received none. */
  readonly receivedOn?: IsoDate | null;
}

export interface OrganisationFacts extends AnyBodyFacts {
  readonly kind: "ORGANISATION";
  /** True for a tổ đảng. */
  readonly isPartyGroup?: boolean;
}

export interface CollectiveFacts extends AnyBodyFacts {
  readonly kind: "COLLECTIVE";
  readonly collective: CollectiveKind;
  readonly memberCount: number;
  /** True when the committee has a standing committee (ban thường vụ). */
  readonly hasStandingCommittee?: boolean;
  /** False for a cell that has elected no committee (chi ủy); true when absent. */
  readonly hasCellCommittee?: boolean;
}

/** What `bodyParticipation` needs to know of one organisation or collective. */
export type BodyFacts = OrganisationFacts | CollectiveFacts;
