import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** Place of an organisation in a tree: everything below it lies in `lo..hi`. */
@Entity("tree_nodes")
@Index("uq_tree_nodes_position", ["treeId", "depth", "lo"], { unique: true })
@Index("ix_tree_nodes_range", ["treeId", "lo"])
@Index("ix_tree_nodes_parent", ["treeId", "parentId"])
@Check("ck_tree_nodes_range", "lo <= hi")
export class TreeNodeEntity {
  @ForeignKey("TreeEntity", { name: "fk_tree_nodes_tree" })
  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "pk_tree_nodes" })
  treeId!: number;

  @ForeignKey("OrganisationEntity", { name: "fk_tree_nodes_organisation" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_tree_nodes" })
  organisationId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_tree_nodes_parent" })
  @Column({ type: "uuid", nullable: true })
  parentId!: string | null;

  /** 0 is the nation. */
  @Column({ type: "smallint" })
  depth!: number;

  /** First position of its range; below 2^53. */
  @Column({ type: "bigint" })
  lo!: number;

  /** Last position of its range, inclusive. */
  @Column({ type: "bigint" })
  hi!: number;
}
