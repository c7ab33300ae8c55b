import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { RosterFieldEnum } from "./import.enums.js";
import type { RosterField } from "./rosterField.js";
import { COLUMN_LIMIT } from "./rosterGrid.js";

@InputType({ description: "What one column holds." })
export class ImportColumnInput {
  @Field(() => Int, { description: "Place in the sheet, from 0." })
  index!: number;

  @Field(() => RosterFieldEnum, { nullable: true, description: "Field; null leaves the column out." })
  field?: RosterField | null;
}

@InputType({ description: "What the columns of a roster hold." })
export class MapRosterImportInput {
  @Field(() => ID, { description: "The import." })
  id!: string;

  @Field(() => [ImportColumnInput], { description: "Columns; those not named are left out." })
  @ArrayMaxSize(COLUMN_LIMIT)
  @ValidateNested()
  columns!: ImportColumnInput[];
}
