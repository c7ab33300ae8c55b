import { crc32, deflateSync } from "node:zlib";
import { makeZip, type TestPart } from "./rosterFiles.js";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A page with nothing on it; `objects` stand before its end. */
export const makePdf = (objects: Buffer | string = ""): Buffer =>
  Buffer.concat([
    Buffer.from(
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n",
    ),
    Buffer.from(objects),
    Buffer.from("\ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n9\n%%EOF\n"),
  ]);

/** An object whose content is a stream. */
export const pdfStream = (dictionary: string, content: Buffer | string): Buffer =>
  Buffer.concat([
    Buffer.from(`3 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    Buffer.from(content),
    Buffer.from("\nendstream\nendobj\n"),
  ]);

const segment = (marker: number, content: Buffer | string): Buffer => {
  const body = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** Exif with an orientation, and a place where the picture was taken, in either order of bytes. */
export function exifBlock(orientation: number, order: "II" | "MM" = "MM"): Buffer {
  const tiff = Buffer.alloc(10 + 2 * 12 + 4);
  tiff.write(order, 0, "latin1");
  const u16 = (value: number, at: number) =>
    order === "II" ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    order === "II" ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  u16(0x010f, 10);
  u16(2, 12);
  u32(4, 14);
  tiff.write("GPS!", 18, "latin1");
  u16(0x0112, 22);
  u16(3, 24);
  u32(1, 26);
  u16(orientation, 30);
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
}

/** A photograph with two scans, as far as its blocks go; `exif` is put in front, `behind` after its end. */
export const makeJpeg = (options: { exif?: Buffer; width?: number; behind?: string } = {}): Buffer => {
  const frame = Buffer.from([8, 0, 100, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(options.width ?? 80, 3);
  return Buffer.concat([
    Buffer.from("ffd8", "hex"),
    segment(0xe0, Buffer.from("4a46494600010100000100010000", "hex")),
    ...(options.exif ? [segment(0xe1, options.exif)] : []),
    segment(0xe2, "ICC_PROFILE\0\x01\x01sRGB"),
    segment(0xe2, "MPF\0further pictures"),
    segment(0xed, "Photoshop 3.0\0Caption: nha rieng"),
    segment(0xfe, "Chup tai nha ong Nam"),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc2, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0, 0])),
    Buffer.from("12ff0034ffd056", "hex"),
    segment(0xda, Buffer.from([1, 1, 0, 1, 63, 0])),
    Buffer.from("78ff009affd7bc", "hex"),
    Buffer.from("ffd9", "hex"),
    Buffer.from(options.behind ?? ""),
  ]);
};

export const pngChunk = (type: string, content: Buffer | string): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), Buffer.from(content)]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(named.length - 4, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
};

/** One grey pixel, or so many as it claims; `extra` chunks stand before the pixels. */
export function makePng(options: { width?: number; extra?: Buffer[]; behind?: string } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(options.width ?? 1, 0);
  header.writeUInt32BE(1, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", header),
    ...(options.extra ?? []),
    pngChunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    pngChunk("IEND", ""),
    Buffer.from(options.behind ?? ""),
  ]);
}

export const docxParts = (relationships = ""): TestPart[] => [
  {
    name: "[Content_Types].xml",
    content: `<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/></Types>`,
  },
  { name: "word/document.xml", content: `<?xml version="1.0"?><w:document><w:body/></w:document>` },
  { name: "word/_rels/document.xml.rels", content: `<Relationships>${relationships}</Relationships>` },
];

export const relationship = (type: string, target: string): string =>
  `<Relationship Id="r1" Type="${REL}/${type}" Target="${target}" TargetMode="External"/>`;

export const makeDocx = (relationships = "", more: readonly TestPart[] = []): Buffer =>
  makeZip([...docxParts(relationships), ...more]);
