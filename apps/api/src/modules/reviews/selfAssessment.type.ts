import type { Grade, Level } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { GradeEnum, LevelEnum } from "../../graphql/enums.js";
import { DateTime } from "../../graphql/scalars.js";
import type { SelfAssessmentEntity } from "./selfAssessment.entity.js";

@ObjectType({ simpleResolvers: true, description: "Grade of one criterion." })
export class CriterionGrade {
  @Field(() => String, { description: "Criterion, by its code in the edition." })
  criterion!: string;

  @Field(() => GradeEnum, { description: "Grade." })
  grade!: Grade;
}

@ObjectType({ simpleResolvers: true, description: "Points of one criterion." })
export class CriterionPoints {
  @Field(() => String, { description: "Criterion, by its code in the edition." })
  criterion!: string;

  @Field(() => Int, { description: "Tenths of points: 145 is 14.5." })
  pointsTenths!: number;
}

@ObjectType({ simpleResolvers: true, description: "Text of one section of the form." })
export class SectionText {
  @Field(() => String, { description: "Section, by its code in the edition." })
  section!: string;

  @Field(() => String, { description: "Text, NFC." })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the subject wrote: grades or points, sections of text, own level.",
})
export class SelfAssessment
  implements Pick<SelfAssessmentEntity, "ownLevel" | "submittedAt" | "updatedAt" | "version">
{
  @Field(() => [CriterionGrade], { description: "Grades given so far, in the order of the form." })
  grades!: CriterionGrade[];

  @Field(() => [CriterionPoints], { description: "Points given so far, in the order of the form." })
  points!: CriterionPoints[];

  @Field(() => Int, {
    nullable: true,
    description: "All points added up, in tenths; null in editions that give grades.",
  })
  totalPointsTenths!: number | null;

  @Field(() => [SectionText], { description: "Sections written so far, in the order of the form." })
  sections!: SectionText[];

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Level the subject proposes; null while undecided.",
  })
  ownLevel!: Level | null;

  @Field(() => DateTime, { nullable: true, description: "When it was submitted; null while a draft." })
  submittedAt!: Date | null;

  @Field(() => Boolean, { description: "Whether the secretary typed it from paper." })
  isTypedOnBehalf!: boolean;

  @Field(() => DateTime, { description: "When it was last saved." })
  updatedAt!: Date;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}
