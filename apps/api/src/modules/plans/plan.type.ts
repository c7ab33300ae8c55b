import {
  CHANGE_AREAS,
  CHANGE_KINDS,
  type ChangeArea,
  type ChangeKind,
  type Level,
  type ParticipationReason,
  type ParticipationStatus,
  PLAN_FIELDS,
  PLAN_GAPS,
  PLAN_PARTS,
  type PlanField,
  type PlanGap,
  type PlanPart,
  type PostGroup,
  type Role,
  type SubjectKind,
} from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  enumOf,
  LevelEnum,
  ParticipationEnum,
  ParticipationReasonEnum,
  PostGroupEnum,
  RoleEnum,
  SubjectKindEnum,
} from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { PLAN_STATES, type PlanState } from "./plan.types.js";
import { PlanContentType } from "./planContent.type.js";

const PlanStateEnum = enumOf("PlanState", PLAN_STATES, "Whether a plan is being written or has been issued.");
const PlanGapEnum = enumOf("PlanGap", PLAN_GAPS, "What a plan may lack before it is issued.");
const PlanPartEnum = enumOf("PlanPart", PLAN_PARTS, "Part of a plan in which a gap is closed.");
const PlanFieldEnum = enumOf("PlanField", PLAN_FIELDS, "Part of a plan beside its criteria.");
const ChangeAreaEnum = enumOf("RuleChangeArea", CHANGE_AREAS, "Part of the rules that differs.");
const ChangeKindEnum = enumOf("RuleChangeKind", CHANGE_KINDS, "How it differs.");

@ObjectType({
  simpleResolvers: true,
  description: "One place where a plan's criteria go against the rules above.",
})
export class PlanRefusal {
  @Field(() => String, { description: "Code; the words come from the dashboard." })
  code!: string;

  @Field(() => SubjectKindEnum, { nullable: true, description: "Whose criteria; null for everybody's." })
  kind!: SubjectKind | null;

  @Field(() => PostGroupEnum, { nullable: true, description: "Group of posts." })
  post!: PostGroup | null;

  @Field(() => String, { nullable: true, description: "Post as the unit names it." })
  postTitle!: string | null;

  @Field(() => String, { description: "Code of the line, group, condition or limit." })
  line!: string;

  @Field(() => String, { nullable: true, description: "What stands above, Vietnamese." })
  centralVi!: string | null;

  @Field(() => String, { nullable: true, description: "What stands above, English." })
  centralEn!: string | null;

  @Field(() => String, { nullable: true, description: "What the plan asks for, Vietnamese." })
  attemptedVi!: string | null;

  @Field(() => String, { nullable: true, description: "What the plan asks for, English." })
  attemptedEn!: string | null;

  @Field(() => String, { description: "The article that forbids it." })
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: "What was issued: the plan, or one amendment of it." })
export class PlanVersion {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "1 for the plan, counted up with each amendment." })
  number!: number;

  @Field(() => String, { description: "Number of the document." })
  documentNumber!: string;

  @Field(() => DateOnly, { description: "Day of the document." })
  issuedOn!: string;

  @Field(() => String, { nullable: true, description: "Why it was amended." })
  reason!: string | null;

  @Field(() => DateTime, { description: "When it came into force here." })
  issuedAt!: Date;

  @Field(() => PlanContentType, { description: "What it says." })
  content!: PlanContentType;
}

@ObjectType({ simpleResolvers: true, description: "A part of last year's plan that found no place." })
export class PlanNotCarried {
  @Field(() => String, { description: "LINE, CONDITION, POINTS, KIND or LIMIT." })
  what!: string;

  @Field(() => String, { description: "Code of the line or condition." })
  code!: string;

