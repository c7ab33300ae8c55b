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
 */
export function decideParticipation(
  found: readonly ParticipationReason[],
  rules: ParticipationRules,
): ParticipationDecision {
  const applied = found
    .flatMap((reason): AppliedReason[] => {
      const rule = rules[reason];
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
export function rulesOfRecord({ guidance }: Edition): ParticipationRules {
  const derived = { source: guidance.number, certainty: "DERIVED" } as const;
  return {
    NOT_YET_ADMITTED: { treatment: "OUT", text: PARTICIPATION_TEXTS.NOT_YET_ADMITTED, ...derived },
    ADMISSION_DATE_MISSING: {
      treatment: "ASK_PERSON",
      text: PARTICIPATION_TEXTS.ADMISSION_DATE_MISSING,
      ...derived,
    },
    NOT_YET_FOUNDED: { treatment: "OUT", text: PARTICIPATION_TEXTS.NOT_YET_FOUNDED, ...derived },
    FOUNDING_DATE_MISSING: {
      treatment: "ASK_PERSON",
      text: PARTICIPATION_TEXTS.FOUNDING_DATE_MISSING,
      ...derived,
    },
    KIND_NOT_RATED: {
      treatment: "OUT",
      text: PARTICIPATION_TEXTS.KIND_NOT_RATED,
      source: guidance.number,
      certainty: "KNOWN",
    },
  };
}
