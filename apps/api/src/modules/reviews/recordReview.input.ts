import { ArrayMaxSize, ArrayMinSize, IsUUID } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";

@InputType({ description: "A meeting that reviewed collectives, cadres or organisations." })
export class RecordReviewInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => [ID], { description: "Reviews held in it, 1 to 200; none of a member." })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  reviewIds!: string[];

  @Field(() => DateOnly, { description: "Day of the meeting; not in the future." })
  heldOn!: string;
}

@InputType({
  description: "The day on which a collective's draft report went to those who take part in its review.",
})
export class RecordDraftReportInput {
  @Field(() => ID, { description: "Review of the collective." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review that was read." })
  version!: number;

  @Field(() => DateOnly, { nullable: true, description: "Day, not in the future; null takes it back." })
  sentOn!: string | null;
}
