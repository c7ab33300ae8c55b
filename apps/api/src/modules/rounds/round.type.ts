import { Field, ID, Int, ObjectType } from "type-graphql";
import { QuotaRoundingEnum, RoundStateEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { RoundEntity } from "./round.entity.js";
import type { QuotaRounding, RoundState } from "./round.types.js";

@ObjectType({ simpleResolvers: true, description: "A window of the round's calendar, both days inclusive." })
export class RoundStep {
  @Field(() => String, { description: "Code of the step; its words come from the dashboard." })
  code!: string;

  @Field(() => DateOnly, { description: "First day." })
  startsOn!: string;

  @Field(() => DateOnly, { description: "Last day." })
  endsOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "One year's round of one grassroots organisation, with its plan.",
})
export class Round
  implements
    Pick<
      RoundEntity,
      | "id"
      | "year"
      | "editionCode"
      | "state"
      | "planNumber"
      | "planIssuedOn"
      | "asOf"
      | "deadline"
      | "deadlineOn"
      | "quotaRounding"
      | "openedAt"
      | "publishedAt"
      | "closedAt"
      | "version"
    >
{
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => OrganisationRef, { description: "The grassroots organisation whose round it is." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules, fixed when the round was opened." })
  editionCode!: string;

  @Field(() => RoundStateEnum, { description: "State of the round." })
  state!: RoundState;

  @Field(() => String, { nullable: true, description: "Number of the plan." })
  planNumber!: string;

  @Field(() => DateOnly, { nullable: true, description: "Day of the plan." })
  planIssuedOn!: string;

  @Field(() => DateOnly, { description: "Day on which memberships and statuses were read." })
  asOf!: string;

  @Field(() => DateTime, { description: "Half-open: an act counts when before this instant." })
  deadline!: Date;

  @Field(() => DateOnly, { description: "First day that is late." })
  deadlineOn!: string;

  @Field(() => QuotaRoundingEnum, { description: "How the quota's fraction is rounded." })
  quotaRounding!: QuotaRounding;

  @Field(() => Boolean, {
    description: "Whether its plan asks that each resolution comes with the committee's own vote.",
  })
  asksCommitteeVote!: boolean;

  @Field(() => [RoundStep], { description: "Calendar, in the order of the procedure." })
  steps!: RoundStep[];

  @Field(() => DateTime, { nullable: true, description: "When it was opened." })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When its results were published." })
  publishedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was closed; null before." })
  closedAt!: Date | null;

  @Field(() => Int, {
    description:
      "Version of its figures: 1, and one more for each decision that took the place of a published one.",
  })
  figuresVersion!: number;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Day of the resolution that restated the figures last; null for the first version.",
  })
  figuresRestatedOn!: string | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of a list of rounds." })
export class RoundPage {
  @Field(() => [Round], { description: "Rounds of this part, latest year first." })
  items!: Round[];

  @Field(() => Int, { description: "Rounds in the whole list." })
  totalCount!: number;
}
