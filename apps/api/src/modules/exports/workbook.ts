import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import { cellText } from "./cellText.js";

/** One sheet to be written. */
export interface WorkbookSheet {
  name: string;
  rows: SheetData;
  /** Widths in characters. */
  widths: readonly number[];
  /** Rows at the top that stay in sight; 0 for none. */
  frozenRows?: number;
  frozenColumns?: number;
  isLandscape?: boolean;
}

const FONT = { fontFamily: "Times New Roman", fontSize: 12 };

export const HEAD = {
  fontWeight: "bold",
  wrap: true,
  align: "center",
  alignVertical: "center",
  borderStyle: "thin",
  backgroundColor: "#E8EEF4",
} as const;
const BODY = { borderStyle: "thin", alignVertical: "center" } as const;

/** A text cell that no spreadsheet runs. */
export const text = (value: string, style: object = {}): Cell => ({
  type: String,
  value: cellText(value),
  ...style,
});
export const head = (value: string, columnSpan = 1): Cell =>
  text(value, { ...HEAD, ...(columnSpan > 1 ? { columnSpan } : {}) });
export const bodyText = (value: string): Cell => text(value, { ...BODY, wrap: true });
export const bodyCount = (value: number): Cell => ({ type: Number, value, format: "#,##0", ...BODY });
/** A number given in hundredths of a percent, as a percentage. */
export const bodyShare = (hundredths: number | null): Cell =>
  hundredths === null
    ? bodyText("–")
    : { type: Number, value: hundredths / 10_000, format: "0.00%", ...BODY };
/** A number given in hundredths. */
export const bodyHundredths = (hundredths: number): Cell => ({
  type: Number,
  value: hundredths / 100,
  format: "#,##0.00",
  ...BODY,
});
/** A change in hundredths of a point, with its sign. */
export const bodyChange = (hundredths: number | null): Cell =>
  hundredths === null
    ? bodyText("–")
    : { type: Number, value: hundredths / 100, format: "+0.00;-0.00;0.00", ...BODY };

/** The workbook's bytes. Sheet names lose what spreadsheets refuse in them. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map((sheet) => ({
      data: sheet.rows,
      sheet: cellText(sheet.name.replace(/[[\]:*?/\\]/g, " ")).slice(0, 31),
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: sheet.frozenRows ?? 0,
      stickyColumnsCount: sheet.frozenColumns ?? 0,
      ...(sheet.isLandscape ? { orientation: "landscape" as const } : {}),
    })),
    FONT,
  ).toBuffer();
}
