import type { Grade, Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** What a body or a named superior wrote; signed when handed in. */
@Entity("named_sheets")
@Check("ck_named_sheets_level", oneOf("level", ["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"]))
export class NamedSheetEntity {
  @ForeignKey("SheetAssignmentEntity", { name: "fk_named_sheets_assignment" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_named_sheets" })
  assignmentId!: string;

  @Column({ type: "jsonb", default: {} })
  grades!: Record<string, Grade>;

  /** Tenths of points. */
  @Column({ type: "jsonb", default: {} })
  points!: Record<string, number>;

  @Column({ type: "text", nullable: true })
  remark!: string | null;

  @Column({ type: "text", nullable: true })
  level!: Level | null;

  /** Null while a draft, or withdrawn. */
  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  @Column({ type: "timestamptz" })
  updatedAt!: Date;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
