import type { Level, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LevelEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "What is made known to the collective concerned: the level and by which resolution, nothing of why.",
})
export class PublishedResult {
  @Field(() => ID, { description: "Review." })
  reviewId!: string;

  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Who or what was rated." })
  name!: string;

  @Field(() => OrganisationRef, { description: "Unit of the subject." })
  unit!: OrganisationRef;

  @Field(() => LevelEnum, { description: "Level in force." })
  level!: Level;

  @Field(() => String, { description: "Number of the resolution." })
  resolutionNumber!: string;

  @Field(() => DateOnly, { description: "Day of the resolution." })
  resolvedOn!: string;

  @Field(() => DateTime, { description: "When it was made known." })
  publishedAt!: Date;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Level of the decision it supersedes; null for the first.",
  })
  formerLevel!: Level | null;
}

@ObjectType({ simpleResolvers: true, description: "Part of the published results of a round." })
export class PublishedResultPage {
  @Field(() => [PublishedResult], { description: "Results of this part, by unit and given name." })
  items!: PublishedResult[];

  @Field(() => Int, { description: "Results in all." })
  totalCount!: number;
}
