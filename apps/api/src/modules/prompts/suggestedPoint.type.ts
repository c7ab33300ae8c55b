import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";
import type { ReviewSuggestionEntity, SuggestedPointEntity } from "./suggestedPoint.entity.js";

@ObjectType({ simpleResolvers: true, description: "One point that a subject must answer for." })
export class SuggestedPoint
  implements Pick<SuggestedPointEntity, "id" | "position" | "text" | "answer" | "version">
{
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "Number, from 1." })
  position!: number;

  @Field(() => String, { description: "What is to be answered for." })
  text!: string;

  @Field(() => String, { nullable: true, description: "The subject's answer; null while there is none." })
  answer!: string | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Points suggested to one subject from the level above." })
export class SuggestedPoints
  implements Pick<ReviewSuggestionEntity, "reviewId" | "documentNumber" | "issuedOn" | "version">
{
  @Field(() => ID, { description: "Review of the subject." })
  reviewId!: string;

  @Field(() => String, { description: "Number of the document." })
  documentNumber!: string;

  @Field(() => DateOnly, { description: "Day of the document." })
  issuedOn!: string;

  @Field(() => [SuggestedPoint], { description: "In their order." })
  points!: SuggestedPoint[];

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}
