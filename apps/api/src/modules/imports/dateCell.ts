import { isIsoDate } from "@xeploai/domain";
import type { ImportFaultCode } from "./importCodes.js";
import type { GridCell } from "./rosterGrid.js";

export type DateReading =
  | { day: string }
  | { code: ImportFaultCode; arguments: Record<string, string | number> };

const DAY_MS = 86_400_000;
/** Day 0 of a workbook's calendar, as it counts from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** The workbook's 29 February 1900, a day that never was; days before it are counted from another zero. */
const PHANTOM_SERIAL = 60;
/** 1 January 1910 and 31 December 2099: outside, a bare number is no day of a roster. */
const FIRST_SERIAL = 3654;
const LAST_SERIAL = 73_050;
const FIRST_DAY = "1900-03-01";
const EXAMPLE = "19/05/1965";

const fault = (code: ImportFaultCode, figures: Record<string, string | number> = {}): DateReading => ({
  code,
  arguments: figures,
});

/** A day from a date cell, a bare serial number, or text written dd/mm/yyyy, d-m-yyyy, d.m.yyyy or yyyy-mm-dd. */
export function dateOf(cell: Exclude<GridCell, null>): DateReading {
  if (typeof cell === "object") {
    if ("broken" in cell) return fault("FORMULA");
    return cell.day < FIRST_DAY ? fault("DATE_IMPOSSIBLE") : { day: cell.day };
  }
  if (typeof cell === "boolean") return fault("DATE_FORMAT", { example: EXAMPLE });
  return typeof cell === "number" ? dateOfSerial(cell) : dateOfText(cell.trim());
}

function dateOfSerial(serial: number): DateReading {
  if (serial === PHANTOM_SERIAL) return fault("DATE_IMPOSSIBLE");
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100)
    return fault("DATE_AMBIGUOUS", { example: EXAMPLE });
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL)
    return fault("DATE_FORMAT", { example: EXAMPLE });
  return { day: new Date(SERIAL_ZERO + serial * DAY_MS).toISOString().slice(0, 10) };
}

function dateOfText(text: string): DateReading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const usual = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
  if (usual) return existing(usual[3], usual[2], usual[1]);
  const isPart = /^\d{4}$|^\d{1,2}\s*[/.-]\s*(\d{4}|\d{2})$|^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$/.test(
    text,
  );
  return fault(isPart ? "DATE_AMBIGUOUS" : "DATE_FORMAT", { example: EXAMPLE });
}

function existing(year = "", month = "", day = ""): DateReading {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(text) && text >= FIRST_DAY ? { day: text } : fault("DATE_IMPOSSIBLE");
}
