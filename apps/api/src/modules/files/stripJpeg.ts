import { refuseFile } from "./fileCodes.js";
import { assertPictureSize } from "./pictureSize.js";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
const ORIENTATION = 0x0112;

const corrupt = () => refuseFile("FILE_CORRUPT");

/**
 * The picture without what is not picture: position, device, times, comments, thumbnails, further pictures, anything
 * behind its end. Pixels stay as they are. Which way up it is stays too, in a block that holds nothing else.
 */
export function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw corrupt();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SOI || marker === EOI) throw corrupt();
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw corrupt();
    const segment = bytes.subarray(at, end);
    if (marker === APP1) orientation = orientationOf(segment) ?? orientation;
    if (isFrame(marker)) assertPictureSize(segment.readUInt16BE(7), segment.readUInt16BE(5));
    if (isKept(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== SOS) continue;
    const next = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, next));
    at = next;
    if (bytes[at + 1] === EOI) {
      kept.push(bytes.subarray(at, at + 2));
      if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
      return Buffer.concat(kept);
    }
  }
  throw corrupt();
}

/** Start of frame: height and width stand in it. C4, C8 and CC are others. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function isKept(marker: number, segment: Buffer): boolean {
  const label = segment.toString("latin1", 4, 16);
  if (marker === APP0) return label.startsWith("JFIF\0");
  if (marker === APP2) return label.startsWith("ICC_PROFILE\0");
  if (marker === APP14) return label.startsWith("Adobe");
  return marker !== COM && (marker < APP0 || marker > APP15);
}

/** Where the coded pixels end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw corrupt();
}

/** Exif's orientation, 1 to 8; null where there is none or the block is not what it says. */
function orientationOf(segment: Buffer): number | null {
  if (segment.toString("latin1", 4, 10) !== "Exif\0\0") return null;
  const tiff = segment.subarray(10);
  if (tiff.length < 10) return null;
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return null;
  const count = u16(start);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    if (u16(at) !== ORIENTATION) continue;
    const value = u16(at + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif block with the orientation as its only entry. */
function orientationSegment(orientation: number): Buffer {
  const segment = Buffer.from(
    "ffe1" +
      "0022" +
      "457869660000" +
      "4d4d002a00000008" +
      "0001" +
      "0112000300000001" +
      "00000000" +
      "00000000",
    "hex",
  );
  segment.writeUInt16BE(orientation, 28);
  return segment;
}
