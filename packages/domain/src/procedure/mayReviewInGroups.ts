import { assertInteger } from "../assertInteger.js";
import type { ProcedureSettings } from "./procedureSettings.js";

/** What decides whether a cell's Party groups may hold the members' review. */
export interface SplitFacts {
  /** Members of the cell, official and probationary. */
  readonly members: number;
  /** Party groups (tổ đảng) of the cell. */
  readonly groups: number;
  /** Id of the superior committee's document of agreement; null when none is recorded. */
  readonly agreementDocumentId: string | null;
}

export const SPLIT_REFUSALS = [
  "CELL_TOO_SMALL_TO_SPLIT",
  "CELL_WITHOUT_PARTY_GROUPS",
  "SUPERIOR_AGREEMENT_MISSING",
] as const;
export type SplitRefusalCode = (typeof SPLIT_REFUSALS)[number];

export interface SplitRefusal {
  readonly code: SplitRefusalCode;
  readonly figures?: Readonly<Record<string, number>>;
}

export type SplitVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusals: readonly SplitRefusal[] };

/**
 * Whether the Party groups of a large cell may hold the members' review. Several evenings of the cell itself need no
 * agreement, and the cell always votes as one.
 * @throws {RangeError} when a count is negative or no integer
 */
export function mayReviewInGroups(
  { members, groups, agreementDocumentId }: SplitFacts,
  { splitFromMembers }: Pick<ProcedureSettings, "splitFromMembers">,
): SplitVerdict {
  assertInteger("members", members, { min: 0 });
  assertInteger("groups", groups, { min: 0 });
  const refusals: SplitRefusal[] = [];
  if (members < splitFromMembers) {
    refusals.push({ code: "CELL_TOO_SMALL_TO_SPLIT", figures: { members, threshold: splitFromMembers } });
  }
  if (groups === 0) refusals.push({ code: "CELL_WITHOUT_PARTY_GROUPS" });
  if (agreementDocumentId === null) refusals.push({ code: "SUPERIOR_AGREEMENT_MISSING" });
  return refusals.length === 0 ? { ok: true } : { ok: false, refusals };
}
