const KILO = 1024;

/** A size in whole kilobytes, at least one, or in tenths of megabytes from one megabyte on. */
export function fileSize(bytes: number): { amount: number; unit: "kilobytes" | "megabytes" } {
  if (bytes < KILO * KILO) return { amount: Math.max(1, Math.round(bytes / KILO)), unit: "kilobytes" };
  return { amount: Math.round((bytes / (KILO * KILO)) * 10) / 10, unit: "megabytes" };
}
