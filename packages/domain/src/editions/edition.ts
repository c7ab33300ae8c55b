import type { BallotRule } from "./ballotRule.js";
import type { Bilingual } from "./bilingual.js";
import type { LevelConditions } from "./condition.js";
import type { CriteriaTree, Scale } from "./criterion.js";
import type { DeadlineRule } from "./deadlineRule.js";
import type { EvaluatorRule } from "./evaluatorRule.js";
import type { FormReference } from "./form.js";
import type { Level } from "./level.js";
import type { ListedCollective, ParticipationRules } from "./participationRule.js";
import type { PlaceRule } from "./placeRule.js";
import type { PostGroup } from "./postGroup.js";
import type { Provision } from "./provision.js";
import type { QuotaRule } from "./quotaRule.js";
import type { Sourced } from "./sourced.js";

/** Editions known to this version of the product. A round stores the code, never a copy of the rules. */
export const EDITION_CODES = ["2014", "2018", "2019", "2023", "2025"] as const;
export type EditionCode = (typeof EDITION_CODES)[number];

/** The level as printed, with its usual abbreviation (HTXS, HTT, HTNV, KHTNV). */
export interface LevelName extends Bilingual {
  readonly abbr: string;
}

/** What a section is about where next year's form follows it up: what fell short, how to mend it, and what came of it. */
export const SECTION_TOPICS = ["SHORTCOMINGS", "MEASURES", "REMEDY"] as const;
export type SectionTopic = (typeof SECTION_TOPICS)[number];

/** One section of the self-assessment form, in printed order. */
export interface SelfAssessmentSection {
  readonly code: string;
  readonly title: Bilingual;
  /** TEXT is written; POINTS are given to the lines of a group of criteria; LEVEL is a tick among the four levels. */
  readonly kind: "TEXT" | "POINTS" | "LEVEL";
  /** True where the form says "nếu có". */
  readonly isOptional: boolean;
  /** The group of criteria whose grades are ticked after this section, or whose points are given in it; null when none. */
  readonly criteriaGroup: string | null;
  /** Absent where no other year's form takes it up. */
  readonly topic?: SectionTopic;
}

export interface SelfAssessmentForm {
  readonly formCode: string;
  readonly sections: readonly SelfAssessmentSection[];
}

/** Orders of work that the rules fix; the procedure refuses steps that break one. */
export const ORDER_CONSTRAINTS = [
  "STATE_RATING_BEFORE_MEMBER_RATING",
  "REVIEW_BEFORE_RATING",
  "VOTE_BEFORE_PROPOSAL",
  "PROPOSAL_BEFORE_DECISION",
  "DECISION_BEFORE_PUBLICATION",
  "COLLECTIVE_BEFORE_INDIVIDUALS",
  "LOWER_BEFORE_UPPER",
  "HEAD_AFTER_COLLECTIVE",
  "HEAD_BEFORE_DEPUTIES",
  "DEPUTIES_BEFORE_MEMBERS",
  "GOVERNMENT_BEFORE_COMMITTEE",
  "PARTS_BEFORE_ORGANISATION",
  "CELL_BEFORE_COLLECTIVE",
] as const;
export type OrderConstraint = (typeof ORDER_CONSTRAINTS)[number];

export interface OrderRule {
  readonly code: OrderConstraint;
  readonly text: Bilingual;
}

/** A regulation or guidance, as cited. */
export interface LegalDocument {
  readonly number: string;
  readonly issuedOn: string;
  readonly title: Bilingual;
}

/** What an edition has otherwise for the holders of some posts. */
export interface PostRules {
  /** Name of the group, as the edition puts it. */
  readonly text: Bilingual;
  readonly criteria?: Sourced<CriteriaTree>;
  readonly selfAssessment?: Sourced<SelfAssessmentForm>;
  readonly conditions?: LevelConditions;
}

/** The rules for one kind of subject in one edition. */
export interface SubjectRules {
  readonly levelNames: Sourced<Readonly<Record<Level, LevelName>>>;
  readonly scale: Sourced<Scale>;
  readonly criteria: Sourced<CriteriaTree>;
  /** The report or self-review of the subject; organisations give the sheet of their committee. */
  readonly selfAssessment: Sourced<SelfAssessmentForm>;
  readonly conditions: LevelConditions;
  readonly participation: ParticipationRules;
  /** Null when the edition has no quota for this kind (until 2017). */
  readonly quota: Sourced<QuotaRule> | null;
  /** Null when the edition prescribes no ballot for this kind. */
  readonly ballot: Sourced<BallotRule> | null;
  /** Parts that differ by post; `rulesFor` puts them in place. */
  readonly byPost?: Readonly<Partial<Record<PostGroup, PostRules>>>;
}

/**
 * One edition of the rules. A published edition is frozen and never edited, so the ratings of its years can be
 * recomputed in any later year; rules of a new year are a new edition in its own file.
 */
export interface Edition {
  readonly code: EditionCode;
  readonly title: Bilingual;
  /** The Politburo's regulation; null until 2017, when the guidance stood alone. */
  readonly regulation: LegalDocument | null;
  readonly guidance: LegalDocument;
  /** Further documents that hold in some of the years. */
  readonly supplements: readonly LegalDocument[];
  /** First review year. */
  readonly validFromYear: number;
  /** Last review year, included; null while the edition is in force. */
  readonly validToYear: number | null;
  /** Null for a kind that the edition does not rate (collectives and cadres until 2017). */
  readonly subjects: EditionSubjects;
  /** Which collectives are reviewed; the rating of each follows the participation rules of collectives. */
  readonly collectives: readonly ListedCollective[];
  readonly places: readonly Sourced<PlaceRule>[];
  readonly evaluators: readonly Sourced<EvaluatorRule>[];
  readonly order: readonly Sourced<OrderRule>[];
  readonly forms: readonly Sourced<FormReference>[];
  readonly deadlines: readonly Sourced<DeadlineRule>[];
  /** Rules of the work that are no condition, order or deadline: what a unit must know and the program reminds of. */
  readonly provisions?: readonly Sourced<Provision>[];
}

export type EditionSubjects = Readonly<
  Record<"ORGANISATION" | "MEMBER", SubjectRules> & Record<"COLLECTIVE" | "CADRE", SubjectRules | null>
>;
