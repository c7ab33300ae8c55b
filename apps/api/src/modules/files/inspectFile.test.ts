import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeZip, workbookParts } from "../../testing/rosterFiles.js";
import {
  docxParts,
  exifBlock,
  makeDocx,
  makeJpeg,
  makePdf,
  makePng,
  pdfStream,
  pngChunk,
  relationship,
} from "../../testing/storedFiles.js";
import { inspectFile } from "./inspectFile.js";

const refusalOf = async (bytes: Buffer) =>
  inspectFile(bytes).then(
    () => null,
    (error: { extensions: { code: string; arguments?: { reason?: string } } }) =>
      [error.extensions.code, error.extensions.arguments?.reason].filter(Boolean).join(" "),
  );

describe("what a file is", () => {
  it.each([
    { what: "a PDF", bytes: makePdf(), mediaType: "application/pdf" },
    { what: "a photograph", bytes: makeJpeg(), mediaType: "image/jpeg" },
    { what: "a picture", bytes: makePng(), mediaType: "image/png" },
    { what: "a document", bytes: makeDocx(), mediaType: /wordprocessingml\.document$/ },
    { what: "a workbook", bytes: makeZip(workbookParts("")), mediaType: /spreadsheetml\.sheet$/ },
  ])("is told by its content: $what", async ({ bytes, mediaType }) => {
    const found = await inspectFile(bytes);
    expect(found.mediaType).toMatch(mediaType);
  });

  it.each([
    { what: "nothing at all", bytes: Buffer.alloc(0), code: "FILE_EMPTY" },
    { what: "a program", bytes: Buffer.from("MZ\x90\0program"), code: "FILE_KIND_NOT_TAKEN" },
    { what: "a page of HTML", bytes: Buffer.from("<html><script>1</script>"), code: "FILE_KIND_NOT_TAKEN" },
    { what: "a drawing with scripts", bytes: Buffer.from("<svg onload=x>"), code: "FILE_KIND_NOT_TAKEN" },
    {
      what: "a PDF behind something else",
      bytes: Buffer.concat([Buffer.from("GIF89a"), makePdf()]),
      code: "FILE_KIND_NOT_TAKEN",
    },
    { what: "any archive", bytes: makeZip([{ name: "a.txt", content: "a" }]), code: "FILE_KIND_NOT_TAKEN" },
    {
      what: "a document that is a workbook too",
      bytes: makeZip([...docxParts(), { name: "xl/workbook.xml", content: "<workbook/>" }]),
      code: "FILE_KIND_NOT_TAKEN",
    },
    {
      what: "a protected document",
      bytes: Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      code: "FILE_ENCRYPTED",
    },
    { what: "half a PDF", bytes: makePdf().subarray(0, 60), code: "FILE_CORRUPT" },
    { what: "half a photograph", bytes: makeJpeg().subarray(0, -4), code: "FILE_CORRUPT" },
    { what: "half a picture", bytes: makePng().subarray(0, -6), code: "FILE_CORRUPT" },
  ])("is refused: $what", async ({ bytes, code }) => {
    expect(await refusalOf(bytes)).toBe(code);
  });
});

