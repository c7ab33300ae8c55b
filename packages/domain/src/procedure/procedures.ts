import type { Edition } from "../editions/edition.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { ProcedureActor } from "./actors.js";
import type { ReviewState } from "./reviewState.js";
import { MAIN_STEPS, STEP_RULES, STEPS, type Step, type StepRule } from "./steps.js";

/** Steps that a kind or an edition may not have. */
export type OptionalStep = "RECORD_REVIEW" | "RECORD_BALLOT" | "DEFER" | "RESUME";

/** One rule per step; null where there is no such step. */
export type Procedure = Readonly<
  Record<Exclude<Step, OptionalStep>, StepRule> & Record<OptionalStep, StepRule | null>
>;

function withActors(
  actors: Readonly<Record<"own" | "prepares" | "advises" | "decides", ProcedureActor>>,
): Record<Step, StepRule> {
  const { own, prepares, advises, decides } = actors;
  const actorOf: Readonly<Record<Step, ProcedureActor>> = {
    SUBMIT_SELF_ASSESSMENT: own,
    RECORD_REVIEW: prepares,
    COMPILE: prepares,
    RECORD_BALLOT: prepares,
    PROPOSE: prepares,
    CHECK_QUOTA: advises,
    VERIFY: advises,
    DECIDE: decides,
    NOTIFY: advises,
    PUBLISH: advises,
    CLOSE: advises,
    WITHDRAW_SELF_ASSESSMENT: own,
    DEFER: prepares,
    RESUME: prepares,
    APPEAL: own,
    DISMISS_APPEAL: decides,
    REOPEN: decides,
  };
  const rules = STEPS.map((step) => [step, { ...STEP_RULES[step], actor: actorOf[step] }] as const);
  return Object.fromEntries(rules) as Record<Step, StepRule>;
}

const above = { advises: "ADVISORY_OFFICE", decides: "COMPETENT_AUTHORITY" } as const;
const organisation = withActors({ own: "OWN_COMMITTEE", prepares: "OWN_COMMITTEE", ...above });
const collective = withActors({ own: "COLLECTIVE_HEAD", prepares: "COLLECTIVE_HEAD", ...above });

/**
 * The procedure of each kind of subject where a vote is required. A Party organisation is rated and not itself
 * reviewed: what its members, cells and committee were reviewed for is compiled by the committee. Only a person can be
 * absent with reason and deferred.
 * @see domain.md 5.1 and 5.6
 */
export const PROCEDURES: Readonly<Record<SubjectKind, Procedure>> = {
  ORGANISATION: {
    ...organisation,
    RECORD_REVIEW: null,
    COMPILE: { ...organisation.COMPILE, from: ["SELF_SUBMITTED"] },
    DEFER: null,
    RESUME: null,
  },
  COLLECTIVE: { ...collective, DEFER: null, RESUME: null },
  CADRE: withActors({ own: "CADRE", prepares: "COLLECTIVE_HEAD", ...above }),
  MEMBER: STEP_RULES,
};

/**
 * What the vote is to the proposal. REQUIRED: no proposal without it. REFERENCE: it may be taken and is one paper among
 * others. NONE: the edition prescribes none.
 */
export type VoteRole = "REQUIRED" | "REFERENCE" | "NONE";

/** The part the vote has for one kind in one edition; NONE as well where the edition does not rate the kind. */
export function voteRole(edition: Edition, kind: SubjectKind): VoteRole {
  const ballot = edition.subjects[kind]?.ballot ?? null;
  if (ballot === null) return "NONE";
  return ballot.value.effect === "PROPOSES" ? "REQUIRED" : "REFERENCE";
}

/** The procedure of one kind in one edition: without a required vote, the proposal follows the compilation. */
export function procedureOf(kind: SubjectKind, vote: VoteRole = "REQUIRED"): Procedure {
  const table = PROCEDURES[kind];
  if (vote === "REQUIRED") return table;
  const from: readonly ReviewState[] = vote === "NONE" ? ["COMPILED"] : ["COMPILED", "VOTED"];
  return {
    ...table,
    RECORD_BALLOT: vote === "NONE" ? null : table.RECORD_BALLOT,
    PROPOSE: { ...table.PROPOSE, from },
  };
}

/** Steps that lead on from a state, whatever else they require; main line first. */
export function nextSteps(state: ReviewState, procedure: Procedure = STEP_RULES): readonly Step[] {
  return STEPS.filter((step) => procedure[step]?.from.includes(state));
}

/**
 * The steps of the main line from one state to a later one, in order; null when the main line does not lead there.
 * Used where one act on paper covers several steps.
 */
export function stepsBetween(
  from: ReviewState,
  to: ReviewState,
  procedure: Procedure = STEP_RULES,
): readonly Step[] | null {
  const steps: Step[] = [];
  let state = from;
  for (const step of MAIN_STEPS) {
    const rule = procedure[step];
    if (state === to || !rule?.from.includes(state)) continue;
    steps.push(step);
    state = rule.to;
  }
  return state === to ? steps : null;
}
