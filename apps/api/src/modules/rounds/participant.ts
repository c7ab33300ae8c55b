import type {
  Level,
  ParticipationReason,
  ParticipationStatus,
  PostGroup,
  SubjectKind,
} from "@xeploai/domain";

/** How one subject takes part in a round. Exactly one of the three subject ids is set, by kind. */
export interface Participant {
  subjectKind: SubjectKind;
  memberId: string | null;
  organisationId: string | null;
  collectiveId: string | null;
  /** Where it is reviewed: the cell of a member, the organisation of a post or collective, the organisation itself. */
  unitId: string;
  participation: "RATED" | "REVIEW_ONLY" | "OUT";
  reason: ParticipationReason | null;
  cap: Level | null;
  postGroup: PostGroup | null;
  /** The post whose criteria hold, and the group for the quota, as an issued plan names them; absent without one. */
  postTitle?: string | null;
  quotaGroup?: string | null;
  /** True when the rules read are silent and a person confirms or decides otherwise. */
  needsPerson: boolean;
  /** What a person may decide; empty where the rules decide. */
  choices: readonly ParticipationStatus[];
}

/** The part of the newest tree whose subjects a round takes in, and the day and year on which it reads them. */
export interface RoundScope {
  treeId: number;
  lo: number;
  hi: number;
  asOf: string;
  year: number;
}
