import { LEVELS, type Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** How a body voted on the level it proposes for itself or for one of its cadres; members' votes are ballots of the cell. */
@Entity("body_votes")
@Check("ck_body_votes_level", oneOf("level", LEVELS))
@Check("ck_body_votes_counts", "yes >= 0 AND no >= 0 AND yes + no <= present AND present <= convened")
export class BodyVoteEntity {
  @ForeignKey("ReviewEntity", { name: "fk_body_votes_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_body_votes" })
  reviewId!: string;

  /** The level voted on. */
  @Column({ type: "text" })
  level!: Level;

  /** Members of the body who had to be convened: the base of the majority. */
  @Column({ type: "smallint" })
  convened!: number;

  @Column({ type: "smallint" })
  present!: number;

  @Column({ type: "smallint" })
  yes!: number;

  @Column({ type: "smallint" })
  no!: number;
}
