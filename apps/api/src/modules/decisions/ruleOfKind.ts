import type { QuotaRule, SubjectKind } from "@xeploai/domain";
import { editionOfRound, type RoundRules } from "../rounds/editionOfRound.js";

/** The quota of one kind of subject under the round's edition and plan; null where there is none. */
export const ruleOfKind = (round: RoundRules, kind: SubjectKind): QuotaRule | null =>
  editionOfRound(round).subjects[kind]?.quota?.value ?? null;
