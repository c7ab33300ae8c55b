/** What a file belongs to. A kind nobody has registered a guard for takes no files. */
export const FILE_OWNER_KINDS = ["REVIEW", "MEETING", "SHEET", "ROUND", "APPEAL"] as const;
export type FileOwnerKind = (typeof FILE_OWNER_KINDS)[number];

/** What a file is for: proof of what was written, list of products, scan of the signed paper, review prompt. */
export const FILE_PURPOSES = ["EVIDENCE", "PRODUCT_LIST", "PAPER_SCAN", "PROMPT"] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Media types taken, with the ending a file of it gets. */
export const FILE_ENDINGS = {
  "application/pdf": ".pdf",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
} as const;
export type MediaType = keyof typeof FILE_ENDINGS;
export const MEDIA_TYPES = Object.keys(FILE_ENDINGS) as MediaType[];

const MEGABYTE = 1024 * 1024;
export const FILE_LIMIT_MEGABYTES = 10;
export const STORED_FILE_LIMIT_BYTES = FILE_LIMIT_MEGABYTES * MEGABYTE;
export const FILES_PER_OWNER = 20;
/** Removed ones included: their bytes are kept until the round is closed. */
export const KEPT_FILES_PER_OWNER = 60;

/** A file as stored, with who put it there. */
export interface StoredFileRow {
  id: string;
  ownerKind: FileOwnerKind;
  ownerId: string;
  purpose: FilePurpose;
  name: string;
  mediaType: MediaType;
  sizeBytes: number;
  sha256: string;
  storageKey: string;
  uploadedAt: Date;
  uploadedByName: string;
  isOwnUpload: boolean;
}
