import { IsOptional, IsUUID, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";
import { CommitteeVoteInput } from "./decision.inputs.js";

@InputType({ description: "One of the two whose places are exchanged, and why." })
export class SwappedPlaceInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => String, { description: "Why, 1 to 2,000 characters." })
  reason!: string;
}

@InputType({ description: "Exchanges two decided places of one group of the quota in one act." })
export class SwapPlacesInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => Int, { description: "Version of the round read." })
  version!: number;

  @Field(() => SwappedPlaceInput, { description: "Who becomes EXCELLENT; decided GOOD." })
  @ValidateNested()
  up!: SwappedPlaceInput;

  @Field(() => SwappedPlaceInput, { description: "Who steps down to GOOD; decided EXCELLENT." })
  @ValidateNested()
  down!: SwappedPlaceInput;

  @Field(() => String, { description: "Number of the resolution, 1 to 64 characters." })
  resolutionNumber!: string;

  @Field(() => DateOnly, { description: "Day of the resolution; not in the future." })
  resolvedOn!: string;

  @Field(() => CommitteeVoteInput, {
    nullable: true,
    description: "The committee's own vote; required where the plan asks for it.",
  })
  @IsOptional()
  @ValidateNested()
  vote?: CommitteeVoteInput | null;
}
