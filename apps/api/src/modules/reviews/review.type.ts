import type {
  Level,
  ParticipationReason,
  PostGroup,
  Remedy,
  ReviewState,
  SubjectKind,
} from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  LevelEnum,
  ParticipationEnum,
  ParticipationReasonEnum,
  PostGroupEnum,
  ReviewStateEnum,
  SubjectKindEnum,
} from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { ReviewStateCount } from "../rounds/roundProgress.type.js";
import { RemedyNote } from "./remedyNote.type.js";
import type { ReviewEntity } from "./review.entity.js";
import type { Sight } from "./reviewSight.js";
import { ReviewSubject } from "./reviewSubject.type.js";
import { CriterionGrade, CriterionPoints } from "./selfAssessment.type.js";

@ObjectType({ simpleResolvers: true, description: "The same subject's review a year earlier." })
export class PreviousReview {
  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => LevelEnum, { nullable: true, description: "Level published; null when not rated." })
  level!: Level | null;

  @Field(() => [CriterionGrade], { description: "Grades given in the self-assessment." })
  grades!: CriterionGrade[];

  @Field(() => [CriterionPoints], { description: "Points given in the self-assessment." })
  points!: CriterionPoints[];

  @Field(() => [RemedyNote], { description: "What it named to be put right by now." })
  remedies!: readonly Remedy[];
}

@ObjectType({ simpleResolvers: true, description: "One subject's review in one round." })
export class Review
  implements
    Pick<
      ReviewEntity,
      | "id"
      | "year"
      | "subjectKind"
      | "postGroup"
      | "participation"
      | "reason"
      | "cap"
      | "state"
      | "stateSince"
      | "draftSentOn"
      | "selfLevel"
      | "proposedLevel"
      | "decidedLevel"
      | "hasOverride"
      | "publishedAt"
      | "version"
    >
{
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  /** Not a field: the round is loaded by it. */
  roundId!: string;

  /** Not a field: what the viewer may know of it. */
  sight!: Sight;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules it follows." })
  editionCode!: string;

  @Field(() => SubjectKindEnum, { description: "What is reviewed." })
  subjectKind!: SubjectKind;

  @Field(() => ReviewSubject, { description: "Who or what is reviewed." })
  subject!: ReviewSubject;

  @Field(() => MemberRef, {
    nullable: true,
    description: "The person reviewed, as member or as cadre; null for a collective or organisation.",
  })
  member!: MemberRef | null;

  @Field(() => PostGroupEnum, {
    nullable: true,
    description: "Group of posts whose criteria and form hold; null where the edition has none of its own.",
  })
  postGroup!: PostGroup | null;

  @Field(() => OrganisationRef, { description: "The unit where the rating belongs: a member's cell." })
  cell!: OrganisationRef;

  @Field(() => ParticipationEnum, {
    description: "Whether the subject is rated, only reviewed, or left out.",
  })
  participation!: "RATED" | "REVIEW_ONLY" | "OUT";

  @Field(() => ParticipationReasonEnum, {
    nullable: true,
    description: "Why not rated, or why in a special way.",
  })
  reason!: ParticipationReason | null;

  @Field(() => LevelEnum, { nullable: true, description: "Highest level possible; null is no cap." })
  cap!: Level | null;

  @Field(() => ReviewStateEnum, { description: "Where it stands in the procedure." })
  state!: ReviewState;

  @Field(() => DateOnly, { nullable: true, description: "Since which day; null when not on record." })
  stateSince!: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description:
      "Day on which a collective's draft report went to those who take part; null when not on record or the viewer may not read the report.",
  })
  draftSentOn!: string | null;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Own level proposed in the self-assessment; null where the viewer may not know it.",
  })
  selfLevel!: Level | null;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Level the cell proposes; null where the viewer may not know it yet.",
  })
  proposedLevel!: Level | null;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Level decided; null where the viewer may not know it yet.",
  })
  decidedLevel!: Level | null;

  @Field(() => Boolean, { description: "Whether it was decided over the quota." })
  hasOverride!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When its result was published." })
  publishedAt!: Date | null;

  @Field(() => LevelEnum, {
    nullable: true,
    description:
      "Rating of the year as a State employee; null when none is recorded or the viewer may not know it.",
  })
  stateRating!: Level | null;

  @Field(() => Boolean, { description: "Whether the vote waits for the member's State rating." })
  isStateRatingDue!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the viewer may write the self-assessment in the state it is in: the person, a head, an office.",
  })
  mayWrite!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may type it from paper in the state it is in." })
  mayType!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer may record its review meeting, and the draft before it.",
  })
  mayRecord!: boolean;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of a list of reviews." })
export class ReviewPage {
  @Field(() => [Review], { description: "Reviews of this part." })
  items!: Review[];

  @Field(() => Int, { description: "Reviews in the whole list." })
  totalCount!: number;

  @Field(() => [ReviewStateCount], { description: "The list without its filter by state, counted by state." })
  stateCounts!: ReviewStateCount[];
}
