import { Field, ID, Int, ObjectType } from "type-graphql";
import { Refusal, RefusalArgument } from "../../graphql/refusal.type.js";
import { DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { DuplicateKeyEnum, ImportOutcomeEnum, ImportStateEnum, RosterFieldEnum } from "./import.enums.js";
import type { RosterField } from "./rosterField.js";
import type * as stored from "./rosterImport.types.js";

@ObjectType({ simpleResolvers: true, description: "A column of the file." })
export class ImportColumn implements stored.ImportColumn {
  @Field(() => Int, { description: "Place in the sheet, from 0." })
  index!: number;

  @Field(() => String, { description: "Its heading as written." })
  heading!: string;

  @Field(() => RosterFieldEnum, {
    nullable: true,
    description: "Proposed or chosen field; null is left out.",
  })
  field!: RosterField | null;

  @Field(() => [String], { description: "What stands first in it." })
  samples!: string[];
}

@ObjectType({ simpleResolvers: true, description: "What applying would do, in rows." })
export class ImportCounts implements stored.ImportCounts {
  @Field(() => Int, { description: "New members." })
  created!: number;

  @Field(() => Int, { description: "Members whose record changes." })
  updated!: number;

  @Field(() => Int, { description: "Members who stay as they are." })
  unchanged!: number;

  @Field(() => Int, {
    description: "Rows with at least one faulty cell; nothing is applied while there is one.",
  })
  faultyRows!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "One faulty cell. The words come from the dashboard by code.",
})
export class ImportFault {
  @Field(() => Int, { description: "Row of the sheet, from 1." })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: "Letter of the column; null when the file has none for the field.",
  })
  column!: string | null;

  @Field(() => String, { nullable: true, description: "Heading of the column." })
  heading!: string | null;

  @Field(() => RosterFieldEnum, { nullable: true, description: "Field it is about." })
  field!: RosterField | null;

  @Field(() => String, { nullable: true, description: "What stands there; null when it is empty." })
  value!: string | null;

  @Field(() => String, { description: "Code of a closed set." })
  code!: string;

  @Field(() => [RefusalArgument], { description: "Figures the words need." })
  arguments!: RefusalArgument[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Part of the list of faulty cells, in the order of the sheet.",
})
export class ImportFaultPage {
  @Field(() => [ImportFault], { description: "Faulty cells of this part." })
  items!: ImportFault[];

  @Field(() => Int, { description: "Faulty cells in all." })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "A row found to be a stored member or another row." })
export class ImportDuplicate implements stored.ImportDuplicate {
  @Field(() => Int, { description: "Row of the sheet." })
  row!: number;

  @Field(() => String, { description: "Name in it." })
  fullName!: string;

  @Field(() => DuplicateKeyEnum, { description: "By what." })
  matchedBy!: stored.DuplicateKey;

  @Field(() => ID, { nullable: true, description: "The stored member." })
  memberId!: string | null;

  @Field(() => Int, { nullable: true, description: "The other row." })
  otherRow!: number | null;

  @Field(() => String, { nullable: true, description: "Name there." })
  matchedName!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What applying one row would do." })
export class ImportPreviewRow implements stored.ImportPreviewRow {
  @Field(() => Int, { description: "Row of the sheet." })
  row!: number;

  @Field(() => String, { description: "Name in it." })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "Cell the member is put in." })
  cellName!: string | null;

  @Field(() => ImportOutcomeEnum, { description: "What would happen." })
  outcome!: stored.ImportOutcome;
}

@ObjectType({ simpleResolvers: true, description: "A roster on its way in." })
export class RosterImport {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => ImportStateEnum, { description: "Where it stands." })
  state!: stored.ImportState;

  @Field(() => String, { description: "Name of the file." })
  fileName!: string;

  @Field(() => String, { description: "SHA-256 of the file, hexadecimal." })
  sha256!: string;

  @Field(() => OrganisationRef, { description: "The organisation whose roster it is." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Progress of the work in hand, 0 to 100." })
  progressPercent!: number;

  @Field(() => Int, { description: "Rows below the headings." })
  rowCount!: number;

  @Field(() => String, { nullable: true, description: "Sheet it was read from; null for CSV." })
  sheetName!: string | null;

  @Field(() => [ImportColumn], { description: "Columns with the field each holds." })
  columns!: ImportColumn[];

  @Field(() => ImportCounts, { description: "What the dry run found; zeros before it." })
  counts!: ImportCounts;

  @Field(() => [ImportDuplicate], {
    description: "Duplicates found, those inside the file first; at most 500.",
  })
  duplicates!: ImportDuplicate[];

  @Field(() => [ImportPreviewRow], { description: "The first rows and what would happen to them." })
  preview!: ImportPreviewRow[];

  @Field(() => Refusal, { nullable: true, description: "Why it failed; null unless it did." })
  failure!: Refusal | null;

  @Field(() => DateTime, { description: "When the file came in." })
  createdAt!: Date;
}
