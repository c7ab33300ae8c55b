import { PLAN_FIELDS, type PlanField, type SubjectKind } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { PlanChange } from "./planChange.type.js";
import { PlanMissingItem } from "./planMissingItem.type.js";

const PlanFieldEnum = enumOf("PlanField", PLAN_FIELDS, "Part of a plan beside its criteria.");

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
