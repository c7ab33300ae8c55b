import {
  applySettings,
  type Edition,
  editionByCode,
  type QuotaRule,
  type RefinedEdition,
} from "@xeploai/domain";
import type { QuotaRounding } from "./round.types.js";

export interface RoundRules {
  editionCode: string;
  quotaRounding: QuotaRounding;
  /** Rules under its plan; null or absent for a round without one. */
  refined?: RefinedEdition | null;
}

/** The edition a round follows, with what its plan set. */
export function editionOfRound({ editionCode, quotaRounding, refined }: RoundRules): Edition {
  const edition = refined?.edition ?? editionByCode(editionCode);
  const isQuotaSet = edition.subjects.MEMBER.quota !== null;
  const verdict = applySettings(
    edition,
    isQuotaSet ? { MEMBER: { quota: { rounding: quotaRounding } } } : {},
  );
  if (!verdict.ok) throw new RangeError(`setting ${verdict.setting} of a stored round`);
  return verdict.edition;
}

/** An edition without a quota lets everyone be EXCELLENT, which a rule without any block says. */
const NO_QUOTA: QuotaRule = {
  sharePercent: 100,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "CEIL",
  hardBlock: false,
};

export const quotaRuleOf = (round: RoundRules): QuotaRule =>
  editionOfRound(round).subjects.MEMBER.quota?.value ?? NO_QUOTA;
