import { COLLECTIVE_KINDS, type CollectiveKind } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** How a collective ended. */
export const COLLECTIVE_END_KINDS = ["DISSOLVED", "MERGED"] as const;
export type CollectiveEndKind = (typeof COLLECTIVE_END_KINDS)[number];

/** A leadership collective that is reviewed as such; who belongs to it stands in `posts`. */
@Entity("collectives")
@Index("uq_collectives_name", { synchronize: false })
@Check("ck_collectives_kind", oneOf("kind", COLLECTIVE_KINDS))
@Check("ck_collectives_name", "name IS NFC NORMALIZED AND name <> ''")
@Check("ck_collectives_dates", "founded_on < dissolved_on")
@Check(
  "ck_collectives_end",
  `(dissolved_on IS NULL) = (end_kind IS NULL) AND ${oneOf("end_kind", COLLECTIVE_END_KINDS)}`,
)
export class CollectiveEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_collectives" })
  id!: string;

  /** The Party organisation of its place or body, whose round reviews it. It never moves. */
  @ForeignKey("OrganisationEntity", { name: "fk_collectives_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "text" })
  kind!: CollectiveKind;

  /** Full official name, NFC. */
  @Column({ type: "text" })
  name!: string;

  /** Folded name for search: lower case, without diacritics. */
  @Column({ type: "text" })
  nameKey!: string;

  /** Null when not on record. */
  @Column({ type: "date", nullable: true })
  foundedOn!: string | null;

  /** First day on which it no longer existed; null while it does. */
  @Column({ type: "date", nullable: true })
  dissolvedOn!: string | null;

  @Column({ type: "text", nullable: true })
  endKind!: CollectiveEndKind | null;

  /** Also counts changes of its members. */
  @Column({ type: "integer", default: 1 })
  version!: number;
}
