import { refuseFile } from "./fileCodes.js";
import { inspectOffice } from "./inspectOffice.js";
import { inspectPdf } from "./inspectPdf.js";
import type { MediaType } from "./storedFile.types.js";
import { stripJpeg } from "./stripJpeg.js";
import { stripPng } from "./stripPng.js";

/** What a file is by its content, and the bytes to keep of it. */
export interface InspectedFile {
  mediaType: MediaType;
  content: Buffer;
}

const JPEG = Buffer.from("ffd8ff", "hex");
const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const ZIP = Buffer.from("504b0304", "hex");
/** Old Office files, and new ones with a password. */
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

/** Looks at the content alone; neither name nor declared type say anything. @throws {RefusalError} */
export async function inspectFile(bytes: Buffer): Promise<InspectedFile> {
  const begins = (prefix: Buffer): boolean => bytes.subarray(0, prefix.length).equals(prefix);
  if (bytes.length === 0) throw refuseFile("FILE_EMPTY");
  if (begins(JPEG)) return { mediaType: "image/jpeg", content: stripJpeg(bytes) };
  if (begins(PNG)) return { mediaType: "image/png", content: stripPng(bytes) };
  if (begins(ZIP)) return { mediaType: await inspectOffice(bytes), content: bytes };
  if (begins(Buffer.from("%PDF-"))) {
    await inspectPdf(bytes);
    return { mediaType: "application/pdf", content: bytes };
  }
  throw refuseFile(
    begins(OLE) && bytes.includes(ENCRYPTED_PACKAGE) ? "FILE_ENCRYPTED" : "FILE_KIND_NOT_TAKEN",
  );
}
