import { Max, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";

/** Which part of a list; at most 100 rows at a time. */
@InputType({ description: "Which part of a list." })
export class PageInput {
  @Field(() => Int, { defaultValue: 0, description: "Rows to pass over." })
  @Min(0)
  offset!: number;

  @Field(() => Int, { defaultValue: 25, description: "Rows to give, 1 to 100." })
  @Min(1)
  @Max(100)
  limit!: number;
}
