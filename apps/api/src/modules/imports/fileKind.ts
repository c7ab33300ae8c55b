import { FILE_LIMIT_BYTES, RefusedFile } from "./rosterGrid.js";

const starts = (bytes: Buffer, ...prefix: number[]): boolean =>
  bytes.subarray(0, prefix.length).equals(Buffer.of(...prefix));

/** Containers of old Office files; new ones that are protected by a password are packed in one too. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");
const MEGABYTE = 1024 * 1024;

/** What a file is by its first bytes; its name says nothing. @throws {RefusedFile} for what no roster can be */
export function fileKind(bytes: Buffer): "ZIP" | "TEXT" {
  if (bytes.length > FILE_LIMIT_BYTES) throw tooLarge(bytes.length);
  if (bytes.length === 0) throw new RefusedFile("NO_ROWS");
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return "ZIP";
  if (starts(bytes, ...OLE))
    throw bytes.includes(ENCRYPTED_PACKAGE)
      ? new RefusedFile("FILE_ENCRYPTED")
      : new RefusedFile("FILE_TYPE", { kind: "XLS" });
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) throw new RefusedFile("FILE_TYPE", { kind: "PDF" });
  const isUtf16 = starts(bytes, 0xff, 0xfe);
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) throw new RefusedFile("FILE_TYPE", { kind: "OTHER" });
  return "TEXT";
}

export const tooLarge = (bytes: number): RefusedFile =>
  new RefusedFile("FILE_TOO_LARGE", {
    megabytes: Math.ceil((bytes / MEGABYTE) * 10) / 10,
    limitMegabytes: FILE_LIMIT_BYTES / MEGABYTE,
  });