  @Field(() => String, { description: "Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "English." })
  textEn!: string;
}

@ObjectType({ simpleResolvers: true, description: "The plan of the nearest unit above that has one." })
export class PlanAbove {
  @Field(() => ID, { description: "Its organisation." })
  organisationId!: string;

  @Field(() => String, { description: "Name of the organisation." })
  organisationName!: string;

  @Field(() => DateOnly, { description: "Its deadline, the first day that is late." })
  deadlineOn!: string;
}

@ObjectType({ simpleResolvers: true, description: "One organisation's plan of a year." })
export class Plan {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => OrganisationRef, { description: "Whose plan." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules." })
  editionCode!: string;

  @Field(() => PlanStateEnum, { description: "State." })
  state!: PlanState;

  @Field(() => PlanContentType, {
    nullable: true,
    description:
      "What is being written; null when nothing is, and to those who may only read what was issued.",
  })
  draft!: PlanContentType | null;

  @Field(() => [PlanRefusal], { description: "Where the draft goes against the rules above." })
  refusals!: PlanRefusal[];

  @Field(() => [PlanNotCarried], { description: "Parts of last year's plan that found no place." })
  notCarried!: PlanNotCarried[];

  @Field(() => PlanAbove, { nullable: true, description: "The plan above; null when there is none." })
  above!: PlanAbove | null;

  @Field(() => [PlanVersion], { description: "What was issued, oldest first." })
  versions!: PlanVersion[];

  @Field(() => ID, { nullable: true, description: "Its round; null before it is issued." })
  roundId!: string | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "One thing a plan lacks." })
export class PlanMissingItem {
  @Field(() => PlanGapEnum, { description: "What." })
  code!: PlanGap;

  @Field(() => PlanPartEnum, { description: "Where it is closed." })
  part!: PlanPart;

  @Field(() => RoleEnum, { description: "Who closes it." })
  actor!: Role;

  @Field(() => String, { description: "Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "English." })
  textEn!: string;

  @Field(() => Int, { description: "How many subjects, steps or cells." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many of one kind take part how." })
export class PlanKindCount {
  @Field(() => SubjectKindEnum, { description: "Kind." })
  kind!: SubjectKind;

  @Field(() => Int, { description: "All." })
  total!: number;

  @Field(() => Int, { description: "Reviewed and rated." })
  rated!: number;

  @Field(() => Int, { description: "Reviewed, not rated." })
  reviewOnly!: number;

  @Field(() => Int, { description: "Neither." })
  out!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A subject that takes part otherwise than in the ordinary way.",
})
export class PlanException {
  @Field(() => SubjectKindEnum, { description: "Kind." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "Member, collective or organisation." })
  subjectId!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Where it is reviewed." })
  unitName!: string;

  @Field(() => ParticipationEnum, { description: "As the rules have it." })
  status!: ParticipationStatus;

  @Field(() => ParticipationReasonEnum, { description: "Why." })
  reason!: ParticipationReason;

  @Field(() => LevelEnum, { nullable: true, description: "Highest level; null is no cap." })
  cap!: Level | null;

  @Field(() => Boolean, { description: "True when somebody must decide." })
  needsPerson!: boolean;

  @Field(() => [ParticipationEnum], { description: "What may be decided; empty where the rules decide." })
  choices!: ParticipationStatus[];
}

@ObjectType({
  simpleResolvers: true,
  description: "A subject that is counted for the quota in a named group.",
})
export class PlanGroupedSubject {
  @Field(() => SubjectKindEnum, { description: "Kind." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "Member, collective or organisation." })
  subjectId!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Where it is reviewed." })
  unitName!: string;

  @Field(() => String, { nullable: true, description: "Group on record; null when none." })
  recordedGroup!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Leading post of a cadre, by which a group may be named.",
  })
  leadingPost!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A post held in the unit." })
export class PlanPostTitle {
  @Field(() => String, { description: "As the record names it." })
  title!: string;

  @Field(() => Int, { description: "How many hold it." })
  holders!: number;
}

@ObjectType({ simpleResolvers: true, description: "A cell in which nobody can record." })
export class PlanCell {
  @Field(() => ID, { description: "The cell." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "Whom a plan concerns, and what it still lacks." })
export class PlanOutlook {
  @Field(() => [PlanMissingItem], {
    description: "What is missing before it may be issued; empty when nothing is.",
  })
  missing!: PlanMissingItem[];

  @Field(() => [PlanKindCount], { description: "Who takes part, as the plan settles it." })
  kinds!: PlanKindCount[];

  @Field(() => [PlanException], {
    description: "Subjects with a reason, those to be decided first; at most 300.",
  })
  exceptions!: PlanException[];

  @Field(() => Int, { description: "How many have a reason." })
  exceptionCount!: number;

  @Field(() => [PlanGroupedSubject], { description: "Subjects with a group for the quota; at most 500." })
  grouped!: PlanGroupedSubject[];

  @Field(() => [PlanPostTitle], { description: "Posts held in the unit, most holders first." })
  postTitles!: PlanPostTitle[];

  @Field(() => [PlanCell], { description: "Cells without a secretary's account or one that stands in." })
  cellsWithoutSecretary!: PlanCell[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One difference between two sets of rules, as a sentence.",
})
export class PlanChange {
  @Field(() => ChangeAreaEnum, { description: "Part of the rules." })
  area!: ChangeArea;

  @Field(() => ChangeKindEnum, { description: "How." })
  kind!: ChangeKind;

  @Field(() => String, { description: "Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "English." })
  textEn!: string;
}

@ObjectType({ simpleResolvers: true, description: "One part of the plan that differs." })
export class PlanDifferenceType {
  @Field(() => PlanFieldEnum, { description: "Which." })
  field!: PlanField;

  @Field(() => [DateOnly], { nullable: true, description: "First and last day before." })
  before!: readonly string[] | null;

  @Field(() => [DateOnly], { nullable: true, description: "First and last day after." })
  after!: readonly string[] | null;

  @Field(() => Int, { description: "How many entries or subjects." })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "Reviews of one kind whose criteria an amendment changes.",
})
export class AmendedReviews {
  @Field(() => SubjectKindEnum, { description: "Kind." })
  kind!: SubjectKind;

  @Field(() => Int, { description: "Reviews under other criteria." })
  reviews!: number;

  @Field(() => Int, { description: "Of these, handed in already." })
  submitted!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many reviews would go from one level to another." })
export class LevelMove {
  @Field(() => String, { description: "Level, or NO_MATCH, now." })
  before!: string;

  @Field(() => String, { description: "Level, or NO_MATCH, under the amendment." })
  after!: string;

  @Field(() => Int, { description: "Reviews." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "What an amendment would change, nothing written." })
export class AmendmentEffect {
  @Field(() => [PlanChange], { description: "Differences in the rules." })
  changes!: PlanChange[];

  @Field(() => [PlanDifferenceType], { description: "Differences in the rest of the plan." })
  differences!: PlanDifferenceType[];

  @Field(() => [AmendedReviews], { description: "Reviews concerned, by kind." })
  reviews!: AmendedReviews[];

  @Field(() => [LevelMove], { description: "Reviews whose level by the rules would be another." })
  moves!: LevelMove[];

  @Field(() => [PlanMissingItem], { description: "What is missing before it may be issued." })
  missing!: PlanMissingItem[];
}
