import type { Grade, Level, SheetGroup } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

const GROUPS = ["ABOVE", "SAME_LEVEL", "BELOW", "SAME_LEVEL_AND_BELOW"] as const;

/** Grades of one confidential sheet after the release: no author, no time, no remark beside them. */
@Entity("released_sheets")
@Index("ix_released_sheets_review", ["reviewId"])
@Check("ck_released_sheets_group", oneOf("sheet_group", GROUPS))
@Check("ck_released_sheets_level", oneOf("level", ["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"]))
export class ReleasedSheetEntity {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_released_sheets" })
  id!: string;

  @ForeignKey("ReviewEntity", { name: "fk_released_sheets_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "text" })
  sheetGroup!: SheetGroup;

  @Column({ type: "jsonb" })
  grades!: Record<string, Grade>;

  @Column({ type: "jsonb" })
  points!: Record<string, number>;

  @Column({ type: "text", nullable: true })
  level!: Level | null;
}

/** One remark after the release, apart from the grades so that a way of writing tells no grade. */
@Entity("released_remarks")
@Index("ix_released_remarks_review", ["reviewId"])
@Check("ck_released_remarks_group", oneOf("sheet_group", GROUPS))
export class ReleasedRemarkEntity {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_released_remarks" })
  id!: string;

  @ForeignKey("ReviewEntity", { name: "fk_released_remarks_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "text" })
  sheetGroup!: SheetGroup;

  @Column({ type: "text" })
  remark!: string;
}
