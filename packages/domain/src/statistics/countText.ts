/** A count (≥ 0) as printed: "2.645" in Vietnamese, "2,645" in English. */
export function countText(count: number, language: "vi" | "en"): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
}