describe("a PDF", () => {
  const packed = (text: string) =>
    pdfStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(text));

  it.each([
    { what: "runs a script", object: "<< /S /JavaScript /JS (app.alert) >>", code: "FILE_SUSPICIOUS SCRIPT" },
    { what: "runs a script of a short name", object: "<< /JS 5 0 R >>", code: "FILE_SUSPICIOUS SCRIPT" },
    { what: "spells the name in digits", object: "<< /S /J#61vaScript >>", code: "FILE_SUSPICIOUS SCRIPT" },
    { what: "starts a program", object: "<< /S /Launch /F (cmd.exe) >>", code: "FILE_SUSPICIOUS SCRIPT" },
    { what: "sends a form", object: "<< /S /SubmitForm >>", code: "FILE_SUSPICIOUS SCRIPT" },
    {
      what: "carries a file",
      object: "<< /Names << /EmbeddedFiles 5 0 R >> >>",
      code: "FILE_SUSPICIOUS ATTACHMENT",
    },
    {
      what: "packs a script away",
      object: packed("1 0 << /S /JavaScript >>"),
      code: "FILE_SUSPICIOUS SCRIPT",
    },
    {
      what: "packs a file away",
      object: packed("1 0 << /Type /EmbeddedFile >>"),
      code: "FILE_SUSPICIOUS ATTACHMENT",
    },
    {
      what: "packs objects in a way not looked into",
      object: pdfStream("/Type /ObjStm /Filter /LZWDecode", "abc"),
      code: "FILE_SUSPICIOUS SCRIPT",
    },
    {
      what: "keeps a script in an unpacked stream of objects",
      object: pdfStream("/Type /ObjStm", "1 0 << /JS (x) >>"),
      code: "FILE_SUSPICIOUS SCRIPT",
    },
    {
      what: "unpacks to more than fifty megabytes",
      object: pdfStream("/Type /ObjStm /Filter /FlateDecode", deflateSync(Buffer.alloc(51 * 1024 * 1024))),
      code: "FILE_SUSPICIOUS UNPACKED_SIZE",
    },
    {
      what: "has objects that do not unpack",
      object: pdfStream("/Type /ObjStm /Filter /FlateDecode", "abcdef"),
      code: "FILE_CORRUPT",
    },
    { what: "has a password", object: "<< /Encrypt 7 0 R >>", code: "FILE_ENCRYPTED" },
  ])("is refused when it $what", async ({ object, code }) => {
    expect(await refusalOf(makePdf(object))).toBe(code);
  });

  it.each([
    { what: "names that only begin alike", object: "<< /JSON 1 /LaunchDay 2 /Encrypted 3 >>" },
    {
      what: "pixels in which chance wrote a short name",
      object: pdfStream("/Subtype /Image", Buffer.from("\x01/JS \x02\xff")),
    },
    { what: "a link a reader may click", object: "<< /S /URI /URI (https://hanoi.gov.vn) >>" },
    { what: "harmless packed objects", object: packed("1 0 << /Type /Page >>") },
    { what: "a stream without end", object: "4 0 obj << >>\nstream\nabc" },
  ])("is taken with $what", async ({ object }) => {
    const bytes = makePdf(object);
    expect((await inspectFile(bytes)).content.equals(bytes)).toBe(true);
  });
});

describe("a photograph", () => {
  it("loses where, when and by whom it was taken, its comments and what hangs behind it", async () => {
    const { content } = await inspectFile(makeJpeg({ exif: exifBlock(1), behind: "PK\x03\x04 archive" }));
    for (const trace of ["GPS!", "Exif", "nha", "Photoshop", "MPF", "archive"])
      expect(content.includes(trace)).toBe(false);
    expect(content.subarray(-2).toString("hex")).toBe("ffd9");
    expect(content.includes("JFIF") && content.includes("ICC_PROFILE")).toBe(true);
  });

  it("keeps its pixels, scan for scan", async () => {
    const { content } = await inspectFile(makeJpeg({ exif: exifBlock(1) }));
    expect(content.includes(Buffer.from("12ff0034ffd056ffda", "hex"))).toBe(true);
    expect(content.includes(Buffer.from("78ff009affd7bcffd9", "hex"))).toBe(true);
  });

  it.each([
    { orientation: 6, order: "MM" as const },
    { orientation: 8, order: "II" as const },
  ])("stays the right way up: $orientation, $order", async ({ orientation, order }) => {
    const { content } = await inspectFile(makeJpeg({ exif: exifBlock(orientation, order) }));
    const block = `ffe100224578696600004d4d002a0000000800010112000300000001000${orientation}000000000000`;
    expect(content.subarray(2, 38).toString("hex")).toBe(block);
    expect(content.includes("GPS!")).toBe(false);
  });

  it.each([
    { what: "an orientation that is none", exif: exifBlock(9) },
    { what: "a block cut short", exif: exifBlock(6).subarray(0, 20) },
    {
      what: "a block that points outside itself",
      exif: Buffer.from("Exif\0\0MM\0\x2a\x7f\xff\xff\xff\0\0", "latin1"),
    },
    { what: "a block of few bytes", exif: Buffer.from("Exif\0\0MM", "latin1") },
    { what: "another block of the same number", exif: Buffer.from("http://ns.adobe.com/xap/1.0/\0<x/>") },
  ])("is taken with $what, which is dropped", async ({ exif }) => {
    const { content } = await inspectFile(makeJpeg({ exif }));
    expect(content.includes("Exif") || content.includes("adobe")).toBe(false);
  });

  it.each([
    { what: "a hundred million pixels and more", bytes: makeJpeg({ width: 65_535 }), isTaken: true },
    { what: "no width", bytes: makeJpeg({ width: 0 }), isTaken: false },
    { what: "a block longer than the file", bytes: Buffer.from("ffd8ffe0ffff00", "hex"), isTaken: false },
    { what: "a second beginning", bytes: Buffer.from("ffd8ffd8ffff00", "hex"), isTaken: false },
    { what: "no block where one must be", bytes: Buffer.from("ffd8ffe000020000ffff", "hex"), isTaken: false },
  ])("with $what is taken: $isTaken", async ({ bytes, isTaken }) => {
    expect((await refusalOf(bytes)) === null).toBe(isTaken);
  });

  it("may have filling between its blocks", async () => {
    const bytes = makeJpeg();
    const filled = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff]), bytes.subarray(2)]);
    expect((await inspectFile(filled)).content.equals((await inspectFile(bytes)).content)).toBe(true);
  });
});

