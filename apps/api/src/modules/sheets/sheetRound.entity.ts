import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** What a round's plan sets about sheets, and the key that confidential ones are sealed for. */
@Entity("sheet_rounds")
@Check("ck_sheet_rounds_smallest_group", "smallest_group >= 4")
@Check("ck_sheet_rounds_few_superiors", "few_superiors IN ('NAMED', 'NOT_ASKED')")
@Check("ck_sheet_rounds_key", "is_released = (sealed_private_key IS NULL)")
export class SheetRoundEntity {
  @ForeignKey("RoundEntity", { name: "fk_sheet_rounds_round" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_sheet_rounds" })
  roundId!: string;

  /** Confidential sheets are read only in groups of at least so many. */
  @Column({ type: "smallint" })
  smallestGroup!: number;

  @Column({ type: "text" })
  fewSuperiors!: "NAMED" | "NOT_ASKED";

  /** Collective id → codes of the criteria within its function. */
  @Column({ type: "jsonb", default: {} })
  functions!: Record<string, string[]>;

  /** X25519, raw 32 bytes. */
  @Column({ type: "bytea" })
  publicKey!: Buffer;

  /** Opened only by the release, which destroys it; null from then on. */
  @Column({ type: "bytea", nullable: true })
  sealedPrivateKey!: Buffer | null;

  /** Once released nothing more is handed in. On purpose without a time. */
  @Column({ type: "boolean", default: false })
  isReleased!: boolean;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
