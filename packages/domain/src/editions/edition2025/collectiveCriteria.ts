import type { CriteriaTree } from "../criterion.js";
import { criteriaFrame } from "./criteriaFrame.js";
import { SECTOR_BLOCKS } from "./sectorBlocks.js";

/** Annex 1: frame of criteria for collectives. */
export const COLLECTIVE_CRITERIA_2025: CriteriaTree = criteriaFrame(
  [
    {
      vi: "Kết quả công tác xây dựng, chỉnh đốn Đảng; củng cố, xây dựng tổ chức đảng và hệ thống chính trị; nâng cao chất lượng đội ngũ cán bộ, đảng viên",
      en: "Building and rectifying the Party; strengthening Party organisations and the political system; quality of cadres and members",
    },
    {
      vi: "Năng lực lãnh đạo của cấp ủy; hiệu quả lãnh đạo đối với chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội; phối hợp công tác; đoàn kết nội bộ",
      en: "Leadership of the committee over government, Fatherland Front and socio-political organisations; coordination; unity",
    },
    {
      vi: "Hiệu quả thanh tra, kiểm tra, giám sát và kỷ luật đảng; kiểm soát quyền lực; không để xảy ra tham nhũng, lãng phí, tiêu cực, suy thoái, “tự diễn biến”, “tự chuyển hóa” trong nội bộ",
      en: "Inspection, supervision and Party discipline; control of power; no corruption, waste, negativity, degradation, “self-evolution” or “self-transformation” within",
    },
    {
      vi: "Thực hiện các nguyên tắc tổ chức và hoạt động của Đảng, nhất là tập trung dân chủ, tự phê bình và phê bình; chấp hành quy chế làm việc; phân công và tổ chức thực hiện nhiệm vụ",
      en: "Principles of organisation of the Party, above all democratic centralism, self-criticism and criticism; working rules; assignment and carrying out of tasks",
    },
    {
      vi: "Kết quả lãnh đạo, chỉ đạo, kiểm tra, giám sát thực hiện nhiệm vụ chính trị; xây dựng bộ máy tinh gọn, hiệu năng, hiệu lực, hiệu quả; cải cách hành chính, chuyển đổi số",
      en: "Leading, directing and supervising the political task; a lean and effective apparatus; administrative reform and digital transformation",
    },
    {
      vi: "Tinh thần tự phê bình và phê bình, tự soi, tự sửa của tập thể; kết quả khắc phục hạn chế, khuyết điểm đã được chỉ ra",
      en: "Self-criticism and criticism of the collective; remedy of shortcomings already pointed out",
    },
  ],
  [
    {
      vi: "Cụ thể hóa nghị quyết, chương trình, kế hoạch công tác và tổ chức thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được giao (lượng hóa bằng sản phẩm, tiến độ, chất lượng hoặc chỉ số đo lường hiệu quả)",
      en: "Concretising resolutions, programmes and plans, and achieving the goals, targets and tasks assigned (quantified by products, progress, quality or indicators)",
      blocks: SECTOR_BLOCKS,
    },
    {
      vi: "Kết quả đánh giá, xếp loại các lĩnh vực, địa phương, cơ quan, đơn vị do tập thể phụ trách (nếu có); kết quả đánh giá các tổ chức trực thuộc và cá nhân liên quan trực tiếp",
      en: "Ratings of the fields, localities, agencies and units the collective is in charge of (if any), of subordinate organisations and of individuals directly concerned",
    },
  ],
);
