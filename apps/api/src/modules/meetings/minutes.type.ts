import { ArrayMaxSize, IsUUID, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { MINUTES_SIGNERS, type MinutesSigner } from "./session.types.js";

export const MinutesSignerEnum = enumOf("MinutesSigner", MINUTES_SIGNERS, "Who passes the minutes.");

@ObjectType({ simpleResolvers: true, description: "One section of the minutes." })
export class MinutesSection {
  @Field(() => String, { description: "Code, the same however often it is drafted." })
  code!: string;

  @Field(() => String, { description: "Heading." })
  title!: string;

  @Field(() => String, { description: "Text as it stands." })
  text!: string;

  @Field(() => Boolean, { description: "Whether somebody changed it after drafting." })
  isEdited!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What the facts would give now, where that is no longer the draft the text rests on.",
  })
  fresh!: string | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "That the chair or the clerk passed the minutes." })
export class MinutesSignature {
  @Field(() => MinutesSignerEnum, { description: "As whom." })
  role!: MinutesSigner;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => DateTime, { description: "When." })
  signedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "The minutes of a cell's review meeting." })
export class Minutes {
  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => String, {
    nullable: true,
    description: "Name of the organisation above, for the head of the paper.",
  })
  superiorName!: string | null;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => DateOnly, { nullable: true, description: "Day of the vote; null until held." })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: "Chair of that session." })
  chair!: string | null;

  @Field(() => String, { nullable: true, description: "Clerk of that session." })
  clerk!: string | null;

  @Field(() => [MinutesSection], { description: "Sections; empty until drafted." })
  sections!: MinutesSection[];

  @Field(() => Int, {
    description: "Sections that the facts would give otherwise now, new and gone ones included.",
  })
  outdated!: number;

  @Field(() => [MinutesSignature], { description: "Who passed them." })
  signatures!: MinutesSignature[];
}

@InputType({ description: "A cell in a round." })
export class CellKeyInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;
}

@InputType({ description: "Minutes drafted from the facts, for the first time or anew." })
export class DraftMinutesInput extends CellKeyInput {
  @Field(() => [String], { description: "Edited sections that take the new draft." })
  @ArrayMaxSize(500)
  take!: string[];

  @Field(() => [String], { description: "Edited sections that stay and are settled against the new draft." })
  @ArrayMaxSize(500)
  keep!: string[];
}

@InputType({ description: "One section as edited." })
export class SaveMinutesSectionInput extends CellKeyInput {
  @Field(() => String, { description: "Code of the section." })
  code!: string;

  @Field(() => String, { description: "Text, at most 20,000 characters." })
  text!: string;

  @Field(() => Int, { description: "Version of the section read." })
  @Min(1)
  version!: number;
}

@InputType({ description: "That the chair or the clerk passes the minutes." })
export class SignMinutesInput extends CellKeyInput {
  @Field(() => MinutesSignerEnum, { description: "As whom." })
  role!: MinutesSigner;
}
