import {
  BALLOT_MODES,
  type BallotMode,
  CALENDAR_STEPS,
  type CalendarStep,
  type EvaluatorRole,
  type EvaluatorSide,
  type Grade,
  type Level,
  type ParticipationStatus,
  type PostGroup,
  type SubjectKind,
} from "@xeploai/domain";
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import {
  enumOf,
  GradeEnum,
  LevelEnum,
  ParticipationEnum,
  PostGroupEnum,
  SubjectKindEnum,
} from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { EvaluatorRoleEnum, EvaluatorSideEnum } from "../sheets/sheet.enums.js";

const CalendarStepEnum = enumOf("CalendarStep", CALENDAR_STEPS, "Step that a plan gives days to.");
export const BallotModeEnum = enumOf("BallotMode", BALLOT_MODES, "How a body votes.");

/** One class is both what a plan answers and what its form sends, so that the two cannot part. */
const WINDOW = { description: "Days of one step, both included." };
@ObjectType("PlanWindow", { ...WINDOW, simpleResolvers: true })
@InputType("PlanWindowInput", WINDOW)
export class PlanWindow {
  @Field(() => CalendarStepEnum, { description: "Step." })
  code!: CalendarStep;

  @Field(() => DateOnly, { description: "First day." })
  startsOn!: string;

  @Field(() => DateOnly, { description: "Last day." })
  endsOn!: string;
}

const ANCHOR = { description: "What a grade means for one line." };
@ObjectType("PlanAnchor", { ...ANCHOR, simpleResolvers: true })
@InputType("PlanAnchorInput", ANCHOR)
export class PlanAnchor {
  @Field(() => GradeEnum, { description: "Grade." })
  grade!: Grade;

  @Field(() => String, { description: "Words of the unit, Vietnamese." })
  text!: string;
}

const DETAIL = { description: "What the unit says about a line that stands already." };
@ObjectType("PlanLineDetail", { ...DETAIL, simpleResolvers: true })
@InputType("PlanLineDetailInput", DETAIL)
export class PlanLineDetail {
  @Field(() => String, { description: "Code of the line." })
  code!: string;

  @Field(() => Int, { nullable: true, description: "Largest points, in tenths." })
  maxPointsTenths?: number | null;

  @Field(() => [String], { description: "Papers and products to be shown, Vietnamese." })
  @ArrayMaxSize(20)
  evidence!: string[];

  @Field(() => [PlanAnchor], { description: "What the grades mean." })
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  anchors!: PlanAnchor[];
}

const ADDED = { description: "A line that the unit adds; a code below a line divides that line." };
@ObjectType("PlanAddedLine", { ...ADDED, simpleResolvers: true })
@InputType("PlanAddedLineInput", ADDED)
export class PlanAddedLine extends PlanLineDetail {
  @Field(() => String, { description: "Code of its group." })
  group!: string;

  @Field(() => Boolean, { description: "Whether it is a task result." })
  isResult!: boolean;

  @Field(() => String, { description: "The line, Vietnamese." })
  text!: string;
}

const THRESHOLD = {
  description: "A stricter figure for a condition of the rules: a fraction, or fewest points.",
};
@ObjectType("PlanThreshold", { ...THRESHOLD, simpleResolvers: true })
@InputType("PlanThresholdInput", THRESHOLD)
export class PlanThreshold {
  @Field(() => LevelEnum, { description: "Level whose condition it is." })
  level!: Level;

  @Field(() => String, { description: "Code of the condition." })
  code!: string;

  @Field(() => Int, { nullable: true, description: "Numerator of the share." })
  @IsOptional()
  @Min(0)
  numerator?: number | null | undefined;

  @Field(() => Int, { nullable: true, description: "Denominator of the share, above 0." })
  @IsOptional()
  @Min(1)
  denominator?: number | null | undefined;

  @Field(() => Int, { nullable: true, description: "Fewest points, whole." })
  @IsOptional()
  @Min(1)
  @Max(100)
  minPoints?: number | null | undefined;
}

const REFINEMENT = { description: "Criteria concretised for a kind, a group of posts or one post." };
@ObjectType("PlanRefinement", { ...REFINEMENT, simpleResolvers: true })
@InputType("PlanRefinementInput", REFINEMENT)
export class PlanRefinement {
  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  kind!: SubjectKind;

  @Field(() => PostGroupEnum, { nullable: true, description: "Group of posts; null for all." })
  post?: PostGroup | null;

  @Field(() => String, { nullable: true, description: "The post as the unit names it; null for all." })
  postTitle?: string | null;

