import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** One faulty cell the dry run of a roster found. */
@Entity("roster_import_faults")
export class RosterImportFaultEntity {
  @ForeignKey("RosterImportEntity", { name: "fk_roster_import_faults_import", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_roster_import_faults" })
  importId!: string;

  /** Order in the sheet: row by row, column by column. */
  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "pk_roster_import_faults" })
  position!: number;

  /** Row, column, heading, field, value, code and arguments. */
  @Column({ type: "jsonb" })
  fault!: unknown;
}
