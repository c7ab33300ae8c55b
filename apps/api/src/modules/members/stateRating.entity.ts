import type { Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** The year's rating as cadre, civil servant or public employee; it comes before the Party rating. */
@Entity("state_ratings")
@Check("ck_state_ratings_level", "level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')")
export class StateRatingEntity {
  @ForeignKey("MemberEntity", { name: "fk_state_ratings_member" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_state_ratings" })
  memberId!: string;

  @PrimaryColumn({ type: "smallint", primaryKeyConstraintName: "pk_state_ratings" })
  year!: number;

  @Column({ type: "text" })
  level!: Level;
}