  @Field(() => [PlanAddedLine], { description: "Lines added." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  adds!: PlanAddedLine[];

  @Field(() => [PlanLineDetail], { description: "Lines described." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  details!: PlanLineDetail[];

  @Field(() => [PlanThreshold], { description: "Stricter figures." })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  thresholds!: PlanThreshold[];
}

const SHARE = { description: "A smaller share of EXCELLENT for one kind." };
@ObjectType("PlanQuotaShare", { ...SHARE, simpleResolvers: true })
@InputType("PlanQuotaShareInput", SHARE)
export class PlanQuotaShare {
  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  kind!: SubjectKind;

  @Field(() => Int, { description: "Percent of the GOOD." })
  @Min(0)
  @Max(100)
  sharePercent!: number;
}

const EVALUATOR = { description: "A body or person that fills sheets on subjects of one kind." };
@ObjectType("PlanEvaluator", { ...EVALUATOR, simpleResolvers: true })
@InputType("PlanEvaluatorInput", EVALUATOR)
export class PlanEvaluatorType {
  @Field(() => SubjectKindEnum, { description: "On whom." })
  subjectKind!: SubjectKind;

  @Field(() => EvaluatorSideEnum, { description: "Where it stands to the subject." })
  side!: EvaluatorSide;

  @Field(() => String, { description: "Its name." })
  body!: string;

  @Field(() => Boolean, {
    description: "True when the sheet does not say who wrote it; bodies sign theirs in any case.",
  })
  isConfidential!: boolean;

  @Field(() => EvaluatorRoleEnum, {
    nullable: true,
    description:
      "Evaluator of the edition's list, found in the tree and the posts; null for one that the office assigns by hand.",
  })
  role?: EvaluatorRole | null;
}

const GROUP = { description: "Group in which a subject is counted for the quota." };
@ObjectType("PlanQuotaGroup", { ...GROUP, simpleResolvers: true })
@InputType("PlanQuotaGroupInput", GROUP)
export class PlanQuotaGroupType {
  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "Member, collective or organisation." })
  @IsUUID()
  subjectId!: string;

  @Field(() => String, { description: "Name of the group." })
  group!: string;
}

const CHOICE = { description: "What was decided where the rules leave open how a subject takes part." };
@ObjectType("PlanChoice", { ...CHOICE, simpleResolvers: true })
@InputType("PlanChoiceInput", CHOICE)
export class PlanChoice {
  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "Member, collective or organisation." })
  @IsUUID()
  subjectId!: string;

  @Field(() => ParticipationEnum, { description: "How it takes part." })
  status!: ParticipationStatus;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

const SETTING = { description: "What the unit sets where the rules leave it open." };
@ObjectType("PlanSetting", { ...SETTING, simpleResolvers: true })
@InputType("PlanSettingInput", SETTING)
export class PlanSetting {
  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  kind!: SubjectKind;

  @Field(() => String, { description: 'Which setting, "quota.rounding".' })
  field!: string;

  @Field(() => String, { description: 'Value chosen, "FLOOR", "true".' })
  value!: string;
}

const CONTENT = { description: "What a plan says." };
@ObjectType("PlanContent", { ...CONTENT, simpleResolvers: true })
@InputType("PlanContentInput", CONTENT)
export class PlanContentType {
  @Field(() => String, { nullable: true, description: 'Number of the document, "07-KH/ĐU".' })
  number?: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Day of the document." })
  issuedOn?: string | null;

  @Field(() => DateOnly, { description: "Day on which memberships and posts are read." })
  asOf!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day that is late." })
  deadlineOn?: string | null;

  @Field(() => [PlanWindow], { description: "Calendar; each step at most once." })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  calendar!: PlanWindow[];

  @Field(() => [PlanRefinement], { description: "Criteria concretised." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  refinements!: PlanRefinement[];

  @Field(() => [PlanQuotaShare], { description: "Smaller shares of EXCELLENT." })
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  quotaShares!: PlanQuotaShare[];

  @Field(() => [PlanEvaluatorType], { description: "Who fills sheets." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  evaluators!: PlanEvaluatorType[];

  @Field(() => BallotModeEnum, { description: "How bodies vote." })
  ballotMode!: BallotMode;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether each resolution on levels must come with the committee's own vote.",
  })
  asksCommitteeVote!: boolean;

  @Field(() => [PlanQuotaGroupType], {
    description: "Groups for the quota, where the record names none or another.",
  })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  quotaGroups!: PlanQuotaGroupType[];

  @Field(() => [PlanSetting], { description: "Settings." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  settings!: PlanSetting[];

  @Field(() => [PlanChoice], { description: "Cases decided." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  participation!: PlanChoice[];

  @Field(() => Boolean, { description: "Whether review prompts come from above." })
  hasPrompts!: boolean;
}
