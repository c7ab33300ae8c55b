import type { SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { SubjectKindEnum } from "../../graphql/enums.js";
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

@ObjectType({
  simpleResolvers: true,
  description:
    "Whom points are suggested to: as much as the document names, and nothing of what the subject writes.",
})
export class SuggestionSubject {
  @Field(() => ID, { description: "Review of the subject." })
  reviewId!: string;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => SubjectKindEnum, { description: "What is reviewed." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Name of the subject." })
  name!: string;

  @Field(() => Boolean, {
    description: "Whether the subject still writes, so that a new point can be answered.",
  })
  isOpen!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer suggests points to this subject." })
  maySuggest!: boolean;
}
