import type { Level, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LevelEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { EvaluationSentence } from "../reviews/levelEvaluation.type.js";
import { ReviewSubject } from "../reviews/reviewSubject.type.js";
import { QuotaOverride } from "./quotaState.type.js";

@ObjectType({ simpleResolvers: true, description: "One resolution in the list of a round." })
export class ResolutionHead {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => String, { description: "Number." })
  number!: string;

  @Field(() => DateOnly, { description: "Day of the resolution." })
  resolvedOn!: string;

  @Field(() => SubjectKindEnum, { description: "Kind of the subjects it decides on." })
  subjectKind!: SubjectKind;

  @Field(() => Int, { description: "Levels it decides." })
  decided!: number;

  @Field(() => QuotaOverride, { nullable: true, description: "Override it needed; null within the quota." })
  override!: QuotaOverride | null;
}

@ObjectType({ simpleResolvers: true, description: "One level as the resolution decides it." })
export class ResolvedLevel {
  @Field(() => ReviewSubject, { description: "On whom or what." })
  subject!: ReviewSubject;

  @Field(() => LevelEnum, { description: "Level decided." })
  level!: Level;

  @Field(() => LevelEnum, { nullable: true, description: "Level proposed; null where none was." })
  proposedLevel!: Level | null;

  @Field(() => String, { nullable: true, description: "Why it differs; null where it does not." })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "How the committee voted on its resolution." })
export class CommitteeVote {
  @Field(() => Int, { description: "All members of the committee." })
  members!: number;

  @Field(() => Int, { description: "Of them present." })
  present!: number;

  @Field(() => Int, { description: "Of those present, who approve." })
  approve!: number;

  @Field(() => Int, { description: "Of those present, the others." })
  other!: number;

  @Field(() => Int, { description: "Fewest who had to approve: more than half of all members." })
  required!: number;

  @Field(() => String, {
    nullable: true,
    description: "Opinion that a minority reserves; null where there is none.",
  })
  minorityOpinion!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A resolution with all that its paper says." })
export class ResolutionPaper extends ResolutionHead {
  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => OrganisationRef, { description: "Organisation of the round." })
  organisation!: OrganisationRef;

  @Field(() => OrganisationRef, { description: "The unit whose committee decided." })
  authority!: OrganisationRef;

  @Field(() => CommitteeVote, {
    nullable: true,
    description: "The committee's own vote; null where it is not recorded.",
  })
  vote!: CommitteeVote | null;

  @Field(() => [EvaluationSentence], {
    description: "The quota of each group it touched, with its arithmetic, as it stood after the act.",
  })
  quota!: EvaluationSentence[];

  @Field(() => [ResolvedLevel], { description: "By level, unit and name." })
  levels!: ResolvedLevel[];

  @Field(() => Int, { description: "Levels that the viewer may not know yet: the own case." })
  withheld!: number;
}
