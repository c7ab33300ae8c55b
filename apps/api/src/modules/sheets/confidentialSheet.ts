import type { EvaluatorSide, Grade, Level } from "@xeploai/domain";

/** What a confidential sheet says. Nothing in it names its author, the time or the device. */
export interface ConfidentialSheet {
  side: EvaluatorSide;
  grades: Record<string, Grade>;
  /** Tenths of points. */
  points: Record<string, number>;
  remark: string | null;
  level: Level | null;
}

/** Every sheet is as long as the longest may be. */
export const SHEET_BYTES = 4096;
/** Longest remark in characters: three bytes each leave room for the grades. */
export const REMARK_LIMIT = 1000;

const LENGTH_BYTES = 4;

/** The sheet in bytes of constant length; null when it does not fit. */
export function packSheet(sheet: ConfidentialSheet): Buffer | null {
  const text = Buffer.from(JSON.stringify(sheet), "utf8");
  if (text.length > SHEET_BYTES - LENGTH_BYTES) return null;
  const packed = Buffer.alloc(SHEET_BYTES);
  packed.writeUInt32BE(text.length);
  text.copy(packed, LENGTH_BYTES);
  return packed;
}

export function unpackSheet(packed: Buffer): ConfidentialSheet {
  const length = packed.readUInt32BE();
  return JSON.parse(packed.toString("utf8", LENGTH_BYTES, LENGTH_BYTES + length)) as ConfidentialSheet;
}
