import type { Comparison } from "../editions/condition.js";

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Compares `part` of `whole` with a fraction by integer cross-multiplication: 49 of 100 is less than 1/2, 50 is not. */
export function compareShare(part: number, whole: number, is: Comparison, fraction: Fraction): boolean {
  const difference = part * fraction.denominator - whole * fraction.numerator;
  switch (is) {
    case "LESS_THAN":
      return difference < 0;
    case "AT_MOST":
      return difference <= 0;
    case "AT_LEAST":
      return difference >= 0;
    case "MORE_THAN":
      return difference > 0;
  }
}
