import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { SnapshotLine } from "./change.types.js";

/** A unit of the round as it stood when it ended: its subjects with their states and levels, by id. */
@Entity("unit_snapshots")
export class UnitSnapshotEntity {
  @ForeignKey("RoundChangeEntity", { name: "fk_unit_snapshots_change" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_unit_snapshots" })
  changeId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_unit_snapshots_organisation" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_unit_snapshots" })
  organisationId!: string;

  @Column({ type: "jsonb" })
  lines!: SnapshotLine[];
}
