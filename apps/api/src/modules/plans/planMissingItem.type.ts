import { PLAN_GAPS, PLAN_PARTS, type PlanGap, type PlanPart, type Role } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf, RoleEnum } from "../../graphql/enums.js";

const PlanGapEnum = enumOf("PlanGap", PLAN_GAPS, "What a plan may lack before it is issued.");
const PlanPartEnum = enumOf("PlanPart", PLAN_PARTS, "Part of a plan in which a gap is closed.");

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
