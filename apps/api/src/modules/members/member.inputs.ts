import { ArrayMaxSize, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { enumOf, GenderEnum, SortDirectionEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { MemberStatusEnum } from "./member.enums.js";
import type { MemberStatus } from "./memberStatus.js";

const SORT_KEYS = ["GIVEN_NAME", "BIRTH_DATE", "ADMITTED_ON", "CARD_NUMBER", "CELL"] as const;
export type MemberSortKey = (typeof SORT_KEYS)[number];
const MemberSortKeyEnum = enumOf("MemberSortKey", SORT_KEYS, "What members are sorted by.");

@InputType({ description: "Which members; conditions are joined by and." })
export class MemberFilter {
  @Field(() => ID, { nullable: true, description: "In this organisation or below it." })
  withinId?: string | null;

  @Field(() => ID, { nullable: true, description: "In this cell." })
  cellId?: string | null;

  @Field(() => [MemberStatusEnum], { nullable: true, description: "Of these statuses today." })
  statuses?: MemberStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words of the name, with or without diacritics, each from its beginning; or the beginning of a card number.",
  })
  @MaxLength(200)
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: "These members." })
  @ArrayMaxSize(1000)
  ids?: string[] | null;
}

@InputType({ description: "Order of members." })
export class MemberSort {
  @Field(() => MemberSortKeyEnum, { defaultValue: "GIVEN_NAME", description: "What to sort by." })
  key!: MemberSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "Direction." })
  direction!: "ASC" | "DESC";
}

/** Fields of one line of text that may stay empty, with their longest length. */
export const OPTIONAL_TEXTS = {
  birthName: 100,
  ethnicity: 50,
  religion: 50,
  nativePlace: 300,
  residence: 300,
  generalEducation: 100,
  politicalEducation: 100,
  professionalEducation: 200,
  foreignLanguages: 200,
  formerOccupation: 200,
  occupation: 200,
  badge: 100,
  serviceBackground: 100,
  note: 1000,
} as const;

@InputType({ description: "The record of a member, as a whole: what is left out becomes empty." })
export class MemberFieldsInput {
  @Field(() => String, { description: "Name in use." })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "Name at birth." })
  birthName?: string | null;

  @Field(() => DateOnly, { description: "Day of birth." })
  birthDate!: string;

  @Field(() => GenderEnum, { description: "Gender." })
  gender!: "FEMALE" | "MALE";

  @Field(() => String, { nullable: true, description: "Ethnicity." })
  ethnicity?: string | null;

  @Field(() => String, { nullable: true, description: "Religion." })
  religion?: string | null;

  @Field(() => String, { nullable: true, description: "Native place." })
  nativePlace?: string | null;

  @Field(() => String, { nullable: true, description: "Where the member lives." })
  residence?: string | null;

  @Field(() => String, { nullable: true, description: "General education." })
  generalEducation?: string | null;

  @Field(() => String, { nullable: true, description: "Political theory." })
  politicalEducation?: string | null;

  @Field(() => String, { nullable: true, description: "Professional education." })
  professionalEducation?: string | null;

  @Field(() => String, { nullable: true, description: "Foreign languages." })
  foreignLanguages?: string | null;

  @Field(() => String, { nullable: true, description: "Former occupation." })
  formerOccupation?: string | null;

  @Field(() => String, { nullable: true, description: "Occupation." })
  occupation?: string | null;

  @Field(() => DateOnly, { description: "Day of admission to the Party." })
  admittedOn!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Day of becoming official; empty while probationary.",
  })
  officialOn?: string | null;

  @Field(() => String, { nullable: true, description: "Card number, 8 digits." })
  cardNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Dossier number, 6 digits and 1 to 3 letters." })
  dossierNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Badge of Party age." })
  badge?: string | null;

  @Field(() => String, { nullable: true, description: "Army, police, retired." })
  serviceBackground?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Cadre, civil servant or public employee." })
  isStateEmployee!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Citizen number, 12 digits (9 of the old card). Left out: kept; null: removed.",
  })
  nationalId?: string | null;

  @Field(() => String, { nullable: true, description: "Note of the office." })
  note?: string | null;
}

@InputType({ description: "A new member of a cell." })
export class CreateMemberInput {
  @Field(() => ID, { description: "The cell of official activity." })
  cellId!: string;

  @Field(() => DateOnly, { description: "First day in the cell." })
  joinedOn!: string;

  @Field(() => MemberFieldsInput, { description: "The record." })
  fields!: MemberFieldsInput;
}

@InputType({ description: "A changed record of a member." })
export class UpdateMemberInput {
  @Field(() => ID, { description: "The member." })
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;

  @Field(() => MemberFieldsInput, { description: "The record." })
  fields!: MemberFieldsInput;
}
