/** Positions of everything below an organisation, both ends inclusive. */
export interface TreeRange {
  lo: number;
  hi: number;
}

/** Children of one parent are told apart by one digit of this radix; digit 0 is the parent itself. */
const RADIX = 1024;

/** Digits of a position: province, district, grassroots organisation, cell, below the cell. 50 bits in all. */
const DIGITS = 5;

/** Most children one organisation may have. */
export const MAX_CHILDREN = RADIX - 1;

/** Depth below which nothing can be placed; the nation is 0. */
export const MAX_DEPTH = DIGITS;

export const NATION_RANGE: TreeRange = { lo: 0, hi: RADIX ** DIGITS - 1 };

/**
 * Range of the child with `digit` (1 to 1023) under a parent at `parentDepth` (0 to 4).
 * @throws {RangeError} when the digit or the depth does not exist
 */
export function childRange(parent: TreeRange, parentDepth: number, digit: number): TreeRange {
  if (!Number.isInteger(digit) || digit < 1 || digit > MAX_CHILDREN)
    throw new RangeError(`no child digit ${digit}`);
  const size = childSize(parentDepth);
  const lo = parent.lo + digit * size;
  return { lo, hi: lo + size - 1 };
}

/** Digit of the child whose range begins at `lo`, under a parent at `parentDepth`. */
export function childDigit(parent: TreeRange, parentDepth: number, lo: number): number {
  return (lo - parent.lo) / childSize(parentDepth);
}

function childSize(parentDepth: number): number {
  if (!Number.isInteger(parentDepth) || parentDepth < 0 || parentDepth >= DIGITS)
    throw new RangeError(`nothing can be placed below depth ${parentDepth}`);
  return RADIX ** (DIGITS - parentDepth - 1);
}
