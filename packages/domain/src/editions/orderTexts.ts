import type { Bilingual } from "./bilingual.js";
import type { OrderConstraint } from "./edition.js";

/** Plain wording of every order constraint. */
export const ORDER_TEXTS: Readonly<Record<OrderConstraint, Bilingual>> = {
  STATE_RATING_BEFORE_MEMBER_RATING: {
    vi: "Xếp loại cán bộ, công chức, viên chức trước khi xếp loại đảng viên",
    en: "The State rating comes before the member rating",
  },
  REVIEW_BEFORE_RATING: {
    vi: "Kiểm điểm xong mới đánh giá, xếp loại",
    en: "The review is completed before the rating",
  },
  VOTE_BEFORE_PROPOSAL: {
    vi: "Chi bộ bỏ phiếu trước khi đề nghị mức xếp loại",
    en: "The cell votes before it proposes a level",
  },
  PROPOSAL_BEFORE_DECISION: {
    vi: "Chi bộ đề nghị trước khi cấp ủy cơ sở quyết định",
    en: "The cell proposes before the grassroots committee decides",
  },
  DECISION_BEFORE_PUBLICATION: {
    vi: "Có quyết định và thông báo trước khi công bố",
    en: "Decision and notice come before publication",
  },
  COLLECTIVE_BEFORE_INDIVIDUALS: {
    vi: "Tập thể lãnh đạo, quản lý trước, cá nhân sau",
    en: "The leadership collective comes before its individuals",
  },
  LOWER_BEFORE_UPPER: { vi: "Cấp dưới trước, cấp trên sau", en: "The lower level comes before the upper" },
  HEAD_AFTER_COLLECTIVE: {
    vi: "Xếp loại người đứng đầu sau khi xếp loại tập thể",
    en: "The head is rated after the collective",
  },
  GOVERNMENT_BEFORE_COMMITTEE: {
    vi: "Chính quyền, cơ quan chuyên môn, Mặt trận Tổ quốc và đoàn thể kiểm điểm trước, cấp ủy kiểm điểm sau",
    en: "Government, agencies, Fatherland Front and mass organisations review before the Party committee",
  },
  PARTS_BEFORE_ORGANISATION: {
    vi: "Tập thể cấp ủy, tổ chức đảng trực thuộc, đảng viên, cơ quan, đơn vị trước; tổ chức đảng sau",
    en: "Committee, subordinate organisations, members, agencies and units come before the Party organisation",
  },
  HEAD_BEFORE_DEPUTIES: {
    vi: "Người đứng đầu kiểm điểm trước, cấp phó kiểm điểm sau",
    en: "The head is reviewed before the deputies",
  },
  DEPUTIES_BEFORE_MEMBERS: {
    vi: "Cấp phó kiểm điểm trước, các thành viên kiểm điểm sau",
    en: "Deputies are reviewed before the members",
  },
  CELL_BEFORE_COLLECTIVE: {
    vi: "Cán bộ kiểm điểm ở chi bộ trước, ở tập thể lãnh đạo, quản lý sau",
    en: "A cadre is reviewed at the cell first, at the leadership collective second",
  },
};
