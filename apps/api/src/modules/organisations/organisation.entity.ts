import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import {
  ORGANISATION_KINDS,
  ORGANISATION_TYPES,
  type OrganisationKind,
  type OrganisationType,
} from "./organisation.types.js";

/** A Party organisation: central, province, district, ward, other grassroots organisation, cell. */
@Entity("organisations")
@Index("uq_organisations_unit_code", { synchronize: false })
@Check("ck_organisations_kind", oneOf("kind", ORGANISATION_KINDS))
@Check("ck_organisations_type", oneOf("type", ORGANISATION_TYPES))
@Check("ck_organisations_name", "name IS NFC NORMALIZED AND name <> ''")
@Check("ck_organisations_dates", "founded_on < dissolved_on")
export class OrganisationEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_organisations" })
  id!: string;

  @Column({ type: "text" })
  kind!: OrganisationKind;

  /** What it is made of; null above the cell where it does not apply. */
  @Column({ type: "text", nullable: true })
  type!: OrganisationType | null;

  /** Full official name, NFC. */
  @Column({ type: "text" })
  name!: string;

  /** What a tile or a chart row has room for. */
  @Column({ type: "text" })
  shortName!: string;

  /** Folded name for search: lower case, without diacritics. */
  @Column({ type: "text" })
  nameKey!: string;

  /** Code of the administrative unit in the edition of the code list; a code alone does not identify a unit over time. */
  @Column({ type: "text", nullable: true })
  unitCode!: string | null;

  @Column({ type: "text", nullable: true })
  unitCodeEdition!: string | null;

  @Column({ type: "date", nullable: true })
  foundedOn!: string | null;

  @Column({ type: "date", nullable: true })
  dissolvedOn!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
