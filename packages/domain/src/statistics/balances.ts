export type BalanceVerdict =
  | { readonly ok: true; readonly sum: number }
  | {
      readonly ok: false;
      readonly code: "CATEGORIES_NOT_BALANCED";
      readonly sum: number;
      readonly total: number;
      /** Sum less total: negative when some are missing. */
      readonly difference: number;
    };

/** Whether categories add up to the total they belong to; the answer warns, it does not block. */
export function balances(categories: readonly number[], total: number): BalanceVerdict {
  const sum = categories.reduce((part, it) => part + it, 0);
  if (sum === total) return { ok: true, sum };
  return { ok: false, code: "CATEGORIES_NOT_BALANCED", sum, total, difference: sum - total };
}
