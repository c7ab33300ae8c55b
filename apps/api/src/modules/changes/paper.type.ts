import { MISSING_PAPERS, type MissingPaper } from "@xeploai/domain";
import { IsOptional, IsUUID } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { PaperState } from "./paper.queries.js";

export const PaperKindEnum = enumOf(
  "PaperKind",
  MISSING_PAPERS,
  "Papers from elsewhere: the comment of the cell of temporary activity, the opinion of the former cell, the completed review, the comment of the committee at the residence.",
);

@ObjectType({ simpleResolvers: true, description: "A paper that a review needs or has." })
export class ReviewPaper implements PaperState {
  @Field(() => PaperKindEnum, { description: "What it is." })
  kind!: MissingPaper;

  @Field(() => Boolean, { description: "Whether the rating waits for it." })
  isNeeded!: boolean;

  @Field(() => Boolean, {
    description: "Whether the dossier is incomplete without it, though it may be rated.",
  })
  isDossierItem!: boolean;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "The cell that writes it; null where it is not on record.",
  })
  from!: OrganisationRef | null;

  @Field(() => DateOnly, { nullable: true, description: "Day on which it came in; null until then." })
  receivedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Number of the document." })
  documentNumber!: string | null;

  @Field(() => ID, { nullable: true, description: "Its scan among the files of the review." })
  fileId!: string | null;

  @Field(() => Int, { description: "Version; 0 until it came in." })
  version!: number;
}

@InputType({ description: "A paper that came in for a review." })
export class RecordReviewPaperInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => PaperKindEnum, { description: "What it is." })
  kind!: MissingPaper;

  @Field(() => Int, { description: "Version read; 0 for a paper that had not come in." })
  version!: number;

  @Field(() => DateOnly, { description: "Day on which it came in." })
  receivedOn!: string;

  @Field(() => String, { nullable: true, description: "Number of the document." })
  documentNumber?: string | null;

  @Field(() => ID, { nullable: true, description: "Its scan among the files of the review." })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;
}

@InputType({ description: "A paper recorded by mistake." })
export class RemoveReviewPaperInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => PaperKindEnum, { description: "What it is." })
  kind!: MissingPaper;

  @Field(() => Int, { description: "Version read." })
  version!: number;
}
