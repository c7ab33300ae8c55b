import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import {
  FILE_OWNER_KINDS,
  FILE_PURPOSES,
  type FileOwnerKind,
  type FilePurpose,
  MEDIA_TYPES,
  type MediaType,
} from "./storedFile.types.js";

/** A file somebody added to a review or the like. Its bytes lie outside the database, under the storage key. */
@Entity("stored_files")
@Index("ix_stored_files_owner", ["ownerKind", "ownerId"])
@Unique("uq_stored_files_storage_key", ["storageKey"])
@Check("ck_stored_files_owner_kind", oneOf("owner_kind", FILE_OWNER_KINDS))
@Check("ck_stored_files_purpose", oneOf("purpose", FILE_PURPOSES))
@Check("ck_stored_files_media_type", oneOf("media_type", MEDIA_TYPES))
@Check("ck_stored_files_name", "name IS NFC NORMALIZED AND name <> ''")
@Check("ck_stored_files_size", "size_bytes > 0")
@Check("ck_stored_files_removed", "(removed_at IS NULL) = (removed_by IS NULL)")
@Check("ck_stored_files_discarded", "discarded_at IS NULL OR removed_at IS NOT NULL")
export class StoredFileEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_stored_files" })
  id!: string;

  @Column({ type: "text" })
  ownerKind!: FileOwnerKind;

  /** Of the table the kind says; owners of several tables have no common key to refer to. */
  @Column({ type: "uuid" })
  ownerId!: string;

  @Column({ type: "text" })
  purpose!: FilePurpose;

  /** As shown and saved: cleaned, with the ending of its content. */
  @Column({ type: "text" })
  name!: string;

  /** What it is by its content. */
  @Column({ type: "text" })
  mediaType!: MediaType;

  @Column({ type: "integer" })
  sizeBytes!: number;

  /** Of the bytes as stored, 64 hexadecimal digits. */
  @Column({ type: "text" })
  sha256!: string;

  /** Name of its bytes on disk; random, 64 hexadecimal digits. */
  @Column({ type: "text" })
  storageKey!: string;

  @ForeignKey("AccountEntity", { name: "fk_stored_files_uploaded_by" })
  @Column({ type: "uuid" })
  uploadedBy!: string;

  @Column({ type: "timestamptz", default: () => "now()" })
  uploadedAt!: Date;

  @ForeignKey("AccountEntity", { name: "fk_stored_files_removed_by" })
  @Column({ type: "uuid", nullable: true })
  removedBy!: string | null;

  /** Since when it is shown to nobody; its bytes are still there. */
  @Column({ type: "timestamptz", nullable: true })
  removedAt!: Date | null;

  /** Since when its bytes are gone. */
  @Column({ type: "timestamptz", nullable: true })
  discardedAt!: Date | null;
}
