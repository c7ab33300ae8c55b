/**
 * Most matches that thirty or more joined to as many by chance have but once in a million tries. The number of matches
 * of a random pairing has mean 1, whatever their number; P(9 or more) = Σ 1/(k!·e) from 9 on = 1.1e-6.
 */
export const MOST_BY_CHANCE = 8;

/** How many of the same people stand at the same place of both orders. */
export const matchesOf = (left: readonly unknown[], right: readonly unknown[]): number =>
  left.filter((it, at) => it === right[at]).length;
