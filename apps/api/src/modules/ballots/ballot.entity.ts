import type { BallotMode } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import type { BallotKind, BallotState } from "./ballot.types.js";

/** One secret ballot of a cell and, once it is closed, its counting minutes: numbers only, never who voted how. */
@Entity("ballots")
@Unique("uq_ballots_number", ["meetingId", "number"])
@Index("uq_ballots_open", ["meetingId"], { unique: true, where: "state = 'OPEN'" })
@Check("ck_ballots_kind", "kind IN ('VOTE', 'SECOND', 'RECOUNT') AND (kind = 'VOTE') = (basis_id IS NULL)")
@Check("ck_ballots_recount", "(kind = 'RECOUNT') = (complainant_id IS NOT NULL)")
@Check(
  "ck_ballots_destroyed",
  "num_nulls(destroyed_on, destroyed_by, destroy_witness) IN (0, 3) AND (destroyed_on IS NULL OR state <> 'OPEN')",
)
@Check("ck_ballots_mode", "mode IN ('PAPER', 'ELECTRONIC')")
@Check(
  "ck_ballots_state",
  "state IN ('OPEN', 'CLOSED', 'CANCELLED') AND (state = 'OPEN') = (closed_at IS NULL)",
)
@Check("ck_ballots_present", "present <= convened AND (issued IS NULL OR issued BETWEEN 0 AND present)")
@Check(
  "ck_ballots_counted",
  "num_nulls(returned, valid, invalid, blank) = CASE WHEN state = 'CLOSED' THEN 0 ELSE 4 END AND (state <> 'CLOSED' OR issued IS NOT NULL)",
)
@Check(
  "ck_ballots_balance",
  "returned <= issued AND returned = valid + invalid + blank AND valid >= 0 AND invalid >= 0 AND blank >= 0",
)
export class BallotEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_ballots" })
  id!: string;

  @ForeignKey("MeetingEntity", { name: "fk_ballots_meeting" })
  @Column({ type: "uuid" })
  meetingId!: string;

  /** Of the meeting, from 1 on; the later count of a subject is the one in force. */
  @Column({ type: "smallint", default: 1 })
  number!: number;

  @Column({ type: "text", default: "VOTE" })
  kind!: BallotKind;

  /** The ballot that is voted on or counted once more; null for a first one. */
  @ForeignKey("BallotEntity", { name: "fk_ballots_basis" })
  @Column({ type: "uuid", nullable: true })
  basisId!: string | null;

  @Column({ type: "text", default: "PAPER" })
  mode!: BallotMode;

  @Column({ type: "text", default: "OPEN" })
  state!: BallotState;

  @Column({ type: "timestamptz" })
  openedAt!: Date;

  @Column({ type: "smallint" })
  convened!: number;

  @Column({ type: "smallint" })
  present!: number;

  /** Members convened, frozen at the opening, in the order of their ids. */
  @Column({ type: "uuid", array: true })
  electors!: string[];

  /** Those of them who were present. */
  @Column({ type: "uuid", array: true })
  voters!: string[];

  /** SHA-256 over ballot, electors and voters. */
  @Column({ type: "bytea" })
  rollHash!: Buffer;

  /** Ballots handed out; null until counted off. */
  @Column({ type: "smallint", nullable: true })
  issued!: number | null;

  @Column({ type: "smallint", nullable: true })
  returned!: number | null;

  @Column({ type: "smallint", nullable: true })
  valid!: number | null;

  @Column({ type: "smallint", nullable: true })
  invalid!: number | null;

  @Column({ type: "smallint", nullable: true })
  blank!: number | null;

  /** Names of the tellers as the minutes print them. */
  @Column({ type: "text", array: true })
  tellers!: string[];

  /** The two who count, in the order of `tellers`; empty for minutes taken over from before. */
  @Column({ type: "uuid", array: true, default: "{}" })
  tellerIds!: string[];

  /** Why it was cancelled, or counted again. */
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  /** In whose presence the papers are counted again. */
  @ForeignKey("MemberEntity", { name: "fk_ballots_complainant" })
  @Column({ type: "uuid", nullable: true })
  complainantId!: string | null;

  @Column({ type: "date", nullable: true })
  destroyedOn!: string | null;

  /** Name of who destroyed the papers. */
  @Column({ type: "text", nullable: true })
  destroyedBy!: string | null;

  @Column({ type: "text", nullable: true })
  destroyWitness!: string | null;

  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
