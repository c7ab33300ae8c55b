import { REMEDY_SOURCES, type Remedy, type RemedySource } from "@xeploai/domain";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";

const RemedySourceEnum = enumOf(
  "RemedySource",
  REMEDY_SOURCES,
  "Where a review names what is to be put right by the next one.",
);

@ObjectType({ simpleResolvers: true, description: "One thing that a review left to be put right." })
export class RemedyNote implements Remedy {
  @Field(() => RemedySourceEnum, { description: "Own words, or the meeting's." })
  source!: RemedySource;

  @Field(() => String, { description: "As it was written, NFC." })
  text!: string;
}
