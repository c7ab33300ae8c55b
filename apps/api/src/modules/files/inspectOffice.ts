import { RefusedFile } from "../imports/rosterGrid.js";
import { checkZipDirectory, unpackParts } from "../imports/zipDirectory.js";
import { refuseFile, suspicious } from "./fileCodes.js";
import type { MediaType } from "./storedFile.types.js";

/** The part that makes a zip archive a document, and the media type of that document. */
const DOCUMENTS: Readonly<Record<string, MediaType>> = {
  "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Parts another program would open. */
const PROGRAM = /(^|\/)(activex|embeddings\/oleobject|vbaproject|macrosheets)/i;
/** Links outside that are followed on opening; a link a reader clicks on is none. */
const FOLLOWED = /\/(attachedTemplate|oleObject|externalLinkPath|frame|subDocument|image)"/;

/**
 * What document a zip archive is. Its directory is judged before anything is unpacked, as imports do.
 * @throws {RefusalError} when it is none, has a password, or holds what acts
 */
export async function inspectOffice(bytes: Buffer): Promise<MediaType> {
  return refusing(async () => {
    const checked = await checkZipDirectory(bytes, Object.keys(DOCUMENTS));
    const names = checked.entries.map((it) => it.fileName);
    const kinds = Object.keys(DOCUMENTS).filter((it) => names.includes(it));
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) throw refuseFile("FILE_KIND_NOT_TAKEN");
    if (names.some((it) => PROGRAM.test(it))) throw suspicious("MACRO");
    const parts = await unpackParts(checked);
    if (/macroEnabled/i.test(parts.get("[Content_Types].xml") ?? "")) throw suspicious("MACRO");
    for (const [name, text] of parts)
      if (/\.rels$/i.test(name) && hasFollowedLink(text)) throw suspicious("EXTERNAL_LINK");
    return DOCUMENTS[kind] as MediaType;
  });
}

const hasFollowedLink = (relationships: string): boolean =>
  [...relationships.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([it]) => /TargetMode\s*=\s*["']External["']/i.test(it) && FOLLOWED.test(it.replaceAll("'", '"')),
  );

/** Imports say the same of archives, in an error of their own. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { code, arguments: figures } = error.refusal;
    if (code === "FILE_SUSPICIOUS") throw suspicious(String(figures.reason));
    throw refuseFile(code === "FILE_ENCRYPTED" || code === "FILE_CORRUPT" ? code : "FILE_KIND_NOT_TAKEN");
  }
}
