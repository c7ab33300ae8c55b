/**
 * Throws unless `value` is a safe integer inside the range. Callers that check user input do so before.
 * @throws {RangeError} naming the argument, its value and the range
 */
export function assertInteger(name: string, value: number, range: { min?: number; max?: number } = {}): void {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = range;
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be an integer from ${min} to ${max}, got ${value}`);
  }
}
