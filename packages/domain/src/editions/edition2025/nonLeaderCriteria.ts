import type { CriteriaTree } from "../criterion.js";
import { criteriaFrame } from "./criteriaFrame.js";
import { SECTOR_BLOCKS } from "./sectorBlocks.js";

/** Annex 4: frame of criteria for individuals without a leading or managing post. */
export const NON_LEADER_CRITERIA_2025: CriteriaTree = criteriaFrame(
  [
    {
      vi: "Về chính trị, phẩm chất đạo đức và ý thức tổ chức kỷ luật",
      en: "Politics, ethics and sense of organisation and discipline",
      details: [
        ["Quan điểm, bản lĩnh chính trị vững vàng; kiên định lập trường", "Firm political views and stand"],
        [
          "Thực hiện nghiêm nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành đường lối, pháp luật; kỷ luật phát ngôn, bảo vệ bí mật nhà nước",
          "Democratic centralism, self-criticism and criticism; Party line and law; discipline in speech and State secrets",
        ],
        [
          "Nghiên cứu, học tập, vận dụng chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, nghị quyết, chỉ thị của Đảng",
          "Study and use of Marxism-Leninism, Hồ Chí Minh's thought and Party resolutions",
        ],
        [
          "Đạo đức, lối sống trong sáng, trung thực, giản dị; tham gia phòng, chống tham nhũng, lãng phí, tiêu cực; không suy thoái; không vi phạm những điều đảng viên không được làm",
          "Honest and simple lifestyle; part in the fight against corruption, waste and negativity; no degradation; no breach of what members must not do",
        ],
        [
          "Không tham ô, tham nhũng, quan liêu, hách dịch, vụ lợi; không để người thân lợi dụng quyền hạn của mình",
          "No embezzlement, corruption, bureaucracy, arrogance or self-interest; relatives do not profit from one's powers",
        ],
        [
          "Ý thức tổ chức kỷ luật, tinh thần trách nhiệm; chấp hành sự phân công; thực hiện quy chế, nội quy nơi công tác",
          "Discipline and responsibility; acceptance of assignments; rules of the place of work",
        ],
        [
          "Kê khai và công khai tài sản, thu nhập theo quy định",
          "Declaration of assets and income as prescribed",
        ],
        [
          "Báo cáo đầy đủ, trung thực, cung cấp thông tin chính xác, khách quan với cấp trên khi được yêu cầu",
          "Full, honest and accurate reports to superiors when asked",
        ],
        [
          "Giữ gìn đoàn kết nội bộ; tham gia xây dựng tổ chức đảng, đoàn thể và các phong trào tập thể",
          "Unity; part in building the Party organisation, mass organisations and collective movements",
        ],
        [
          "Gần gũi, sâu sát cơ sở; giữ mối liên hệ với cấp ủy và Nhân dân nơi cư trú",
          "Closeness to the grassroots; ties with the committee and people at the place of residence",
        ],
      ],
    },
    {
      vi: "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm; khả năng đáp ứng yêu cầu nhiệm vụ thường xuyên, đột xuất; thái độ công tác; tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
      en: "Professional capacity for the position; ability in regular and unplanned tasks; attitude at work; innovation, daring to think, to act and to answer for the common good",
      details: [
        [
          "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm",
          "Professional capacity for the position",
        ],
        [
          "Khả năng đáp ứng yêu cầu nhiệm vụ thường xuyên và nhiệm vụ đột xuất",
          "Ability to meet regular and unplanned tasks",
        ],
        ["Thái độ công tác trong thực hiện nhiệm vụ", "Attitude in carrying out tasks"],
        [
          "Tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
          "Innovation, daring to think, to act and to answer for the common good",
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
      vi: "Mức độ hoàn thành các chỉ tiêu, nhiệm vụ được giao, lượng hóa bằng sản phẩm, tiến độ, chất lượng hoặc chỉ số đo lường hiệu quả, theo chức năng, nhiệm vụ của từng khối cơ quan, đơn vị",
      en: "Targets and tasks assigned, quantified by products, progress, quality or indicators, by the functions of each block of agencies and units",
      blocks: SECTOR_BLOCKS,
    },
  ],
);
