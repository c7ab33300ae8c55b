import type { Imbalance } from "../ballot/checkCountingMinutes.js";
import type { QuorumVerdict } from "../ballot/checkQuorum.js";
import type { IsoDate } from "../calendar/isoDate.js";
import type { Edition } from "../editions/edition.js";
import type { Level } from "../editions/level.js";
import type { MissingPaper } from "../editions/participationRule.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { QuotaVerdict } from "../quota/quotaState.js";
import type { AppealWindow } from "./appealWindow.js";
import type { MissingDossierItem } from "./dossier.js";
import type { DraftReportVerdict } from "./draftReport.js";
import type { OrderBlocker } from "./orderBlockers.js";
import type { ProcedureRefusalCode, Wait } from "./procedureRefusal.js";

/** What has happened so far. A fact left out counts as not having happened. */
export interface ProcedureFacts {
  readonly edition: Edition;
  /** MEMBER when left out. */
  readonly kind?: SubjectKind;
  /** True when every criterion is graded, every required section written and a level proposed. */
  readonly isSelfAssessmentComplete?: boolean;
  /** Suggested review points (gợi ý kiểm điểm) that the subject has not answered, by the caller's ids. */
  readonly unansweredPoints?: readonly string[];
  /** Whether the collective's draft report went out in time; null or left out where nobody recorded it. */
  readonly draftReport?: DraftReportVerdict | null;
  /** True when the review meeting is recorded with its roll call. */
  readonly isReviewRecorded?: boolean;
  /** The yearly State rating; "NOT_APPLICABLE" outside State employment, null when not yet recorded. */
  readonly stateRating?: Level | "NOT_APPLICABLE" | null;
  readonly missingPapers?: readonly MissingPaper[];
  readonly hasBallot?: boolean;
  /** Whether enough of the convened were there to vote; null or left out where nobody called the roll. */
  readonly quorum?: QuorumVerdict | null;
  readonly imbalances?: readonly Imbalance[];
  readonly proposedLevel?: Level | null;
  /** Reason written where the body proposes without a majority, or otherwise than the majority voted. */
  readonly proposalReason?: string | null;
  readonly ballotOutcome?: Level | "NO_MAJORITY" | null;
  readonly quota?: QuotaVerdict | null;
  /** Who takes an excess on himself, and why. */
  readonly quotaOverride?: { readonly reason: string; readonly namedBy: string } | null;
  readonly decidedLevel?: Level | null;
  /** True when the one who decides is the one decided on. */
  readonly isOwnCase?: boolean;
  readonly hasReason?: boolean;
  /** Window of the appeal and the day it was filed; null or left out where no day is on record. */
  readonly appeal?: { readonly window: AppealWindow; readonly filedOn: IsoDate } | null;
  readonly missingDossierItems?: readonly MissingDossierItem[];
  /** Other subjects that go first, from `orderBlockers`. */
  readonly earlierSubjects?: readonly OrderBlocker[];
  /** Day on which the review came to its present state; null when not on record. */
  readonly stateSince?: IsoDate | null;
  /** What the caller knows of single blockers: since when, and which document, unit or person is waited for. */
  readonly waits?: Readonly<Partial<Record<ProcedureRefusalCode, Wait>>>;
}
