import type { DecisionStatus, Level } from "@xeploai/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { DecisionBasisEnum, DecisionStatusEnum, LevelEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import type { DecisionBasis } from "./decision.types.js";
import { QuotaOverride } from "./quotaState.type.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "One decision on a level as the published record keeps it; nothing is taken out of the record.",
})
export class DecisionRecord {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => LevelEnum, { description: "Level decided." })
  level!: Level;

  @Field(() => String, { description: "Number of the resolution." })
  resolutionNumber!: string;

  @Field(() => DateOnly, { description: "Day of the resolution." })
  resolvedOn!: string;

  @Field(() => DateTime, { description: "When it was recorded." })
  decidedAt!: Date;

  @Field(() => DecisionStatusEnum, { description: "Whether it stands, was superseded or cancelled." })
  status!: DecisionStatus;

  @Field(() => DecisionBasisEnum, { description: "What it rests on." })
  basis!: DecisionBasis;

  @Field(() => String, { nullable: true, description: "Why; null where it follows the proposal." })
  reason!: string | null;

  @Field(() => QuotaOverride, { nullable: true, description: "Override it needed; null within the quota." })
  override!: QuotaOverride | null;
}
