import type { ConditionCode } from "../editions/condition.js";
import type { Criterion } from "../editions/criterion.js";
import type { Edition, SubjectRules } from "../editions/edition.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { Origin, OriginText } from "./origin.js";
import type { Overlay, SubjectScope } from "./overlay.js";

/** One line of a refined sheet, with where each part of it comes from. */
export interface RefinedLine {
  readonly criterion: Criterion;
  readonly origin: Origin;
  /** Code of the line above that was divided into this one and others; null for a line of its own. */
  readonly partOf: string | null;
  /** Largest points in tenths; null where nobody gave any. */
  readonly maxPointsTenths: number | null;
  readonly pointsOrigin: Origin | null;
  readonly evidence: readonly OriginText[];
  /** What each grade means, the upper level's words first. */
  readonly anchors: Readonly<Partial<Record<Grade, readonly OriginText[]>>>;
}

/** A condition that an overlay added or tightened; those not named are the edition's own. */
export interface ConditionOrigin {
  readonly level: Level;
  readonly code: ConditionCode;
  readonly origin: Origin;
}

/** The rules for one scope of subjects after every overlay. */
export interface RefinedRules {
  readonly scope: SubjectScope;
  /** Criteria and conditions as refined, in the shape an edition has them. */
  readonly rules: SubjectRules;
  readonly lines: readonly RefinedLine[];
  readonly conditionOrigins: readonly ConditionOrigin[];
}

/** An edition as the units along one path refine it. */
export interface RefinedEdition {
  readonly base: Edition;
  /** From the top down. */
  readonly overlays: readonly Overlay[];
  /** The edition with what holds for whole kinds and groups of posts; single posts stand in `ruleSets`. */
  readonly edition: Edition;
  /** By scope, the general one of a kind first. */
  readonly ruleSets: readonly RefinedRules[];
}

/** True for an edition that overlays were applied to. */
export function isRefinedEdition(value: Edition | RefinedEdition): value is RefinedEdition {
  return "ruleSets" in value;
}
