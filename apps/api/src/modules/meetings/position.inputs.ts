import type { Level, Position, SubjectKind } from "@xeploai/domain";
import { IsUUID } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LevelEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { PositionEnum } from "../collectives/collective.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@InputType({ description: "What the caller thinks of one subject before the meeting." })
export class WritePositionInput {
  @Field(() => ID, { description: "Review of the subject; never the own one." })
  @IsUUID()
  reviewId!: string;

  @Field(() => LevelEnum, { nullable: true, description: "Level the caller would propose; null for none." })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: "Note for the own use, at most 500 characters." })
  note?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The caller's own position on one subject; never anybody else's.",
})
export class OwnPositionLine {
  @Field(() => ID, { description: "Review of the subject." })
  reviewId!: string;

  @Field(() => SubjectKindEnum, { description: "Collective or member." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Name of the subject." })
  name!: string;

  @Field(() => PositionEnum, { description: "Place in the leadership." })
  position!: Position;

  @Field(() => Boolean, {
    description: "Whether it may still be written: the session with the subject is not open yet.",
  })
  isOpen!: boolean;

  @Field(() => LevelEnum, { nullable: true, description: "Level noted; gone once the discussion is opened." })
  level!: Level | null;

  @Field(() => String, { nullable: true, description: "Note for the own use." })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the caller may prepare for one planned meeting of the own cell.",
})
export class PositionSheet {
  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules." })
  editionCode!: string;

  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => DateOnly, { description: "Day of the first session still to come, or of the last one." })
  meetsOn!: string;

  @Field(() => [OwnPositionLine], { description: "Subjects in the order of the agenda, without the caller." })
  lines!: OwnPositionLine[];
}
