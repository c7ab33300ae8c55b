import type { Level } from "@xeploai/domain";

/** A new decision while it is typed. */
export interface NewDecision {
  level: Level;
  number: string;
  /** "2018-12-15"; empty for today. */
  resolvedOn: string;
  isOverriding: boolean;
  authority: string;
  reason: string;
}

export const emptyDecision = (level: Level): NewDecision => ({
  level,
  number: "",
  resolvedOn: "",
  isOverriding: false,
  authority: "",
  reason: "",
});

/** True when nothing that must be written is missing; over the quota somebody must answer for it. */
export function isDecisionReady(it: NewDecision, former: Level | null, isOver: boolean): boolean {
  const isAnswered = it.isOverriding && it.authority.trim() !== "" && it.reason.trim() !== "";
  return it.level !== former && it.number.trim() !== "" && (!isOver || isAnswered);
}

/** As the API takes it. */
export const correctionOf = (it: NewDecision, today: string) => ({
  level: it.level,
  resolutionNumber: it.number.trim(),
  resolvedOn: it.resolvedOn || today,
  override: it.isOverriding ? { authority: it.authority.trim(), reason: it.reason.trim() } : null,
});
