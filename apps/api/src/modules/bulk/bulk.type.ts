import { IsUUID } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateTime } from "../../graphql/scalars.js";
import { ReviewFilter } from "../reviews/review.inputs.js";
import { BULK_ACTS, BULK_STATES, type BulkAct, type BulkState } from "./bulk.types.js";

export const BulkActEnum = enumOf(
  "BulkAct",
  BULK_ACTS,
  "What is done on many reviews: remind who must act, hand in drafts, give back what was handed in.",
);
export const BulkStateEnum = enumOf("BulkState", BULK_STATES, "Whether work on many reviews goes on.");

@InputType({ description: "An act on all reviews of a filter." })
export class BulkInput {
  @Field(() => BulkActEnum, { description: "The act." })
  act!: BulkAct;

  @Field(() => ReviewFilter, { description: "The filter of the list." })
  filter!: ReviewFilter;
}

@InputType({ description: "An act on all reviews of a filter, as its dry run counted them." })
export class StartBulkInput extends BulkInput {
  @Field(() => Int, { description: "Reviews the dry run found; refused when the list has changed since." })
  total!: number;
}

@InputType({ description: "A job whose done rows are taken back." })
export class UndoBulkInput {
  @Field(() => ID, { description: "The job." })
  @IsUUID()
  jobId!: string;
}

@ObjectType({ simpleResolvers: true, description: "Reviews refused for one reason." })
export class BulkRefusalGroup {
  @Field(() => Refusal, { description: "Why." })
  refusal!: Refusal;

  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => [String], { description: "Names of the first, at most 5." })
  names!: string[];
}

@ObjectType({ simpleResolvers: true, description: "What an act would do, nothing written." })
export class BulkPreview {
  @Field(() => Int, { description: "Reviews of the filter." })
  total!: number;

  @Field(() => Int, { description: "Reviews on which it would be done." })
  ready!: number;

  @Field(() => [BulkRefusalGroup], { description: "The others, by reason, the most frequent first." })
  refusals!: BulkRefusalGroup[];
}

@ObjectType({ simpleResolvers: true, description: "A review on which the act was refused." })
export class BulkRefusal {
  @Field(() => ID, { description: "The review." })
  reviewId!: string;

  @Field(() => String, { description: "Whose it is." })
  name!: string;

  @Field(() => Refusal, { description: "Why." })
  refusal!: Refusal;
}

@ObjectType({ simpleResolvers: true, description: "An act on many reviews, as far as it has come." })
export class BulkJob {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => BulkActEnum, { description: "The act." })
  act!: BulkAct;

  @Field(() => BulkStateEnum, { description: "Whether it goes on." })
  state!: BulkState;

  @Field(() => Boolean, { description: "Whether it takes back another job." })
  isUndo!: boolean;

  @Field(() => Boolean, { description: "Whether it can be taken back." })
  canUndo!: boolean;

  @Field(() => Int, { description: "Reviews in it." })
  total!: number;

  @Field(() => Int, { description: "Done." })
  done!: number;

  @Field(() => Int, { description: "Refused." })
  refused!: number;

  @Field(() => DateTime, { description: "When it began." })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it ended." })
  finishedAt!: Date | null;

  @Field(() => [BulkRefusal], { description: "Those refused, in the order of the list, at most 500." })
  refusals!: BulkRefusal[];
}
