import { Field, Int, ObjectType } from "type-graphql";
import { QuotaRoundingEnum } from "../../graphql/enums.js";
import type { QuotaRounding } from "../rounds/round.types.js";

@ObjectType({
  simpleResolvers: true,
  description: "Where one quota group stands; members not rated do not count.",
})
export class QuotaState {
  @Field(() => Int, { description: "EXCELLENT." })
  excellent!: number;

  @Field(() => Int, { description: "GOOD." })
  good!: number;

  @Field(() => Int, { description: "SATISFACTORY." })
  satisfactory!: number;

  @Field(() => Int, { description: "UNSATISFACTORY." })
  unsatisfactory!: number;

  @Field(() => Int, { description: "GOOD or EXCELLENT: the base of the quota." })
  goodOrAbove!: number;

  @Field(() => Int, { description: "Most that may be EXCELLENT." })
  allowed!: number;

  @Field(() => Int, { description: "How many more may become EXCELLENT; 0 when full or over." })
  headroom!: number;

  @Field(() => Int, { description: "How many are over; 0 when within." })
  exceededBy!: number;

  @Field(() => Int, {
    nullable: true,
    description: "EXCELLENT / GOOD in hundredths of a percent; null without GOOD.",
  })
  excellentToGood!: number | null;

  @Field(() => Int, { description: "Largest share of EXCELLENT to GOOD, percent." })
  sharePercent!: number;

  @Field(() => QuotaRoundingEnum, { description: "How the quota's fraction is rounded." })
  rounding!: QuotaRounding;
}

@ObjectType({ simpleResolvers: true, description: "Who took an excess over the quota on himself, and why." })
export class QuotaOverride {
  @Field(() => String, { description: "Authority named in the resolution." })
  authority!: string;

  @Field(() => String, { description: "Reason recorded." })
  reason!: string;

  @Field(() => Int, { description: "How many over the quota." })
  exceededBy!: number;
}
