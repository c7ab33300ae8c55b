import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** The record of one Party member (domain fields of the member list, form 7-HSĐV). */
@Entity("members")
@Index("uq_members_card_number", { synchronize: false })
@Index("uq_members_dossier_number", { synchronize: false })
@Index("ix_members_name", ["nameKey", "birthDate"])
@Check("ck_members_full_name", "full_name IS NFC NORMALIZED AND full_name <> ''")
@Check("ck_members_gender", "gender IN ('FEMALE', 'MALE')")
@Check("ck_members_dates", "birth_date < admitted_on AND admitted_on <= official_on")
@Check("ck_members_card_number", "card_number ~ '^[0-9]{8}$'")
@Check("ck_members_dossier_number", "dossier_number ~ '^[0-9]{6}[A-ZĐ]{1,3}$'")
@Check(
  "ck_members_end",
  "(ended_on IS NULL) = (end_kind IS NULL) AND end_kind IN ('DECEASED', 'LEFT', 'TRANSFERRED_OUT')",
)
export class MemberEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_members" })
  id!: string;

  /** Name in use, NFC. */
  @Column({ type: "text" })
  fullName!: string;

  /** Folded for search: lower case, no diacritics. */
  @Column({ type: "text" })
  nameKey!: string;

  /** Given name first; collated as Vietnamese. */
  @Column({ type: "text" })
  sortKey!: string;

  @Column({ type: "text", nullable: true })
  birthName!: string | null;

  @Column({ type: "date" })
  birthDate!: string;

  @Column({ type: "text" })
  gender!: "FEMALE" | "MALE";

  @Column({ type: "text", nullable: true })
  ethnicity!: string | null;

  @Column({ type: "text", nullable: true })
  religion!: string | null;

  @Column({ type: "text", nullable: true })
  nativePlace!: string | null;

  @Column({ type: "text", nullable: true })
  residence!: string | null;

  @Column({ type: "text", nullable: true })
  generalEducation!: string | null;

  @Column({ type: "text", nullable: true })
  politicalEducation!: string | null;

  @Column({ type: "text", nullable: true })
  professionalEducation!: string | null;

  @Column({ type: "text", nullable: true })
  foreignLanguages!: string | null;

  @Column({ type: "text", nullable: true })
  formerOccupation!: string | null;

  @Column({ type: "text", nullable: true })
  occupation!: string | null;

  @Column({ type: "date" })
  admittedOn!: string;

  /** Null while probationary. */
  @Column({ type: "date", nullable: true })
  officialOn!: string | null;

  /** 8 digits. */
  @Column({ type: "text", nullable: true })
  cardNumber!: string | null;

  /** 6 digits and 1 to 3 letters. */
  @Column({ type: "text", nullable: true })
  dossierNumber!: string | null;

  @Column({ type: "text", nullable: true })
  badge!: string | null;

  /** Army, police, retired. */
  @Column({ type: "text", nullable: true })
  serviceBackground!: string | null;

  @Column({ type: "boolean", default: false })
  isStateEmployee!: boolean;

  /** Citizen number, sealed; opened for the managing body only. */
  @Column({ type: "bytea", nullable: true })
  nationalIdSealed!: Buffer | null;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column({ type: "date", nullable: true })
  endedOn!: string | null;

  @Column({ type: "text", nullable: true })
  endKind!: "DECEASED" | "LEFT" | "TRANSFERRED_OUT" | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
