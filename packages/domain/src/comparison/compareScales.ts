import type { Bilingual } from "../editions/bilingual.js";
import type { Scale } from "../editions/criterion.js";
import { GRADES } from "../editions/grade.js";
import type { Sourced } from "../editions/sourced.js";
import { type Finding, isChanged, joined } from "./changeDraft.js";

/** Grades instead of points, points instead of grades, or points shared out otherwise. */
export function compareScales(before: Sourced<Scale>, after: Sourced<Scale>): readonly Finding[] {
  const [was, is] = [scaleText(before.value), scaleText(after.value)];
  if (was.vi === is.vi) return [];
  const text = { vi: `${upper(is.vi)}, thay cho ${was.vi}.`, en: `${upper(is.en)}, instead of ${was.en}.` };
  return [isChanged("SCALE", text, [was, is], [before, after])];
}

function scaleText(scale: Scale): Bilingual {
  if (scale.kind === "GRADES") {
    const grades = joined(
      GRADES.map((it) => scale.gradeNames[it]),
      " – ",
    );
    return {
      vi: `chấm từng tiêu chí theo cấp độ ${grades.vi}, không chấm điểm`,
      en: `each criterion is graded ${grades.en}, without points`,
    };
  }
  const total = scale.groups.reduce((sum, it) => sum + it.maxPoints, 0);
  const parts = scale.groups.length < 2 ? "" : ` (${scale.groups.map((it) => it.maxPoints).join(" + ")})`;
  return { vi: `chấm theo thang ${total} điểm${parts}`, en: `points of ${total}${parts}` };
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
