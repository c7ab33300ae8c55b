import { editionByCode, quotaState, type SubjectKind, sharePercentHundredths } from "@xeploai/domain";
import type { QuotaGroupFacts } from "./statistics.queries.js";
import type { QuotaFigures, YearQuota } from "./statistics.types.js";

/**
 * Where the quota stands, one row a year. Several grassroots organisations are added up: each keeps its own quota, so
 * what may be EXCELLENT is the sum of what each may have, and one's headroom does not cover another's excess.
 */
export function yearQuotas(groups: readonly QuotaGroupFacts[], subjectKind: SubjectKind): YearQuota[] {
  const years = new Map<number, YearQuota>();
  for (const group of groups) {
    const rule = editionByCode(group.editionCode).subjects[subjectKind]?.quota?.value;
    if (!rule) continue;
    const { excellent, good, satisfactory, unsatisfactory, rounding } = group;
    const state = quotaState({ excellent, good }, { ...rule, rounding });
    const own: QuotaFigures = {
      excellent,
      good,
      satisfactory,
      unsatisfactory,
      goodOrAbove: state.goodOrAbove,
      allowed: state.allowed,
      headroom: state.headroom,
      exceededBy: state.exceededBy,
      excellentToGood: state.ratioToGoodPercentHundredths,
      sharePercent: state.sharePercent,
      rounding,
    };
    const before = years.get(group.year);
    years.set(group.year, {
      year: group.year,
      state: before ? added(before.state, own) : own,
      overrides: [...(before?.overrides ?? []), ...group.overrides],
    });
  }
  return [...years.values()];
}

function added(a: QuotaFigures, b: QuotaFigures): QuotaFigures {
  const excellent = a.excellent + b.excellent;
  const good = a.good + b.good;
  return {
    excellent,
    good,
    satisfactory: a.satisfactory + b.satisfactory,
    unsatisfactory: a.unsatisfactory + b.unsatisfactory,
    goodOrAbove: a.goodOrAbove + b.goodOrAbove,
    allowed: a.allowed + b.allowed,
    headroom: a.headroom + b.headroom,
    exceededBy: a.exceededBy + b.exceededBy,
    excellentToGood: sharePercentHundredths(excellent, good),
    sharePercent: a.sharePercent,
    rounding: a.rounding === b.rounding ? a.rounding : "FLOOR",
  };
}
