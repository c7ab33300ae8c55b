import type { Bilingual } from "../editions/bilingual.js";
import { pointsText } from "../editions/figureTexts.js";
import { GRADES } from "../editions/grade.js";
import { GRADE_SCALE } from "../editions/gradeScale.js";
import type { Provenance } from "../editions/sourced.js";
import type { Origin, OriginText } from "../overlay/origin.js";
import type { RefinedLine } from "../overlay/refinedRules.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

/** What units changed about the points, evidence and wording of lines that stand in both years, or are new. */
export function compareLocalLines(
  before: readonly RefinedLine[],
  after: readonly RefinedLine[],
): readonly Finding[] {
  const earlier = new Map(before.map((it) => [it.criterion.code, it]));
  return after.flatMap((is) => {
    const was = earlier.get(is.criterion.code);
    const name = { vi: `Tiêu chí ${is.criterion.code}`, en: `Criterion ${is.criterion.code}` };
    return [
      ...comparePoints(name, was ?? null, is),
      ...compareTexts(
        { vi: `${name.vi}, minh chứng`, en: `${name.en}, evidence` },
        was?.evidence ?? [],
        is.evidence,
      ),
      ...GRADES.flatMap((grade) => {
        const { vi, en } = GRADE_SCALE.gradeNames[grade];
        const about = { vi: `${name.vi}, cấp độ ${vi}`, en: `${name.en}, grade ${en}` };
        return compareTexts(about, was?.anchors[grade] ?? [], is.anchors[grade] ?? []);
      }),
    ];
  });
}

function comparePoints(name: Bilingual, was: RefinedLine | null, is: RefinedLine): Finding[] {
  const [a, b] = [was?.maxPointsTenths ?? null, is.maxPointsTenths];
  if (a === b) return [];
  const [then, now] = [pointsWords(a), pointsWords(b)];
  const text = {
    vi: `${name.vi}: điểm tối đa nay là ${now.vi} (trước: ${then.vi}).`,
    en: `${name.en}: the largest points are now ${now.en} (before: ${then.en}).`,
  };
  const sources = [was?.pointsOrigin, is.pointsOrigin].flatMap((it) => (it ? [asSource(it)] : []));
  return [isChanged("CRITERIA", text, [then, now], sources)];
}

function compareTexts(
  about: Bilingual,
  before: readonly OriginText[],
  after: readonly OriginText[],
): Finding[] {
  const isIn = (list: readonly OriginText[], { text }: OriginText) =>
    list.some((it) => it.text.vi === text.vi);
  return [
    ...after
      .filter((it) => !isIn(before, it))
      .map(({ text, origin }) =>
        isNew(
          "CRITERIA",
          { vi: `${about.vi}: thêm “${text.vi}”.`, en: `${about.en}: new “${text.en}”.` },
          text,
          asSource(origin),
        ),
      ),
    ...before
      .filter((it) => !isIn(after, it))
      .map(({ text, origin }) =>
        isGone(
          "CRITERIA",
          { vi: `${about.vi}: bỏ “${text.vi}”.`, en: `${about.en}: gone “${text.en}”.` },
          text,
          asSource(origin),
        ),
      ),
  ];
}

function pointsWords(tenths: number | null): Bilingual {
  if (tenths === null) return { vi: "chưa quy định", en: "none" };
  const { vi, en } = pointsText(tenths);
  return { vi: `${vi} điểm`, en: `${en} points` };
}

/** Points, evidence and wording of grades are always a unit's. */
function asSource({ document, unit }: Origin): Provenance {
  return { source: `${document} (${unit!.name})`, certainty: "SOURCED" };
}
