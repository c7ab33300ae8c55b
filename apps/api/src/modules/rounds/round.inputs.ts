import { ArrayMaxSize, IsUUID, Length, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { QuotaRoundingEnum, RoundStateEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import type { QuotaRounding, RoundState } from "./round.types.js";

@InputType({ description: "Which rounds." })
export class RoundFilter {
  @Field(() => ID, { nullable: true, description: "Rounds of this organisation." })
  organisationId?: string;

  @Field(() => ID, { nullable: true, description: "Rounds of this organisation and of all below it." })
  withinId?: string;

  @Field(() => Int, { nullable: true, description: "Review year." })
  year?: number;

  @Field(() => [RoundStateEnum], { nullable: true, description: "Any of these states." })
  states?: RoundState[];
}

@InputType({ description: "A window of the calendar, both days inclusive." })
export class RoundStepInput {
  @Field(() => String, { description: "Code of the step." })
  @Length(1, 64)
  code!: string;

  @Field(() => DateOnly, { description: "First day." })
  startsOn!: string;

  @Field(() => DateOnly, { description: "Last day, not after the deadline." })
  endsOn!: string;
}

@InputType({ description: "The plan with which an organisation opens its round of a year." })
export class OpenRoundInput {
  @Field(() => ID, { description: "A grassroots organisation." })
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { description: "Review year; the edition of the rules follows from it." })
  @Min(1945)
  @Max(2999)
  year!: number;

  @Field(() => String, { description: "Number of the plan, 1 to 64 characters." })
  planNumber!: string;

  @Field(() => DateOnly, { description: "Day of the plan." })
  planIssuedOn!: string;

  @Field(() => DateOnly, { description: "First day that is late." })
  deadlineOn!: string;

  @Field(() => DateOnly, { description: "Day on which memberships and statuses are read." })
  asOf!: string;

  @Field(() => QuotaRoundingEnum, {
    defaultValue: "FLOOR",
    description: "How the quota's fraction is rounded.",
  })
  quotaRounding!: QuotaRounding;

  @Field(() => [RoundStepInput], { description: "Calendar; each step at most once." })
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  steps!: RoundStepInput[];
}

@InputType({ description: "The round that is over." })
export class CloseRoundInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;
}

@InputType({ description: "The round whose results become known." })
export class PublishRoundInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;
}
