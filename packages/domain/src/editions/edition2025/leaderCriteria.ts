import type { CriteriaTree } from "../criterion.js";
import { criteriaFrame } from "./criteriaFrame.js";

/** Annex 3: frame of criteria for holders of a leading or managing post. */
export const LEADER_CRITERIA_2025: CriteriaTree = criteriaFrame(
  [
    {
      vi: "Về chính trị, tư tưởng",
      en: "Politics and ideology",
      details: [
        [
          "Tuyệt đối trung thành với Đảng, Tổ quốc và Nhân dân; kiên định lý tưởng cách mạng, đường lối đổi mới",
          "Loyalty to the Party, Country and People; revolutionary ideals and the line of renewal",
        ],
        [
          "Bản lĩnh chính trị vững vàng; bảo vệ nền tảng tư tưởng của Đảng, Hiến pháp, pháp luật; đấu tranh phản bác quan điểm sai trái; giữ nghiêm kỷ luật phát ngôn",
          "Political firmness; defence of the Party's ideology, the Constitution and law; rebuttal of wrong views; discipline in speech",
        ],
        [
          "Yêu nước, tận tụy phục vụ Nhân dân; đặt lợi ích của Đảng, quốc gia, dân tộc, tập thể lên trên lợi ích cá nhân",
          "Patriotism and service of the People; interests of Party, nation and collective above one's own",
        ],
        [
          "Chấp hành sự phân công của tổ chức, hoàn thành tốt mọi nhiệm vụ được giao",
          "Acceptance of assignments; every task well done",
        ],
        [
          "Nghiên cứu, học tập nghị quyết của Đảng, pháp luật; cập nhật kiến thức mới, vận dụng sáng tạo vào thực tiễn",
          "Study of Party resolutions and law; new knowledge used creatively",
        ],
        [
          "Năng lực tư duy và tầm nhìn; chủ động, đổi mới, sáng tạo vì mục tiêu phát triển",
          "Thinking and vision; initiative and innovation for development",
        ],
      ],
    },
    {
      vi: "Về phẩm chất đạo đức và ý thức tổ chức kỷ luật",
      en: "Ethics and sense of organisation and discipline",
      details: [
        [
          "Đạo đức, lối sống trong sáng; nêu gương; không vi phạm những điều đảng viên không được làm; không vi phạm đạo đức, lối sống đến mức bị kỷ luật trong 5 năm gần nhất",
          "Good ethics and lifestyle; setting an example; no breach of what members must not do; no discipline over ethics or lifestyle in the last five years",
        ],
        [
          "Không tham nhũng, tiêu cực, quan liêu, vụ lợi; không để người thân lợi dụng chức vụ; không suy thoái; kiên quyết đấu tranh với tham nhũng, lãng phí, bè phái, lợi ích nhóm",
          "No corruption, negativity, bureaucracy or self-interest; relatives do not profit from the post; no degradation; struggle against corruption, waste, factions and group interests",
        ],
        [
          "Tự giác tu dưỡng, rèn luyện; trách nhiệm cao; năng động, dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm",
          "Self-improvement; high responsibility; daring to think, speak, act and answer for it",
        ],
        [
          "Thực hiện nghiêm nguyên tắc tập trung dân chủ, tự phê bình và phê bình; đấu tranh với việc làm trái quy định trong công tác cán bộ",
          "Democratic centralism, self-criticism and criticism; struggle against breaches in personnel work",
        ],
        [
          "Kê khai và công khai tài sản, thu nhập theo quy định",
          "Declaration of assets and income as prescribed",
        ],
        [
          "Báo cáo đầy đủ, trung thực, cung cấp thông tin chính xác, khách quan với cấp trên khi được yêu cầu",
          "Full, honest and accurate reports to superiors when asked",
        ],
      ],
    },
    {
      vi: "Năng lực lãnh đạo, quản lý và năng lực chuyên môn theo yêu cầu của vị trí việc làm; khả năng đáp ứng yêu cầu nhiệm vụ; thái độ công tác; tinh thần đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
      en: "Capacity to lead and manage, professional capacity for the position; ability to meet the tasks; attitude at work; innovation, daring to think, to act and to answer for the common good",
      details: [
        ["Năng lực lãnh đạo, quản lý", "Capacity to lead and manage"],
        ["Năng lực chuyên môn, nghiệp vụ theo vị trí việc làm", "Professional capacity for the position"],
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
      vi: "Về mức độ tín nhiệm, uy tín và khả năng quy tụ đoàn kết",
      en: "Confidence, reputation and ability to unite",
      details: [
        [
          "Có uy tín, gương mẫu, gắn bó với Nhân dân; được cán bộ, đảng viên, quần chúng tín nhiệm",
          "Reputation, example and ties with the People; confidence of cadres, members and people",
        ],
        [
          "Khả năng quy tụ, đoàn kết nội bộ; xây dựng tập thể vững mạnh, đội ngũ chuyên nghiệp",
          "Ability to rally and unite; a strong collective and professional staff",
        ],
      ],
    },
    {
      vi: "Về tự phê bình và phê bình, tự soi, tự sửa, khắc phục hạn chế, khuyết điểm",
      en: "Self-criticism and criticism, remedy of limitations and shortcomings",
      details: [
        [
          "Chủ động nhận diện thiếu sót trong lãnh đạo, chỉ đạo; kết quả khắc phục hạn chế, khuyết điểm của bản thân và trong phạm vi lãnh đạo, quản lý",
          "Readiness to see failings in leading; remedy of one's own shortcomings and of those in one's charge",
        ],
      ],
    },
  ],
  [
    {
      vi: "Kết quả thực hiện chức trách, nhiệm vụ được giao",
      en: "Own duties and tasks assigned",
    },
    {
      vi: "Kết quả lãnh đạo, chỉ đạo, điều hành, tổ chức thực hiện nhiệm vụ trong phạm vi phụ trách",
      en: "Leading, directing and organising the tasks in one's charge",
    },
    {
      vi: "Kết quả đánh giá, xếp loại của tập thể tổ chức, cơ quan, đơn vị và của cán bộ, đảng viên thuộc quyền quản lý trực tiếp (nếu có)",
      en: "Ratings of the organisation, agency or unit and of cadres and members under direct management (if any)",
    },
  ],
);
