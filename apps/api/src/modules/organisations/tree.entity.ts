import { Column, Entity, Exclusion, PrimaryColumn, Unique } from "typeorm";

/** One version of the whole tree, in force from `validFrom` up to, not including, `validTo`. */
@Entity("trees")
@Unique("uq_trees_code", ["code"])
@Exclusion("ex_trees_one", "USING gist (daterange(valid_from, valid_to) WITH &&)")
export class TreeEntity {
  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "pk_trees" })
  id!: number;

  @Column({ type: "text" })
  code!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "date" })
  validFrom!: string;

  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
