/** A count as printed: "2.645" in Vietnamese, "2,645" in English; a negative one with a true minus sign. */
export function countText(count: number, language: "vi" | "en"): string {
  const digits = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return count < 0 ? `−${digits}` : digits;
}