describe("a picture", () => {
  it("loses its texts, times and Exif, and what hangs behind it", async () => {
    const extra = [
      pngChunk("tEXt", "Author\0Nguyen Van Nam"),
      pngChunk("eXIf", exifBlock(6)),
      pngChunk("tIME", Buffer.alloc(7)),
      pngChunk("pHYs", Buffer.alloc(9)),
    ];
    const { content } = await inspectFile(makePng({ extra, behind: "<script>" }));
    expect(content.equals(makePng({ extra: extra.slice(3) }))).toBe(true);
  });

  it.each([
    { what: "a wrong checksum", bytes: Buffer.from(makePng()).fill(7, 20, 22), code: "FILE_CORRUPT" },
    {
      what: "a billion pixels",
      bytes: makePng({ width: 1_000_000_000 }),
      code: "FILE_SUSPICIOUS UNPACKED_SIZE",
    },
    {
      what: "no header first",
      bytes: Buffer.concat([makePng().subarray(0, 8), pngChunk("IDAT", ""), pngChunk("IEND", "")]),
      code: "FILE_CORRUPT",
    },
  ])("is refused with $what", async ({ bytes, code }) => {
    expect(await refusalOf(bytes)).toBe(code);
  });
});

describe("a document", () => {
  it.each([
    {
      what: "macros",
      bytes: makeDocx("", [{ name: "word/vbaProject.bin", content: "x" }]),
      code: "FILE_SUSPICIOUS MACRO",
    },
    {
      what: "a control that acts",
      bytes: makeDocx("", [{ name: "word/activeX/activeX1.xml", content: "<x/>" }]),
      code: "FILE_SUSPICIOUS MACRO",
    },
    {
      what: "a program inside",
      bytes: makeDocx("", [{ name: "word/embeddings/oleObject1.bin", content: "x" }]),
      code: "FILE_SUSPICIOUS MACRO",
    },
    {
      what: "the type of one with macros",
      bytes: makeZip([
        {
          name: "[Content_Types].xml",
          content: `<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`,
        },
        ...docxParts().slice(1),
      ]),
      code: "FILE_SUSPICIOUS MACRO",
    },
    {
      what: "a template elsewhere",
      bytes: makeDocx(relationship("attachedTemplate", "https://xau.example/t.dotm")),
      code: "FILE_SUSPICIOUS EXTERNAL_LINK",
    },
    {
      what: "a picture fetched from elsewhere",
      bytes: makeDocx(relationship("image", "https://xau.example/p.png")),
      code: "FILE_SUSPICIOUS EXTERNAL_LINK",
    },
    {
      what: "entities",
      bytes: makeDocx("", [{ name: "word/x.xml", content: `<!DOCTYPE x [<!ENTITY a "b">]><x/>` }]),
      code: "FILE_SUSPICIOUS DOCTYPE",
    },
    {
      what: "a part outside",
      bytes: makeDocx("", [{ name: "../../etc/passwd", content: "x" }]),
      code: "FILE_SUSPICIOUS PATH",
    },
    {
      what: "a bomb",
      bytes: makeDocx("", [{ name: "word/media/a.png", content: Buffer.alloc(20 * 1024 * 1024) }]),
      code: "FILE_SUSPICIOUS RATIO",
    },
    {
      what: "two parts of one name",
      bytes: makeZip([...docxParts(), ...docxParts()]),
      code: "FILE_SUSPICIOUS DUPLICATE_ENTRY",
    },
    {
      what: "a password on a part",
      bytes: makeDocx("", [{ name: "a.xml", content: "x", claims: { flags: 0x0801 } }]),
      code: "FILE_ENCRYPTED",
    },
    { what: "half of it missing", bytes: makeDocx().subarray(0, 200), code: "FILE_CORRUPT" },
  ])("is refused with $what", async ({ bytes, code }) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  it("is taken with a link a reader may click", async () => {
    expect(await refusalOf(makeDocx(relationship("hyperlink", "https://hanoi.gov.vn")))).toBeNull();
  });
});
