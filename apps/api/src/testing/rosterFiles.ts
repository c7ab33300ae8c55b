import { crc32, deflateRawSync } from "node:zlib";
import writeXlsxFile from "write-excel-file/node";

/** One part of an archive made for a test; `claims` are what the directory says of it, when it lies. */
export interface TestPart {
  name: string;
  content: Buffer | string;
  claims?: { size?: number; flags?: number };
}

/** An archive written by hand, so that it can be wrong in every way a file can be. */
export function makeZip(parts: readonly TestPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const nameBytes = Buffer.from(name, "utf8");
    const size = claims?.size ?? raw.length;
    const flags = claims?.flags ?? 0x0800;
    // Version, flags, method, time, date, checksum, both sizes, length of the name, no extra field.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const head = Buffer.concat([Buffer.from("504b0304", "hex"), fields, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), fields, tail, nameBytes]));
    local.push(head);
    offset += head.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, central, end]);
}

const SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a smallest workbook around the rows of one sheet. */
export function workbookParts(sheetData: string): TestPart[] {
  return [
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook xmlns="${SHEET_NS}" xmlns:r="${REL_NS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<?xml version="1.0"?><worksheet xmlns="${SHEET_NS}"><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ];
}

/** A row of a sheet with text cells. */
export const textRow = (row: number, values: readonly string[]): string =>
  `<row r="${row}">${values
    .map(
      (it, index) =>
        `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${it}</t></is></c>`,
    )
    .join("")}</row>`;

type Value = string | number | Date | null;

/** A workbook as an office would save it: text, numbers and days. */
export const makeWorkbook = (rows: readonly (readonly Value[])[]): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        return value instanceof Date ? { type: Date, value, format: "dd/mm/yyyy" } : { value };
      }),
    ),
  ).toBuffer();

export const HEADINGS = [
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Ngày vào Đảng",
  "Số thẻ đảng viên",
  "Chi bộ",
];

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quốc", "Ngọc", "Hữu"];
const GIVEN = [
  "An",
  "Bình",
  "Cường",
  "Dung",
  "Hòa",
  "Hương",
  "Khánh",
  "Lan",
  "Minh",
  "Nga",
  "Oanh",
  "Phúc",
  "Quân",
  "Sơn",
  "Thảo",
  "Uyên",
  "Vinh",
  "Xuân",
  "Yến",
];

const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? "";

/** Invented people, each with an own card number; name and day of birth may repeat. */
export function inventedRow(index: number, cellName: string): string[] {
  const name = `${pick(FAMILY, index)} ${pick(MIDDLE, Math.floor(index / 10))} ${pick(GIVEN, Math.floor(index / 80) + index)}`;
  const two = (value: number) => String(value).padStart(2, "0");
  return [
    name,
    `${two((index % 28) + 1)}/${two((index % 12) + 1)}/${1940 + (index % 40)}`,
    index % 2 === 0 ? "Nam" : "Nữ",
    `${two((index % 28) + 1)}/${two((index % 12) + 1)}/${2000 + (index % 15)}`,
    String(10_000_000 + index),
    cellName,
  ];
}

/** Text as it stands in a file of separated values. */
export const makeCsv = (rows: readonly (readonly string[])[], delimiter = ","): Buffer =>
  Buffer.from(
    rows.map((row) => row.map((it) => `"${it.replaceAll('"', '""')}"`).join(delimiter)).join("\r\n"),
    "utf8",
  );
