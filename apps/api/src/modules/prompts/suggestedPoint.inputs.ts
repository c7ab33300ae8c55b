import { ArrayMaxSize, IsOptional, IsUUID, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";

@InputType({ description: "One point, new or already there." })
export class SuggestedPointInput {
  @Field(() => ID, { nullable: true, description: "Null for a new point." })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String, { description: "What is to be answered for, 1 to 2,000 characters." })
  text!: string;
}

@InputType({
  description:
    "All points suggested to one subject; replaces those there were. None takes the document back.",
})
export class SaveSuggestedPointsInput {
  @Field(() => ID, { description: "Review of the subject." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version read; 0 when there is no document yet." })
  @Min(0)
  version!: number;

  @Field(() => String, { description: "Number of the document." })
  documentNumber!: string;

  @Field(() => DateOnly, { description: "Day of the document; not in the future." })
  issuedOn!: string;

  @Field(() => [SuggestedPointInput], { description: "In their order." })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  points!: SuggestedPointInput[];
}

@InputType({ description: "The subject's answer to one point." })
export class AnswerSuggestedPointInput {
  @Field(() => ID, { description: "Point." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version of the point read." })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters; null takes it back." })
  answer?: string | null;
}
