import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { RefusedFile } from "./rosterGrid.js";

const ENTRY_LIMIT = 200;
const UNPACKED_LIMIT_BYTES = 50 * 1024 * 1024;
const RATIO_LIMIT = 100;
/** Below this a part may compress as well as it likes. */
const RATIO_FREE_BYTES = 256 * 1024;

const suspicious = (reason: string): RefusedFile => new RefusedFile("FILE_SUSPICIOUS", { reason });

/** A zip archive whose directory has been read and found harmless; nothing is unpacked yet. */
export interface CheckedZip {
  zip: ZipFile;
  entries: Entry[];
}

/**
 * Reads the directory of an Office document and refuses what is built to harm, by what it says of itself: too many or too
 * large parts, names that repeat or leave the archive, programs, links to other files. One of `mainParts` must be there.
 * @throws {RefusedFile}
 */
export async function checkZipDirectory(
  bytes: Buffer,
  mainParts: readonly string[] = ["xl/workbook.xml"],
): Promise<CheckedZip> {
  const { zip, entries } = await readDirectory(bytes);
  const names = entries.map((it) => it.fileName.toLowerCase());
  if (entries.some((it) => it.isEncrypted())) throw new RefusedFile("FILE_ENCRYPTED");
  if (new Set(names).size < names.length) throw suspicious("DUPLICATE_ENTRY");
  if (names.some((it) => it.includes("vbaproject") || it.endsWith(".bin.vba") || it.includes("macrosheets/")))
    throw suspicious("MACRO");
  if (names.some((it) => it.includes("externallink"))) throw suspicious("EXTERNAL_LINK");
  const unpacked = entries.reduce((sum, it) => sum + it.uncompressedSize, 0);
  if (unpacked > UNPACKED_LIMIT_BYTES) throw suspicious("UNPACKED_SIZE");
  if (
    entries.some(
      (it) => it.uncompressedSize > RATIO_FREE_BYTES && it.uncompressedSize > it.compressedSize * RATIO_LIMIT,
    )
  )
    throw suspicious("RATIO");
  if (entries.reduce((sum, it) => sum + it.compressedSize, 0) > bytes.length) throw suspicious("OVERLAP");
  if (!mainParts.some((it) => names.includes(it))) throw new RefusedFile("FILE_TYPE", { kind: "ZIP" });
  return { zip, entries };
}

async function readDirectory(bytes: Buffer): Promise<CheckedZip> {
  try {
    const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
    if (zip.entryCount > ENTRY_LIMIT) throw suspicious("TOO_MANY_ENTRIES");
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    const message = error instanceof Error ? error.message : "";
    throw /relative path|absolute path|invalid characters in fileName/i.test(message)
      ? suspicious("PATH")
      : new RefusedFile("FILE_CORRUPT");
  }
}

/**
 * Unpacks every part, counting what really comes out, and gives the parts that are XML as text.
 * @throws {RefusedFile} when a part is larger than the directory says, or declares a document type
 */
export async function unpackParts({ zip, entries }: CheckedZip): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of entries) {
    const content = await unpack(zip, entry);
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    const text = content.toString(content[0] === 0xff && content[1] === 0xfe ? "utf16le" : "utf8");
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw suspicious("DOCTYPE");
    parts.set(entry.fileName, text);
  }
  return parts;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += (chunk as Buffer).length;
      if (size > entry.uncompressedSize) throw suspicious("UNPACKED_SIZE");
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    const isLarger = error instanceof Error && /too many bytes in the stream/i.test(error.message);
    throw isLarger ? suspicious("UNPACKED_SIZE") : new RefusedFile("FILE_CORRUPT");
  }
  return Buffer.concat(chunks);
}
