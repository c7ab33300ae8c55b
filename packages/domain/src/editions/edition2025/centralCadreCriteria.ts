import type { CriteriaTree, CriterionBlock } from "../criterion.js";
import { criteriaFrame } from "./criteriaFrame.js";

const block = (code: string, vi: string, en: string): CriterionBlock => ({ code, text: { vi, en } });

/** The titles and blocks of titles whose task results annex 2 treats apart, in its order. */
const TITLE_BLOCKS: readonly CriterionBlock[] = [
  block("1", "Phó Chủ tịch nước", "Vice State President"),
  block("2", "Phó Chủ tịch Quốc hội", "Vice Chairpersons of the National Assembly"),
  block("3", "Phó Thủ tướng Chính phủ", "Deputy Prime Ministers"),
  block("4", "Chức danh thuộc khối các cơ quan đảng ở Trung ương", "Titles in central Party bodies"),
  block("5", "Chức danh khối cơ quan Quốc hội", "Titles in bodies of the National Assembly"),
  block("6", "Chức danh khối cơ quan Chính phủ", "Titles in bodies of the Government"),
  block("7", "Chức danh khối Văn phòng Chủ tịch nước", "Titles in the Office of the State President"),
  block("8", "Chức danh khối cơ quan tư pháp", "Titles in judicial bodies"),
  block(
    "9",
    "Chức danh khối cơ quan Mặt trận Tổ quốc và các tổ chức chính trị - xã hội Trung ương",
    "Titles in the central Fatherland Front and socio-political organisations",
  ),
  block(
    "10",
    "Chức danh khối Quân ủy Trung ương, Đảng ủy Công an Trung ương",
    "Titles under the Central Military Commission and the Central Public Security Party Committee",
  ),
  block("11", "Chức danh khối tỉnh ủy, thành ủy", "Titles in provincial and city Party committees"),
];

/** Annex 2: frame of criteria for cadres managed by the Central Committee, Politburo and Secretariat. */
export const CENTRAL_CADRE_CRITERIA_2025: CriteriaTree = criteriaFrame(
  [
    {
      vi: "Về phẩm chất chính trị, đạo đức, lối sống, thực hiện trách nhiệm nêu gương",
      en: "Political qualities, ethics, lifestyle and setting an example",
    },
    {
      vi: "Tư duy đổi mới, chiến lược, khát vọng cống hiến, dám nghĩ, dám làm",
      en: "Innovative and strategic thinking, aspiration to contribute, daring to think and act",
    },
    {
      vi: "Về tự phê bình và phê bình, tự soi, tự sửa, khắc phục hạn chế, khuyết điểm",
      en: "Self-criticism and criticism, remedy of limitations and shortcomings",
      details: [
        [
          "Chủ động, nghiêm túc tự phê bình và phê bình; cầu thị, tiếp thu phản biện, góp ý",
          "Active and serious self-criticism and criticism; openness to objections and advice",
        ],
        [
          "Có kế hoạch rõ ràng, quyết liệt khắc phục hạn chế, khuyết điểm đã được chỉ ra",
          "A clear and resolute plan to remedy shortcomings pointed out",
        ],
        [
          "Kết quả khắc phục từ 80% nội dung trở lên, có tiến bộ rõ; không để tái diễn",
          "At least 80% remedied, with clear progress; no recurrence",
        ],
        [
          "Tự soi, tự sửa trên tinh thần trách nhiệm chính trị cao, không né tránh, không đổ lỗi",
          "Self-examination with high political responsibility, without evading or blaming",
        ],
      ],
    },
  ],
  [
    {
      vi: "Kết quả thực hiện nhiệm vụ theo từng chức danh, khối chức danh",
      en: "Task results by title and block of titles",
      blocks: TITLE_BLOCKS,
    },
  ],
);
