/** A proposal on its way up. */
export interface ClimbingProposal {
  readonly reviewId: string;
  /** Units that must have sealed it, the lowest first; the one that decides is not among them. */
  readonly path: readonly string[];
  /** Units whose seal covers it as it stands: their latest submission names it with this level and was not returned. */
  readonly sealedBy: readonly string[];
}

/** A unit whose seal is waited for, and on which proposals. */
export interface MissingSeal {
  readonly unitId: string;
  readonly reviewIds: readonly string[];
}

/**
 * Whose seal is missing before the authority may decide, each proposal waiting for the lowest unit that has not sealed
 * it; empty when everything is sealed.
 * @see domain.md 5.1, steps 10 and 11: the cell sends its proposals and file up before the committee decides
 */
export function missingSeals(proposals: readonly ClimbingProposal[]): readonly MissingSeal[] {
  const waiting = new Map<string, string[]>();
  for (const { reviewId, path, sealedBy } of proposals) {
    const unitId = path.find((it) => !sealedBy.includes(it));
    if (unitId === undefined) continue;
    waiting.set(unitId, [...(waiting.get(unitId) ?? []), reviewId]);
  }
  return [...waiting].map(([unitId, reviewIds]) => ({ unitId, reviewIds }));
}
