import type { Bilingual } from "../editions/bilingual.js";
import { countText } from "./countText.js";
import {
  type Explanation,
  type FigureReading,
  PRINTED_BASE_TEXTS,
  type ReportFigure,
  type ReportReading,
  type ReportStyle,
} from "./readReport.js";
import { formatShare, sharePercentHundredths } from "./sharePercent.js";

export type ReportFinding =
  | { readonly code: "ROUNDING_MIXED"; readonly keys: readonly string[]; readonly text: Bilingual }
  | { readonly code: "BASES_MIXED"; readonly keys: readonly string[]; readonly text: Bilingual }
  | {
      readonly code: "FIGURE_WITHIN_TOLERANCE" | "FIGURE_INCONSISTENT";
      readonly keys: readonly string[];
      readonly text: Bilingual;
    };

/**
 * What to tell the person who imports a report, worst first: figures that nothing explains, figures off by one in the
 * last digit, mixed rounding, mixed bases. Warnings all; the counts stay the truth and nothing is corrected.
 */
export function reportFindings(
  figures: readonly ReportFigure[],
  reading: ReportReading,
): readonly ReportFinding[] {
  const readings = new Map(reading.figures.map((it) => [it.key, it]));
  const off = (verdict: FigureReading["verdict"], code: "FIGURE_WITHIN_TOLERANCE" | "FIGURE_INCONSISTENT") =>
    figures.flatMap((figure): ReportFinding[] => {
      const it = readings.get(figure.key);
      return it?.verdict === verdict ? [{ code, keys: [it.key], text: figureText(figure, it) }] : [];
    });
  const others = reading.figures.filter((it) => it.verdict === "OTHER_STYLE").map((it) => it.key);
  const findings = [
    ...off("INCONSISTENT", "FIGURE_INCONSISTENT"),
    ...off("WITHIN_TOLERANCE", "FIGURE_WITHIN_TOLERANCE"),
  ];
  if (others.length > 0)
    findings.push({ code: "ROUNDING_MIXED", keys: others, text: roundingText(reading.style, others.length) });
  if (reading.isBaseMixed)
    findings.push({ code: "BASES_MIXED", keys: reading.figures.map((it) => it.key), text: BASES_MIXED });
  return findings;
}

/** The style in words: "làm tròn đến 2 chữ số thập phân". */
export function reportStyleText({ rounding, decimals }: ReportStyle): Bilingual {
  const vi = rounding === "HALF_UP" ? "làm tròn" : "cắt bỏ phần lẻ";
  const en = rounding === "HALF_UP" ? "rounded half up" : "cut off";
  if (decimals === null)
    return { vi: `${vi}, số chữ số thập phân không thống nhất`, en: `${en}, with varying decimals` };
  if (decimals === 0) return { vi: `${vi} đến phần trăm nguyên`, en: `${en} at the whole percent` };
  const places = decimals === 1 ? "decimal" : "decimals";
  return { vi: `${vi} đến ${decimals} chữ số thập phân`, en: `${en} at ${decimals} ${places}` };
}

const BASES_MIXED: Bilingual = {
  vi: "Các tỷ lệ trong báo cáo không tính trên cùng một mẫu số; cần ghi rõ mẫu số ở đầu mỗi cột.",
  en: "The percentages of the report are not shares of one base; name the base at the head of each column.",
};

function roundingText(style: ReportStyle, count: number): Bilingual {
  const words = reportStyleText(style);
  return {
    vi: `Báo cáo làm tròn không thống nhất: phần lớn ${words.vi}, riêng ${count} tỷ lệ theo cách khác.`,
    en: `The report rounds in more than one way: most figures are ${words.en}, ${count} otherwise.`,
  };
}

function figureText({ printed, part, bases }: ReportFigure, { insteadOf }: FigureReading): Bilingual {
  const shares = (language: "vi" | "en") =>
    bases
      .map(({ of, count }) => {
        const base = `${countText(count, language)} (${PRINTED_BASE_TEXTS[of][language]})`;
        if (part === null) return base;
        const share = formatShare(sharePercentHundredths(part, count), language);
        return `${countText(part, language)}/${base} = ${share}`;
      })
      .join("; ");
  const hint = (language: "vi" | "en", lead: string) =>
    insteadOf.length === 0 ? "" : `${lead}${insteadOf.map((it) => range(it, language)).join("; ")}.`;
  return {
    vi: `Tỷ lệ in là ${printed}% không khớp số đếm: ${shares("vi")}.${hint("vi", " Số khớp: ")}`,
    en: `The printed ${printed}% does not agree with the counts: ${shares("en")}.${hint("en", " These would: ")}`,
  };
}

function range({ parts, count }: Explanation, language: "vi" | "en"): string {
  const [from, to, base] = [parts.from, parts.to, count].map((it) => countText(it, language));
  return parts.from === parts.to ? `${from}/${base}` : `${from}–${to}/${base}`;
}
