import type { IsoDate } from "../calendar/isoDate.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { ReviewState } from "./reviewState.js";

/** Place of a person in the collective in which the person is reviewed. */
export const POSITIONS = ["HEAD", "DEPUTY", "MEMBER"] as const;
export type Position = (typeof POSITIONS)[number];

/** One subject of a round, as far as the order among subjects is concerned. */
export interface RoundSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  /**
   * Party organisation it belongs to: itself for an ORGANISATION, the cell for a MEMBER, the organisation of the same
   * place or body for a COLLECTIVE or CADRE.
   */
  readonly organisationId: string;
  readonly state: ReviewState;
  /** Day on which it came to this state. */
  readonly stateSince?: IsoDate | null;
  /** Subject id of the COLLECTIVE in which this person is reviewed; left out for ordinary members. */
  readonly collectiveId?: string | null;
  /** Place in that collective; MEMBER when left out. */
  readonly position?: Position;
  /** The person, by which the review at the cell and the one in the collective are joined. */
  readonly personId?: string | null;
  /** Of a COLLECTIVE: true for a Party committee (cấp ủy), false for government, agency, Front, mass organisation. */
  readonly isPartyCommittee?: boolean;
}

/** A place in the tree in which the round decides. */
export interface RoundOrganisation {
  readonly id: string;
  readonly parentId: string | null;
}
