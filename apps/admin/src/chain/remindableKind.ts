import type { RemindableKind } from "../graphql/generated/graphql";

const KINDS: Readonly<Record<string, RemindableKind>> = {
  SUBMIT_SELF_ASSESSMENT: "SELF_ASSESSMENT_DUE",
  RESUME: "SELF_ASSESSMENT_DUE",
  RECORD_REVIEW: "MEETING_DUE",
  COMPILE: "MEETING_DUE",
  RECORD_BALLOT: "BALLOT_DUE",
  PROPOSE: "PROPOSAL_DUE",
};

/** Of what somebody is reminded who has to take a step. */
export const remindableKind = (step: string): RemindableKind => KINDS[step] ?? "DECISION_DUE";
