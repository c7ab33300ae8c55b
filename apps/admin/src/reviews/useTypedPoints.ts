import { pointsText, type SubjectRules } from "@xeploai/domain";
import { useState } from "react";
import { useBilingual } from "../components/useBilingual";
import type { Level } from "../graphql/generated/graphql";
import { lineMaxima } from "./concretisedRules";
import { lineFault, type PointsSheet, parsePoints } from "./pointsOfLine";
import { draftFromServer } from "./selfAssessmentDraft";
import type { TypingRow } from "./useTypingRows";

/** Points of one paper as they are typed, good or not; null in the years of grades. */
export function useTypedPoints(row: TypingRow, rules: SubjectRules) {
  const read = useBilingual();
  const textsOf = ({ selfAssessment }: TypingRow): Record<string, string> =>
    Object.fromEntries(
      Object.entries(draftFromServer(selfAssessment).points).map(([code, tenths]) => [
        code,
        read(pointsText(tenths)),
      ]),
    );
  const [texts, setTexts] = useState(() => textsOf(row));
  const scale = rules.scale.value;
  if (scale.kind !== "POINTS") return null;
  const { criteria } = rules.criteria.value;
  const points = Object.fromEntries(
    criteria.flatMap(({ code }) => {
      const tenths = parsePoints(texts[code] ?? "");
      return tenths === null || tenths === undefined ? [] : [[code, tenths]];
    }),
  );
  const sheet: PointsSheet = { scale, criteria, points, maxima: lineMaxima(row.criteria) };
  const isGood = (code: string): boolean => {
    const tenths = points[code];
    return tenths !== undefined && lineFault(sheet, code, tenths) === null;
  };
  return {
    sheet,
    texts,
    type: (code: string, text: string) => setTexts((known) => ({ ...known, [code]: text })),
    open: (other: TypingRow) => setTexts(textsOf(other)),
    firstOpen: (ownLevel: Level | null): number | null => {
      const index = criteria.findIndex(({ code }) => !isGood(code));
      if (index >= 0) return index;
      return ownLevel === null ? criteria.length : null;
    },
  };
}

export type TypedPointsState = NonNullable<ReturnType<typeof useTypedPoints>>;
