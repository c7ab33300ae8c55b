import { promisify } from "node:util";
import { constants, inflate } from "node:zlib";
import { refuseFile, suspicious } from "./fileCodes.js";

const unpack = promisify(inflate);

const UNPACKED_LIMIT_BYTES = 50 * 1024 * 1024;
const TAIL_BYTES = 4096;
const DICTIONARY_LIMIT = 4096;

const SCRIPT = /\/(JavaScript|Launch|RichMedia|SubmitForm|ImportData|XFA)(?![A-Za-z0-9])/;
const ATTACHMENT = /\/EmbeddedFiles?(?![A-Za-z0-9])/;
/** Too short to look for among packed pixels, where chance writes it. */
const SHORT_SCRIPT = /\/JS(?![A-Za-z0-9])/;

/**
 * Refuses a PDF that acts, carries files, or cannot be looked into. What stands in packed object streams is read too,
 * and names written with hexadecimal letters. This is no virus scanner: it keeps out what no evidence needs.
 * @throws {RefusalError}
 */
export async function inspectPdf(bytes: Buffer): Promise<void> {
  if (!bytes.subarray(-TAIL_BYTES).includes("%%EOF")) throw refuseFile("FILE_CORRUPT");
  const text = plainNames(bytes.toString("latin1"));
  const { outside, packed } = partsOf(bytes);
  if (/\/Encrypt(?![A-Za-z0-9])/.test(outside)) throw refuseFile("FILE_ENCRYPTED");
  assertPassive(text, outside);
  let left = UNPACKED_LIMIT_BYTES;
  for (const { content, dictionary } of packed) {
    if (!/\/FlateDecode/.test(dictionary) || /\/DecodeParms/.test(dictionary)) throw suspicious("SCRIPT");
    const objects = await unpack(content, {
      maxOutputLength: left,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).catch((error: { code?: string }) => {
      throw error.code === "ERR_BUFFER_TOO_LARGE" ? suspicious("UNPACKED_SIZE") : refuseFile("FILE_CORRUPT");
    });
    left -= objects.length;
    const inside = plainNames(objects.toString("latin1"));
    assertPassive(inside, inside);
  }
}

function assertPassive(anywhere: string, outsideStreams: string): void {
  if (SCRIPT.test(anywhere) || SHORT_SCRIPT.test(outsideStreams)) throw suspicious("SCRIPT");
  if (ATTACHMENT.test(anywhere)) throw suspicious("ATTACHMENT");
}

/** "/J#61vaScript" says the same as "/JavaScript". */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

interface PdfParts {
  /** Everything but the contents of streams. */
  outside: string;
  /** Object streams: their dictionary and packed content. */
  packed: { dictionary: string; content: Buffer }[];
}

function partsOf(bytes: Buffer): PdfParts {
  const raw = bytes.toString("latin1");
  const outside: string[] = [];
  const packed: PdfParts["packed"] = [];
  let from = 0;
  for (const start of raw.matchAll(/>>\s*stream(?:\r\n|\n)/g)) {
    if (start.index < from) continue;
    const head = plainNames(raw.slice(from, start.index + 2));
    outside.push(head);
    const contentAt = start.index + start[0].length;
    const end = raw.indexOf("endstream", contentAt);
    const dictionary = head.slice(Math.max(head.lastIndexOf("obj"), head.length - DICTIONARY_LIMIT));
    from = end === -1 ? raw.length : end;
    // Unpacked object streams are plain text, which the look at the whole file has seen.
    if (/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) {
      const isPacked = /\/Filter/.test(dictionary);
      const content = bytes.subarray(contentAt, from);
      if (isPacked) packed.push({ dictionary, content });
      else outside.push(plainNames(content.toString("latin1")));
    }
  }
  outside.push(plainNames(raw.slice(from)));
  return { outside: outside.join(" "), packed };
}
