import { isIsoDate } from "../calendar/isoDate.js";
import type { QuotaRule } from "../editions/quotaRule.js";

/** A larger share for one group as its recorded decision says; what the record lacks is null or blank. */
export interface QuotaException {
  /** The share granted, percent. */
  readonly sharePercent: number;
  /** Who decided: the competent authority. */
  readonly authority: string | null;
  /** The outstanding achievement that earns it. */
  readonly reason: string | null;
  readonly documentNumber: string | null;
  /** Day of the document, "YYYY-MM-DD". */
  readonly decidedOn: string | null;
}

export const EXCEPTION_RECORDS = ["authority", "reason", "documentNumber", "decidedOn"] as const;
export type ExceptionRecord = (typeof EXCEPTION_RECORDS)[number];

export const QUOTA_EXCEPTION_CODES = [
  "QUOTA_EXCEPTION_NOT_OPEN",
  "QUOTA_EXCEPTION_SHARE_OUT_OF_RANGE",
  "QUOTA_EXCEPTION_NOT_RECORDED",
] as const;

/** Why a larger share does not hold: the edition knows none, it is out of range, or its decision is not on record. */
export type QuotaExceptionRefusal =
  | { readonly ok: false; readonly code: "QUOTA_EXCEPTION_NOT_OPEN"; readonly asked: number }
  | {
      readonly ok: false;
      readonly code: "QUOTA_EXCEPTION_SHARE_OUT_OF_RANGE";
      readonly asked: number;
      /** The ordinary share; an exception is larger. */
      readonly above: number;
      /** The largest share an exception may grant. */
      readonly upTo: number;
    }
  | {
      readonly ok: false;
      readonly code: "QUOTA_EXCEPTION_NOT_RECORDED";
      readonly missing: readonly ExceptionRecord[];
    };

export type QuotaExceptionVerdict = { readonly ok: true; readonly rule: QuotaRule } | QuotaExceptionRefusal;

/**
 * The rule with the larger share of a recorded decision. Without authority, reason, number and day there is none.
 * @see Regulation 366-QĐ/TW (2025): up to 25 % for units with outstanding achievement, by the competent authority
 */
export function ruleWithException(rule: QuotaRule, exception: QuotaException): QuotaExceptionVerdict {
  const { sharePercent: asked } = exception;
  const { sharePercent: above, exceptionSharePercent: upTo } = rule;
  if (upTo === undefined) return { ok: false, code: "QUOTA_EXCEPTION_NOT_OPEN", asked };
  if (!Number.isSafeInteger(asked) || asked <= above || asked > upTo) {
    return { ok: false, code: "QUOTA_EXCEPTION_SHARE_OUT_OF_RANGE", asked, above, upTo };
  }
  const missing = EXCEPTION_RECORDS.filter((field) => !isRecorded(field, exception[field]));
  if (missing.length > 0) return { ok: false, code: "QUOTA_EXCEPTION_NOT_RECORDED", missing };
  return { ok: true, rule: { ...rule, sharePercent: asked } };
}

function isRecorded(field: ExceptionRecord, text: string | null): boolean {
  return text !== null && (field === "decidedOn" ? isIsoDate(text) : text.trim() !== "");
}
