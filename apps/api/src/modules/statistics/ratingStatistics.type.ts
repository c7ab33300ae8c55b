import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../graphql/scalars.js";
import { QuotaOverride, QuotaState } from "../decisions/quotaState.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { DistributionCell } from "./distributionCell.type.js";
import { StatisticsStageEnum } from "./statistics.enums.js";
import type * as figures from "./statistics.types.js";

@ObjectType({ simpleResolvers: true, description: "Where the quota stands in one year." })
export class YearQuota implements figures.YearQuota {
  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => QuotaState, {
    description: "Its state; of several grassroots organisations the sum of each one's.",
  })
  state!: QuotaState;

  @Field(() => [QuotaOverride], { description: "Every override inside, in the order of decision." })
  overrides!: QuotaOverride[];
}

@ObjectType({ simpleResolvers: true, description: "Distribution of ratings over organisations and years." })
export class RatingStatistics implements Omit<figures.RatingStatistics, "note"> {
  @Field(() => OrganisationRef, { description: "The organisation asked about." })
  within!: OrganisationRef;

  @Field(() => [OrganisationRef], {
    description: "From the top of the reader's scope down to the organisation itself.",
  })
  breadcrumb!: OrganisationRef[];

  @Field(() => StatisticsStageEnum, { description: "Whose word the levels are." })
  stage!: figures.StatisticsStage;

  @Field(() => DateTime, { description: "When it was read." })
  asOf!: Date;

  @Field(() => DistributionCell, { description: "The whole organisation, in the latest of the years." })
  total!: DistributionCell;

  @Field(() => [DistributionCell], { description: "Its parts by name, each with its years." })
  cells!: DistributionCell[];

  @Field(() => [YearQuota], {
    description: "One row a year with a round; none below a grassroots organisation.",
  })
  quota!: YearQuota[];

  @Field(() => [String], {
    description: "What the reader should know: SMALL_CELLS_WITHHELD, RATING_INCOMPLETE.",
  })
  note!: string[];
}
