import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** What one unit proposes to the one above, sealed: its text never changes, what follows is a new revision. */
@Entity("submissions")
@Unique("uq_submissions_number", ["roundId", "number"])
@Unique("uq_submissions_revision", ["roundId", "unitId", "revision"])
@Check("ck_submissions_numbers", "number >= 1 AND revision >= 1")
@Check("ck_submissions_hash", "content_hash ~ '^[0-9a-f]{64}$'")
@Check("ck_submissions_received", "(received_at IS NULL) = (received_by_id IS NULL)")
export class SubmissionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_submissions" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_submissions_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_submissions_unit" })
  @Column({ type: "uuid" })
  unitId!: string;

  /** The organisation it goes to. */
  @ForeignKey("OrganisationEntity", { name: "fk_submissions_receiver" })
  @Column({ type: "uuid" })
  receiverId!: string;

  /** From 1 within the round. */
  @Column({ type: "integer" })
  number!: number;

  /** From 1 within round and unit. */
  @Column({ type: "smallint" })
  revision!: number;

  /** As `canonicalSubmission` writes it. */
  @Column({ type: "text" })
  content!: string;

  /** SHA-256 of the content, in hex. */
  @Column({ type: "text" })
  contentHash!: string;

  @Column({ type: "timestamptz" })
  sealedAt!: Date;

  @ForeignKey("AccountEntity", { name: "fk_submissions_sealed_by" })
  @Column({ type: "uuid", nullable: true })
  sealedById!: string | null;

  /** Null until the receiver took it in. */
  @Column({ type: "timestamptz", nullable: true })
  receivedAt!: Date | null;

  @ForeignKey("AccountEntity", { name: "fk_submissions_received_by" })
  @Column({ type: "uuid", nullable: true })
  receivedById!: string | null;
}
