import { Field, ID, Int, ObjectType } from "type-graphql";
import { GenderEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { MemberEntity } from "./member.entity.js";
import { MemberStatusEnum } from "./member.enums.js";
import type { MemberStatus } from "./memberStatus.js";

type Stored = Omit<MemberEntity, "nameKey" | "sortKey" | "nationalIdSealed" | "endedOn" | "endKind">;

@ObjectType({ simpleResolvers: true, description: "The record of one Party member." })
export class Member implements Stored {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => String, { description: "Name in use." })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "Name at birth." })
  birthName!: string | null;

  @Field(() => DateOnly, { description: "Day of birth." })
  birthDate!: string;

  @Field(() => GenderEnum, { description: "Gender." })
  gender!: "FEMALE" | "MALE";

  @Field(() => String, { nullable: true, description: "Ethnicity." })
  ethnicity!: string | null;

  @Field(() => String, { nullable: true, description: "Religion." })
  religion!: string | null;

  @Field(() => String, { nullable: true, description: "Native place." })
  nativePlace!: string | null;

  @Field(() => String, { nullable: true, description: "Where the member lives." })
  residence!: string | null;

  @Field(() => String, { nullable: true, description: "General education." })
  generalEducation!: string | null;

  @Field(() => String, { nullable: true, description: "Political theory." })
  politicalEducation!: string | null;

  @Field(() => String, { nullable: true, description: "Professional education." })
  professionalEducation!: string | null;

  @Field(() => String, { nullable: true, description: "Foreign languages." })
  foreignLanguages!: string | null;

  @Field(() => String, { nullable: true, description: "Former occupation." })
  formerOccupation!: string | null;

  @Field(() => String, { nullable: true, description: "Occupation." })
  occupation!: string | null;

  @Field(() => DateOnly, { description: "Day of admission to the Party." })
  admittedOn!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Day of becoming official; null while probationary.",
  })
  officialOn!: string | null;

  @Field(() => String, { nullable: true, description: "Card number, 8 digits." })
  cardNumber!: string | null;

  @Field(() => String, { nullable: true, description: "Dossier number, 6 digits and 1 to 3 letters." })
  dossierNumber!: string | null;

  @Field(() => String, { nullable: true, description: "Badge of Party age." })
  badge!: string | null;

  @Field(() => String, { nullable: true, description: "Army, police, retired." })
  serviceBackground!: string | null;

  @Field(() => Boolean, { description: "Cadre, civil servant or public employee." })
  isStateEmployee!: boolean;

  @Field(() => String, { nullable: true, description: "Note of the office." })
  note!: string | null;

  @Field(() => MemberStatusEnum, { description: "What the member is today." })
  status!: MemberStatus;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "Where the member has activity today, or had last.",
  })
  cell!: OrganisationRef | null;

  @Field(() => Int, { description: "Version to send back with a change." })
  version!: number;

  /** Sealed citizen number in base64, opened by the service for those who may change the record. */
  nationalIdSealed!: string | null;

  /** Tree positions of the cell, for the second gate. */
  lo!: number;
  hi!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many members have a status." })
export class MemberStatusCount {
  @Field(() => MemberStatusEnum, { description: "The status." })
  status!: MemberStatus;

  @Field(() => Int, { description: "Members of the list that have it, whatever statuses the filter names." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of a list of members." })
export class MemberPage {
  @Field(() => [Member], { description: "The rows asked for." })
  items!: Member[];

  @Field(() => Int, { description: "Rows of the whole list." })
  totalCount!: number;

  @Field(() => [MemberStatusCount], { description: "Counts for the tabs; statuses nobody has are left out." })
  statusCounts!: MemberStatusCount[];
}
