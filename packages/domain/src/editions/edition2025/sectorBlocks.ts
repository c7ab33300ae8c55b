import type { CriterionBlock } from "../criterion.js";

const block = (code: string, vi: string, en: string): CriterionBlock => ({ code, text: { vi, en } });

/** The nine blocks of agencies and units whose task results annexes 1 and 4 treat apart, in their order. */
export const SECTOR_BLOCKS: readonly CriterionBlock[] = [
  block("1", "Khối cơ quan tham mưu của Đảng", "Advisory bodies of the Party"),
  block("2", "Khối cơ quan hành chính nhà nước", "State administration"),
  block("3", "Khối cơ quan dân cử", "Elected bodies"),
  block(
    "4",
    "Khối cơ quan Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
    "Fatherland Front and socio-political organisations",
  ),
  block("5", "Khối lực lượng vũ trang", "Armed forces"),
  block("6", "Khối cơ quan tư pháp", "Judicial bodies"),
  block("7", "Khối đơn vị sự nghiệp công lập", "Public service units"),
  block("8", "Khối doanh nghiệp nhà nước", "State-owned enterprises"),
  block(
    "9",
    "Khối cơ quan các hội quần chúng được Đảng và Nhà nước giao nhiệm vụ",
    "Mass associations given tasks by the Party and State",
  ),
];
