/** Facts that count only when the competent authority concluded them; the software never infers one. */
export const CONCLUDED_FACTS = [
  /** Suy thoái, "tự diễn biến", "tự chuyển hóa". */
  "DEGRADATION",
  "COLLECTIVE_MEMBER_DEGRADATION",
  /** Mất đoàn kết, bè phái. */
  "DISUNITY",
  /** Sai phạm trong công tác cán bộ, chạy chức, chạy quyền. */
  "PERSONNEL_WRONGDOING",
  /** Tham nhũng, lãng phí, tiêu cực trong phạm vi trực tiếp phụ trách. */
  "CORRUPTION_IN_SCOPE",
  "CORRUPTION_IN_SUBORDINATE_UNIT",
  /** Tham nhũng, tiêu cực, suy thoái đến mức có đảng viên phải kỷ luật. */
  "CORRUPTION_WITH_MEMBERS_DISCIPLINED",
  /** Vi phạm những điều đảng viên không được làm, quy định nêu gương, ảnh hưởng uy tín. */
  "CONDUCT_RULE_BREACH",
] as const;
export type ConcludedFact = (typeof CONCLUDED_FACTS)[number];
