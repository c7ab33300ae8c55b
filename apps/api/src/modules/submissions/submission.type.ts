import type {
  SubmissionDifference as Difference,
  Level,
  SubjectKind,
  SubmissionChange,
} from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LevelEnum, SubjectKindEnum, SubmissionChangeEnum } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateTime } from "../../graphql/scalars.js";
import { LevelCount } from "../decisions/quotaBoard.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({ simpleResolvers: true, description: "A sealed submission, without its subjects." })
export class SubmissionSummary {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "Number among the submissions of the round." })
  number!: number;

  @Field(() => Int, { description: "1 for the first of the unit; sent again, the next." })
  revision!: number;

  @Field(() => String, { description: "SHA-256 of the sealed text, in hex." })
  contentHash!: string;

  @Field(() => DateTime, { description: "When it was sealed." })
  sealedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When the receiver took it in; null until then." })
  receivedAt!: Date | null;

  @Field(() => Int, { description: "Subjects in it." })
  subjects!: number;

  @Field(() => Int, { description: "Subjects of it that were returned." })
  returned!: number;
}

@ObjectType({ simpleResolvers: true, description: "Where the proposals of one unit stand on their way up." })
export class UnitProposals {
  @Field(() => OrganisationRef, { description: "The unit that proposes." })
  unit!: OrganisationRef;

  @Field(() => OrganisationRef, { description: "The organisation it sends to." })
  receiver!: OrganisationRef;

  @Field(() => Int, { description: "Subjects to be rated that go through it." })
  rated!: number;

  @Field(() => Int, { description: "Proposals it holds that are not decided." })
  proposed!: number;

  @Field(() => Int, { description: "Of them under its seal." })
  sealed!: number;

  @Field(() => Int, { description: "Subjects decided." })
  decided!: number;

  @Field(() => Boolean, { description: "Whether the viewer may seal." })
  maySeal!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take in and return." })
  mayReceive!: boolean;

  @Field(() => SubmissionSummary, {
    nullable: true,
    description: "Its latest submission; null before the first.",
  })
  latest!: SubmissionSummary | null;
}

@ObjectType({ simpleResolvers: true, description: "One subject of a submission." })
export class SubmissionSubject {
  @Field(() => ID, { description: "Review." })
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review now." })
  reviewVersion!: number;

  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Name as sealed." })
  name!: string;

  @Field(() => Boolean, { description: "The viewer's own case, which comes without level and votes." })
  isOwnCase!: boolean;

  @Field(() => LevelEnum, { nullable: true, description: "Level as sealed; null in the own case." })
  level!: Level | null;

  @Field(() => Int, {
    nullable: true,
    description: "Voters convened; null without a vote or in the own case.",
  })
  convened!: number | null;

  @Field(() => [LevelCount], { description: "Votes by level; empty without a vote or in the own case." })
  votes!: LevelCount[];

  @Field(() => String, {
    nullable: true,
    description: "Why the body proposes this; null where it follows the vote.",
  })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was returned; null where it was not." })
  returnedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was returned." })
  returnReason!: string | null;

  @Field(() => Boolean, { description: "Returned, and the unit has proposed it anew." })
  isAnswered!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may return it now." })
  mayReturn!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may propose it anew now." })
  mayProposeAgain!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "What differs about one subject from the submission before.",
})
export class SubmissionDifference implements Difference {
  @Field(() => ID, { description: "Review." })
  reviewId!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => SubmissionChangeEnum, { description: "What differs." })
  change!: SubmissionChange;

  @Field(() => LevelEnum, { nullable: true, description: "Level before; null where it was not there." })
  before!: Level | null;

  @Field(() => LevelEnum, { nullable: true, description: "Level now; null where it is gone." })
  after!: Level | null;

  @Field(() => String, { nullable: true, description: "Reason given now." })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A sealed submission with its subjects." })
export class Submission extends SubmissionSummary {
  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => OrganisationRef, { description: "The unit that proposes." })
  unit!: OrganisationRef;

  @Field(() => OrganisationRef, { description: "The organisation it goes to." })
  receiver!: OrganisationRef;

  @Field(() => Boolean, { description: "Whether the stored text still has the hash it was sealed with." })
  isSealIntact!: boolean;

  @Field(() => [SubmissionSubject], { description: "Subjects by name." })
  items!: SubmissionSubject[];

  @Field(() => [SubmissionDifference], { description: "Against the submission before; empty for the first." })
  differences!: SubmissionDifference[];

  @Field(() => [SubmissionSummary], { description: "Earlier submissions of the unit, latest first." })
  earlier!: SubmissionSummary[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One unit's submission as it is taken in, or why it is not.",
})
export class ReceiptRow {
  @Field(() => OrganisationRef, { description: "The unit." })
  unit!: OrganisationRef;

  @Field(() => Int, { nullable: true, description: "Number of the submission; null without one." })
  number!: number | null;

  @Field(() => Int, { description: "Subjects in it." })
  subjects!: number;

  @Field(() => Refusal, { nullable: true, description: "Why it is not taken in; null where it is." })
  refusal!: Refusal | null;
}

@ObjectType({ simpleResolvers: true, description: "Many submissions taken in at once." })
export class Receipt {
  @Field(() => [ReceiptRow], { description: "Every unit asked for, in tree order." })
  rows!: ReceiptRow[];

  @Field(() => Int, { description: "Submissions taken in, or that would be." })
  received!: number;
}
