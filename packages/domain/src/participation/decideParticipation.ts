import type { Edition } from "../editions/edition.js";
import type { Level } from "../editions/level.js";
import type { ParticipationReason } from "../editions/participationReason.js";
import type { ParticipationRule, ParticipationRules, Treatment } from "../editions/participationRule.js";
import { PARTICIPATION_TEXTS } from "../editions/participationTexts.js";
import type { Provenance } from "../editions/sourced.js";
import { provenanceOf } from "./placeRulesInYear.js";

export type ParticipationStatus = "RATED" | "REVIEW_ONLY" | "OUT";

export interface AppliedReason {
  readonly reason: ParticipationReason;
  readonly rule: ParticipationRule;
}

/** How a subject takes part, whatever its kind. */
export interface ParticipationDecision {
  readonly status: ParticipationStatus;
  /** The reason that decided; null for a subject that takes part in the ordinary way. */
  readonly reason: ParticipationReason | null;
  /** Highest level allowed; null when there is no cap. */
  readonly cap: Level | null;
  /** True when the rules read are silent: the status is the default, and a person confirms it. */
  readonly needsPerson: boolean;
  /** Provenance of the deciding rule; null when no special rule applied. */
  readonly source: Provenance | null;
  /** Every reason that was found, the deciding one first. */
  readonly applied: readonly AppliedReason[];
}

/** The stronger treatment decides: what takes a subject out first, what only qualifies the rating last. */
const STRONGEST_FIRST: readonly Treatment[] = ["OUT", "REVIEW_ONLY", "CAPPED", "ASK_PERSON", "RATED"];

/**
 * The decision that the rules of `found` add up to.
 * @param found reasons that apply, in the order in which they decide among equals; one without a rule is left out
 * @param rules the edition's own, of the kind of subject
 */
export function decideParticipation(
  found: readonly ParticipationReason[],
  rules: ParticipationRules,
  edition: Edition,
): ParticipationDecision {
  const applied = found
    .flatMap((reason): AppliedReason[] => {
      const rule = ruleOf(reason, rules, edition);
      return rule ? [{ reason, rule }] : [];
    })
    .sort((a, b) => strength(a) - strength(b));
  const [decisive] = applied;
  const { treatment, cap = null } = decisive?.rule ?? {};
  const status = treatment === "OUT" || treatment === "REVIEW_ONLY" ? treatment : "RATED";
  return {
    status,
    reason: decisive?.reason ?? null,
    cap: treatment === "CAPPED" ? cap : null,
    needsPerson: status === "RATED" && applied.some(({ rule }) => rule.treatment === "ASK_PERSON"),
    source: decisive ? provenanceOf(decisive.rule) : null,
    applied,
  };
}

const strength = ({ rule }: AppliedReason): number => STRONGEST_FIRST.indexOf(rule.treatment);

/**
 * Rules that no edition writes down because they follow from the record: what does not exist yet takes no part, a date
 * that is missing is asked for, a kind that the edition does not rate is not rated.
 */
const RULES_OF_RECORD: Readonly<
  Partial<Record<ParticipationReason, Pick<ParticipationRule, "treatment" | "certainty">>>
> = {
  NOT_YET_ADMITTED: { treatment: "OUT", certainty: "DERIVED" },
  ADMISSION_DATE_MISSING: { treatment: "ASK_PERSON", certainty: "DERIVED" },
  NOT_YET_FOUNDED: { treatment: "OUT", certainty: "DERIVED" },
  FOUNDING_DATE_MISSING: { treatment: "ASK_PERSON", certainty: "DERIVED" },
  KIND_NOT_RATED: { treatment: "OUT", certainty: "KNOWN" },
};

function ruleOf(
  reason: ParticipationReason,
  rules: ParticipationRules,
  { guidance }: Edition,
): ParticipationRule | null {
  const ofRecord = RULES_OF_RECORD[reason];
  if (!ofRecord) return rules[reason] ?? null;
  return { ...ofRecord, text: PARTICIPATION_TEXTS[reason], source: guidance.number };
}
