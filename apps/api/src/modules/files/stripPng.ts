import { crc32 } from "node:zlib";
import { refuseFile } from "./fileCodes.js";
import { assertPictureSize } from "./pictureSize.js";

const SIGNATURE_BYTES = 8;
/** Length, type and checksum around the content of a chunk. */
const FRAME_BYTES = 12;

/** What makes the picture: size, palette, pixels, transparency, colour, resolution. */
const KEPT = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "cHRM",
  "gAMA",
  "iCCP",
  "sBIT",
  "sRGB",
  "cICP",
  "bKGD",
  "pHYs",
]);

/** The picture without texts, times, Exif, further frames and anything behind its end. Pixels stay as they are. */
export function stripPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)];
  let at = SIGNATURE_BYTES;
  while (at + FRAME_BYTES <= bytes.length) {
    const end = at + FRAME_BYTES + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) break;
    if (kept.length === 1 && type !== "IHDR") break;
    if (type === "IHDR") assertPictureSize(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") return Buffer.concat(kept);
    at = end;
  }
  throw refuseFile("FILE_CORRUPT");
}
