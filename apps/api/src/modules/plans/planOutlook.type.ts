import type { Level, ParticipationReason, ParticipationStatus, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  LevelEnum,
  ParticipationEnum,
  ParticipationReasonEnum,
  SubjectKindEnum,
} from "../../graphql/enums.js";
import { PlanMissingItem } from "./planMissingItem.type.js";

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
