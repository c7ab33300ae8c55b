import { CHANGE_AREAS, CHANGE_KINDS, type ChangeArea, type ChangeKind } from "@xeploai/domain";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";

const ChangeAreaEnum = enumOf("RuleChangeArea", CHANGE_AREAS, "Part of the rules that differs.");
const ChangeKindEnum = enumOf("RuleChangeKind", CHANGE_KINDS, "How it differs.");

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
