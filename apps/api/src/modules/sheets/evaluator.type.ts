import type { Attribution, EvaluatorSide, ReviewState } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ReviewStateEnum } from "../../graphql/enums.js";
import { MemberRef } from "../members/memberRef.type.js";
import { PlanEvaluatorType } from "../plans/planContent.type.js";
import { ReviewSubject } from "../reviews/reviewSubject.type.js";
import { AttributionEnum, EvaluatorKindEnum, EvaluatorSideEnum, FewSuperiorsEnum } from "./sheet.enums.js";
import type { SheetAssignmentEntity } from "./sheetAssignment.entity.js";

@ObjectType({ simpleResolvers: true, description: "Criteria within the function of one collective." })
export class EvaluatorFunction {
  @Field(() => ID, { description: "Collective." })
  collectiveId!: string;

  @Field(() => [String], { description: "Criteria, by their codes in the edition." })
  criteria!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "A collective that may fill in only the criteria within its function.",
})
export class LimitedEvaluator {
  @Field(() => ID, { description: "Collective." })
  collectiveId!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "What a round's plan sets about sheets." })
export class SheetPlan {
  @Field(() => Int, { description: "Confidential sheets are read only in groups of at least so many." })
  smallestGroup!: number;

  @Field(() => FewSuperiorsEnum, { description: "What is done with superiors too few to be hidden." })
  fewSuperiors!: "NAMED" | "NOT_ASKED";

  @Field(() => [EvaluatorFunction], { description: "Functions of offices above." })
  functions!: EvaluatorFunction[];

  @Field(() => [LimitedEvaluator], { description: "Those on the list whose function is to be settled." })
  limited!: LimitedEvaluator[];

  @Field(() => Boolean, { description: "Whether sheets are released; then nothing more is handed in." })
  isReleased!: boolean;

  @Field(() => Int, { description: "Version for optimistic writes; 0 while there is no list." })
  version!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "An evaluator that the rules name and nobody can sign for.",
})
export class EvaluatorGap {
  @Field(() => String, { description: "Name of the collective or organisation." })
  evaluatorName!: string;

  @Field(() => EvaluatorSideEnum, { description: "Where it stands to the subjects." })
  side!: EvaluatorSide;

  @Field(() => Int, { description: "Subjects it would evaluate." })
  subjects!: number;
}

@ObjectType({ simpleResolvers: true, description: "What making the list of evaluators changes, or changed." })
export class EvaluatorChanges {
  @Field(() => Int, { description: "Sheets that come in." })
  added!: number;

  @Field(() => Int, { description: "Sheets whose signatory, side or form is another." })
  changed!: number;

  @Field(() => Int, { description: "Sheets no longer derived and not begun." })
  dropped!: number;

  @Field(() => Int, { description: "Sheets that stay." })
  unchanged!: number;

  @Field(() => Int, {
    description: "Sheets that cannot be filled until somebody says which criteria are within the function.",
  })
  withoutCriteria!: number;

  @Field(() => Int, {
    description: "Subjects on whom so few are asked in confidence that no such sheet could ever be read.",
  })
  tooFewToRead!: number;

  @Field(() => [EvaluatorGap], { description: "For whom nobody can sign." })
  gaps!: EvaluatorGap[];

  @Field(() => [PlanEvaluatorType], {
    description: "Whom the plan names in words of its own: the office assigns them by hand.",
  })
  byHand!: PlanEvaluatorType[];
}

@ObjectType({ simpleResolvers: true, description: "One evaluator of one subject, as the office sees it." })
export class SheetAssignment
  implements
    Pick<
      SheetAssignmentEntity,
      | "id"
      | "evaluatorKind"
      | "collectiveId"
      | "side"
      | "attribution"
      | "formCode"
      | "criteria"
      | "origin"
      | "isRemoved"
      | "reason"
      | "version"
    >
{
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => EvaluatorKindEnum, { description: "Who evaluates." })
  evaluatorKind!: "BODY" | "UNIT" | "PERSON";

  @Field(() => ID, { nullable: true, description: "The collective; null for an organisation or a person." })
  collectiveId!: string | null;

  @Field(() => String, { description: "Name of the collective, the organisation or the person." })
  evaluatorName!: string;

  @Field(() => MemberRef, { description: "The person who evaluates, or signs." })
  signatory!: MemberRef;

  @Field(() => EvaluatorSideEnum, { description: "Where the evaluator stands to the subject." })
  side!: EvaluatorSide;

  @Field(() => AttributionEnum, { description: "Signed, or in confidence." })
  attribution!: Attribution;

  @Field(() => String, {
    nullable: true,
    description: "Sheet of the edition; null where none is prescribed.",
  })
  formCode!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Criteria within the function; null is all, none at all is not settled yet.",
  })
  criteria!: string[] | null;

  @Field(() => String, { description: "DERIVED from the tree and the posts, or ADDED by the office." })
  origin!: "DERIVED" | "ADDED";

  @Field(() => Boolean, { description: "Whether the office took it out." })
  isRemoved!: boolean;

  @Field(() => String, { nullable: true, description: "Why the office added it or took it out." })
  reason!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether a signed sheet is handed in; null of a confidential one, which the office never learns.",
  })
  isSubmitted!: boolean | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Who evaluates one subject, and how far they are." })
export class SubjectEvaluators {
  @Field(() => ID, { description: "Its review." })
  reviewId!: string;

  @Field(() => ReviewSubject, { description: "Who or what is evaluated." })
  subject!: ReviewSubject;

  @Field(() => ReviewStateEnum, { description: "Where its review stands." })
  state!: ReviewState;

  @Field(() => [SheetAssignment], { description: "Evaluators: above, at the same level, below." })
  evaluators!: SheetAssignment[];

  @Field(() => Int, { description: "Signed sheets asked for." })
  named!: number;

  @Field(() => Int, { description: "Signed sheets handed in." })
  namedSubmitted!: number;

  @Field(() => Int, { description: "Confidential sheets asked for." })
  confidential!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Confidential sheets handed in; null where so few are asked that the figure would name somebody.",
  })
  confidentialSubmitted!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "Part of the list of evaluators of a round." })
export class SubjectEvaluatorsPage {
  @Field(() => [SubjectEvaluators], { description: "Subjects of this part." })
  items!: SubjectEvaluators[];

  @Field(() => Int, { description: "Subjects in the whole list." })
  totalCount!: number;
}
