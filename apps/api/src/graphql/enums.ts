import {
  DECISION_STATUSES,
  DOSSIER_ITEMS,
  GRADES,
  LEVELS,
  PARTICIPATION_REASONS,
  POST_GROUPS,
  REVIEW_STATES,
  ROLES,
  SUBJECT_KINDS,
  SUBMISSION_CHANGES,
} from "@xeploai/domain";
import { registerEnumType } from "type-graphql";
import { APPEAL_OUTCOMES } from "../modules/appeals/appeal.types.js";
import { DECISION_BASES } from "../modules/decisions/decision.types.js";
import { ACTIVITY_KINDS, DISCIPLINE_FORMS } from "../modules/members/member.types.js";
import { ORGANISATION_KINDS, ORGANISATION_TYPES } from "../modules/organisations/organisation.types.js";
import { QUOTA_ROUNDINGS, ROUND_STATES } from "../modules/rounds/round.types.js";

/** A closed set as a GraphQL enum whose values are their own names. */
export function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
): Record<T, T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, { name, description });
  return members;
}

export const LevelEnum = enumOf("Level", LEVELS, "Quality level, best first.");
export const GradeEnum = enumOf("Grade", GRADES, "Grade of one criterion, best first.");
export const SubjectKindEnum = enumOf("SubjectKind", SUBJECT_KINDS, "What is reviewed.");
export const DecisionStatusEnum = enumOf("DecisionStatus", DECISION_STATUSES, "Whether a decision stands.");
export const DecisionBasisEnum = enumOf("DecisionBasis", DECISION_BASES, "What a decision rests on.");
export const AppealOutcomeEnum = enumOf("AppealOutcome", APPEAL_OUTCOMES, "How an appeal was settled.");
export const SubmissionChangeEnum = enumOf(
  "SubmissionChange",
  SUBMISSION_CHANGES,
  "What differs about one subject between two submissions.",
);
export const PostGroupEnum = enumOf("PostGroup", POST_GROUPS, "Posts with criteria and forms of their own.");
export const RoleEnum = enumOf("Role", ROLES, "Role of an account over a subtree.");
export const ReviewStateEnum = enumOf(
  "ReviewState",
  REVIEW_STATES,
  "Where a review stands in the procedure.",
);
export const ParticipationEnum = enumOf(
  "Participation",
  ["RATED", "REVIEW_ONLY", "OUT"] as const,
  "Whether a subject is rated, only reviewed, or left out.",
);
export const ParticipationReasonEnum = enumOf(
  "ParticipationReason",
  PARTICIPATION_REASONS,
  "Why a subject is not rated, or capped.",
);
export const OrganisationKindEnum = enumOf(
  "OrganisationKind",
  ORGANISATION_KINDS,
  "Kind of Party organisation.",
);
export const OrganisationTypeEnum = enumOf(
  "OrganisationType",
  ORGANISATION_TYPES,
  "Where its members live or work.",
);
export const GenderEnum = enumOf("Gender", ["FEMALE", "MALE"] as const, "Gender as in the member's record.");
export const ActivityKindEnum = enumOf(
  "ActivityKind",
  ACTIVITY_KINDS,
  "Why activity was not the ordinary one.",
);
export const DisciplineFormEnum = enumOf(
  "DisciplineForm",
  DISCIPLINE_FORMS,
  "Form of discipline, mildest first.",
);
export const RoundStateEnum = enumOf("RoundState", ROUND_STATES, "State of a round.");
export const QuotaRoundingEnum = enumOf(
  "QuotaRounding",
  QUOTA_ROUNDINGS,
  "How a quota's fraction is rounded.",
);
export const DossierItemEnum = enumOf("DossierItem", DOSSIER_ITEMS, "Item of the dossier of one review.");
export const SortDirectionEnum = enumOf("SortDirection", ["ASC", "DESC"] as const, "Direction of a sort.");
