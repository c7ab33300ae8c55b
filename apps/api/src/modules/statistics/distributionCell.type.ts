import type { Level, ParticipationReason } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { QuotaOverride } from "../decisions/quotaState.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { ReasonCount } from "../rounds/roundProgress.type.js";
import type * as figures from "./statistics.types.js";

@ObjectType({ simpleResolvers: true, description: "One level of a distribution." })
export class LevelFigure implements figures.LevelFigure {
  @Field(() => LevelEnum, { description: "The level." })
  level!: Level;

  @Field(() => Int, { description: "How many stand at it." })
  count!: number;

  @Field(() => Int, {
    description: "Share of the rated, hundredths of a percent, half up; 0 without a base.",
  })
  share!: number;

  @Field(() => Int, {
    description: "Count expected had this unit the distribution of the whole, in hundredths.",
  })
  expected!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Change of the share against the year compared with, hundredths of a point; null without one.",
  })
  delta!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Counts of one organisation in one year. Shares are hundredths of a percent of the rated, half up.",
})
export class DistributionCell implements figures.DistributionCell {
  @Field(() => String, { description: "Identifies the row in the answer." })
  key!: string;

  @Field(() => OrganisationRef, { nullable: true, description: "The organisation counted." })
  organisation!: OrganisationRef | null;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => Boolean, { description: "Whether it has organisations below it." })
  hasChildren!: boolean;

  @Field(() => [LevelFigure], { description: "One figure a level, best first; none when withheld." })
  counts!: LevelFigure[];

  @Field(() => Int, { description: "All members in the round." })
  total!: number;

  @Field(() => Int, { description: "Base of every share: those with a level at the stage asked for." })
  rated!: number;

  @Field(() => [ReasonCount], { description: "Members not rated, by reason." })
  notRated!: { reason: ParticipationReason; count: number }[];

  @Field(() => Int, { description: "To be rated, but without a level at the stage asked for." })
  undecided!: number;

  @Field(() => Boolean, {
    description: "True when the figures are too small to be shown to this reader; only `total` is given.",
  })
  isWithheld!: boolean;

  @Field(() => Boolean, { description: "Whether a level in it was decided over the quota." })
  hasOverride!: boolean;

  @Field(() => [QuotaOverride], {
    description:
      "Overrides of the quota behind these figures: those inside the unit; for a unit below a grassroots organisation those of its organisation.",
  })
  overrides!: QuotaOverride[];

  @Field(() => Int, {
    nullable: true,
    description: "EXCELLENT / GOOD in hundredths of a percent; null without GOOD.",
  })
  excellentToGood!: number | null;
}
