import type { BallotRule } from "./ballotRule.js";
import type { ConditionCode } from "./condition.js";
import type { ParticipationReason } from "./participationReason.js";
import type { SixMonthsReferenceDay, Treatment } from "./participationRule.js";
import type { QuotaRule } from "./quotaRule.js";
import type { SubjectKind } from "./subjectKind.js";
import type { SubordinateBase } from "./subordinateBase.js";

/** Steps of points a unit may choose, in tenths: a tenth, half a point, whole points. */
export const POINTS_STEPS_TENTHS = [1, 5, 10] as const;
export type PointsStepTenths = (typeof POINTS_STEPS_TENTHS)[number];

/** What a unit may set for one kind of subject; what is left out keeps the edition's default. */
export interface SubjectSettings {
  /** Rounding and what happens above the quota are open wherever there is one; the group, unless the document names it. */
  readonly quota?: Readonly<Partial<Pick<QuotaRule, "rounding" | "group" | "hardBlock">>>;
  /** Open where the edition's own ballot rule is UNCERTAIN. */
  readonly ballot?: Readonly<Partial<Pick<BallotRule, "noMajority" | "cumulativeDown" | "votesOnSelf">>>;
  /** Treatment by reason, among the options of a rule that is UNCERTAIN. */
  readonly participation?: Readonly<Partial<Record<ParticipationReason, Treatment>>>;
  /** Day up to which six months since admission or founding are counted, where the edition leaves it open. */
  readonly sixMonthsReferenceDay?: SixMonthsReferenceDay;
  /** Conditions that do not hold here, among those that are UNCERTAIN. */
  readonly conditionsOff?: readonly ConditionCode[];
  /** Whose levels make the base of shares of subordinates, where the edition leaves it open. */
  readonly subordinateBase?: SubordinateBase;
  /** Smallest step of points, where the edition leaves it open. */
  readonly pointsStepTenths?: PointsStepTenths;
}

/** What a unit may set where the text of the rules is silent, by kind of subject. */
export type EditionSettings = Readonly<Partial<Record<SubjectKind, SubjectSettings>>>;
