export const SECOND_LOOK_REFUSALS = ["SECOND_LOOK_BY_FIRST_DECIDER"] as const;

/** Somebody who decides: an account, and the member it belongs to where it belongs to one. */
export interface Decider {
  readonly accountId: string;
  readonly memberId: string | null;
}

export type SecondLookVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: (typeof SECOND_LOOK_REFUSALS)[number] };

/**
 * An appeal is looked at by somebody else than the one who decided: neither the same account nor another account of the
 * same member. A decision of which nobody is on record may be looked at by anybody who may decide.
 */
export function secondLook(first: Decider | null, second: Decider): SecondLookVerdict {
  const isSame =
    first !== null &&
    (first.accountId === second.accountId || (first.memberId !== null && first.memberId === second.memberId));
  return isSame ? { ok: false, code: "SECOND_LOOK_BY_FIRST_DECIDER" } : { ok: true };
}
