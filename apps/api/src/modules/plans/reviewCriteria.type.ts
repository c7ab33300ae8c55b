import type { Grade } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { GradeEnum } from "../../graphql/enums.js";

@ObjectType({ simpleResolvers: true, description: "A text with the document it comes from." })
export class OriginText {
  @Field(() => String, { description: "Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "English." })
  textEn!: string;

  @Field(() => String, { description: "The document." })
  document!: string;
}

@ObjectType({ simpleResolvers: true, description: "What a grade means for a line, as units put it." })
export class GradeAnchor {
  @Field(() => GradeEnum, { description: "Grade." })
  grade!: Grade;

  @Field(() => [OriginText], { description: "From the top down." })
  texts!: OriginText[];
}

@ObjectType({ simpleResolvers: true, description: "One line by which a subject is judged." })
export class ReviewCriterion {
  @Field(() => String, { description: "Printed number." })
  code!: string;

  @Field(() => String, { description: "Code of its group." })
  group!: string;

  @Field(() => Boolean, { description: "Whether it is a task result." })
  isResult!: boolean;

  @Field(() => String, { description: "Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "English." })
  textEn!: string;

  @Field(() => String, {
    nullable: true,
    description: "The unit's document that added it; null for a central line.",
  })
  addedBy!: string | null;

  @Field(() => Int, { nullable: true, description: "Largest points in tenths; null where nobody gave any." })
  maxPointsTenths!: number | null;

  @Field(() => [OriginText], { description: "Papers and products to be shown." })
  evidence!: OriginText[];

  @Field(() => [GradeAnchor], { description: "What the grades mean." })
  anchors!: GradeAnchor[];
}
