import type { Level, ReviewState, SubjectKind } from "@xeploai/domain";
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import {
  enumOf,
  LevelEnum,
  ParticipationEnum,
  ReviewStateEnum,
  SortDirectionEnum,
  SubjectKindEnum,
} from "../../graphql/enums.js";

export const REVIEW_SORT_KEYS = ["GIVEN_NAME", "STATE", "CELL", "PROPOSED_LEVEL", "DECIDED_LEVEL"] as const;
export type ReviewSortKey = (typeof REVIEW_SORT_KEYS)[number];
export const ReviewSortKeyEnum = enumOf(
  "ReviewSortKey",
  REVIEW_SORT_KEYS,
  "What a list of reviews is sorted by.",
);

@InputType({ description: "Which reviews; every part given must hold." })
export class ReviewFilter {
  @Field(() => ID, { nullable: true, description: "Of this round." })
  @IsOptional()
  @IsUUID()
  roundId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of this unit: of the members of a cell, and of the cell itself.",
  })
  @IsOptional()
  @IsUUID()
  cellId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this member, as member and as cadre." })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @Field(() => [SubjectKindEnum], {
    nullable: true,
    description: "Of these kinds of subject; of any when left out.",
  })
  subjectKinds?: SubjectKind[] | null;

  @Field(() => Int, { nullable: true, description: "Of this review year." })
  year?: number | null;

  @Field(() => [ReviewStateEnum], { nullable: true, description: "In any of these states." })
  states?: ReviewState[] | null;

  @Field(() => ParticipationEnum, { nullable: true, description: "Taking part in this way." })
  participation?: "RATED" | "REVIEW_ONLY" | "OUT" | null;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "With this level proposed, where the viewer may know it.",
  })
  proposedLevel?: Level | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the name, without regard to case and diacritics.",
  })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: "Any of these." })
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null;
}

@InputType({ description: "Order of a list of reviews." })
export class ReviewSort {
  @Field(() => ReviewSortKeyEnum, { defaultValue: "GIVEN_NAME", description: "Sorted by." })
  key!: ReviewSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "Direction." })
  direction!: "ASC" | "DESC";
}

@InputType({
  description: "A member's rating of the year as a State employee, which comes before the Party's.",
})
export class RecordStateRatingInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review read." })
  version!: number;

  @Field(() => LevelEnum, { description: "Level the employer decided." })
  level!: Level;
}
