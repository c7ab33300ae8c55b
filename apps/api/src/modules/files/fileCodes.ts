import { RefusalError } from "../../errors/errors.js";
import { FILE_LIMIT_MEGABYTES } from "./storedFile.types.js";

/** Why a file is not taken, or not given out. */
export const FILE_REFUSAL_CODES = [
  /** {megabytes, limitMegabytes} */
  "FILE_TOO_LARGE",
  /** {} */
  "FILE_EMPTY",
  /** Neither PDF, JPEG, PNG, DOCX nor XLSX by its content. {} */
  "FILE_KIND_NOT_TAKEN",
  /** Protected by a password. {} */
  "FILE_ENCRYPTED",
  /** {} */
  "FILE_CORRUPT",
  /** Built to harm, or able to: {reason}, as of imports, and SCRIPT, ATTACHMENT */
  "FILE_SUSPICIOUS",
  /** {limit} */
  "TOO_MANY_FILES",
  /** What is stored is not what was stored. {} */
  "FILE_DAMAGED",
] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

export const refuseFile = (
  code: FileRefusalCode,
  figures: Record<string, string | number> = {},
): RefusalError => new RefusalError({ code, ...figures });

export const suspicious = (reason: string): RefusalError => refuseFile("FILE_SUSPICIOUS", { reason });

export const tooLarge = (bytes: number): RefusalError =>
  refuseFile("FILE_TOO_LARGE", {
    megabytes: Math.ceil((bytes / (1024 * 1024)) * 10) / 10,
    limitMegabytes: FILE_LIMIT_MEGABYTES,
  });
