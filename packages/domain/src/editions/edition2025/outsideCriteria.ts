import type { CriteriaTree } from "../criterion.js";
import { criteriaFrame } from "./criteriaFrame.js";

/** Annex 5: frame of criteria for members who do not work in the political system. */
export const OUTSIDE_CRITERIA_2025: CriteriaTree = criteriaFrame(
  [
    {
      vi: "Về phẩm chất chính trị, đạo đức, lối sống và ý thức tổ chức kỷ luật",
      en: "Political qualities, ethics, lifestyle and sense of organisation and discipline",
      details: [
        [
          "Lập trường tư tưởng chính trị vững vàng; chấp hành đường lối của Đảng, pháp luật của Nhà nước và quy định nơi lao động, học tập, sinh sống",
          "Firm political stand; observance of the Party line, State law and rules where one works, studies and lives",
        ],
        [
          "Phẩm chất đạo đức tốt, lối sống trung thực; không vi phạm những điều đảng viên không được làm, văn hóa ứng xử nơi cư trú",
          "Good ethics and honest lifestyle; no breach of what members must not do or of good conduct at the place of residence",
        ],
        [
          "Chấp hành nguyên tắc tổ chức, sinh hoạt đảng; nghiêm túc tự phê bình và phê bình; giữ gìn đoàn kết trong chi bộ; quan hệ tốt với quần chúng nhân dân",
          "Principles of organisation and Party activity; serious self-criticism and criticism; unity of the cell; good relations with the people",
        ],
      ],
    },
    {
      vi: "Về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm",
      en: "Self-criticism and criticism, remedy of limitations and shortcomings",
      details: [
        [
          "Tinh thần tự phê bình, tự soi, tự sửa; tự giác nhận diện hạn chế và kết quả khắc phục hạn chế, khuyết điểm đã được chỉ ra",
          "Self-criticism; readiness to see one's limitations; remedy of shortcomings already pointed out",
        ],
      ],
    },
  ],
  [
    {
      vi: "Thực hiện đầy đủ quyền và nghĩa vụ của đảng viên; hoàn thành các nhiệm vụ chính trị được cấp ủy, chi bộ phân công",
      en: "Rights and duties of a member in full; political tasks assigned by the committee and the cell",
    },
    {
      vi: "Tham gia học tập nghị quyết, các văn bản chỉ đạo của cấp trên đầy đủ; phát huy vai trò của đảng viên, tích cực phát biểu ý kiến xây dựng chi bộ",
      en: "Study of resolutions and directives in full; active contribution of opinions to building the cell",
    },
    {
      vi: "Hoàn thành các nhiệm vụ đột xuất, tích cực tham gia các hoạt động do chi bộ và các tổ chức tại địa phương giao, phát động, phù hợp với điều kiện và sức khỏe, độ tuổi",
      en: "Unplanned tasks and local activities of the cell and other organisations, fitting one's circumstances, health and age",
    },
  ],
);
