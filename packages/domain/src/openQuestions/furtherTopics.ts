import { PROCEDURE_SETTINGS } from "../procedure/procedureSettings.js";
import type { OpenTopic } from "./openQuestion.js";
import { SHOWN_AT } from "./shownAt.js";

const ALL = ["2014", "2018", "2019", "2023", "2025"] as const;
const PROCEDURE_SHOWN_AT = {
  splitFromMembers: SHOWN_AT.REVIEW,
  appealWindowWorkingDays: SHOWN_AT.RESULT,
} as const;

/** Points that stand in no part of an edition: numbers of the procedure, gaps of the text, papers without a blank. */
export const FURTHER_TOPICS: readonly OpenTopic[] = [
  ...PROCEDURE_SETTINGS.map(({ field, label, why, defaultValue, unit }) => ({
    key: `procedure.${field}`,
    label,
    question: why,
    defaultText: { vi: `${defaultValue} ${unit.vi}`, en: `${defaultValue} ${unit.en}` },
    decidedBy: "UNIT_NUMBER" as const,
    options: [],
    shownAt: PROCEDURE_SHOWN_AT[field],
    aspects: [],
    editions: ALL,
  })),
  {
    key: "procedure.voteAwaitsResidenceComment",
    label: { vi: "Thiếu nhận xét nơi cư trú", en: "Residence comment not in" },
    question: {
      vi: "Khi chưa có nhận xét của cấp ủy nơi cư trú thì chi bộ có được bỏ phiếu không? Văn bản đã đọc chỉ nói đó là căn cứ tổng hợp, từ 2025 là tài liệu của hồ sơ.",
      en: "May the cell vote while the comment of the committee at the residence is not in? The documents read call it an input of the synthesis, and from 2025 an item of the dossier.",
    },
    defaultText: {
      vi: "Được bỏ phiếu; hồ sơ ghi còn thiếu",
      en: "It may; the dossier shows that it is missing",
    },
    decidedBy: "UNIT_SETTING",
    options: [
      { value: false, text: { vi: "Được bỏ phiếu", en: "It may vote" } },
      { value: true, text: { vi: "Chờ có nhận xét mới bỏ phiếu", en: "The vote waits for it" } },
    ],
    shownAt: SHOWN_AT.REVIEW,
    aspects: [],
    kinds: ["MEMBER"],
    editions: ALL,
  },
  {
    key: "procedure.committeeVoteRecorded",
    label: { vi: "Biểu quyết của cấp ủy khi quyết định", en: "The committee's own vote on its resolution" },
    question: {
      vi: "Điều 9 Điều lệ Đảng: nghị quyết chỉ có giá trị khi hơn một nửa số thành viên tán thành. Các hướng dẫn đã đọc không nói có phải ghi số biểu quyết vào nghị quyết xếp loại hay không.",
      en: "Statute, article 9: a resolution is valid only when more than half of the members approve. The guidance read does not say whether a resolution on levels records its count.",
    },
    defaultText: {
      vi: "Không bắt buộc ghi; đã ghi thì phải đủ hơn một nửa tổng số ủy viên",
      en: "It need not; where it is recorded, more than half of all members must approve",
    },
    decidedBy: "UNIT_SETTING",
    options: [
      { value: false, text: { vi: "Không bắt buộc ghi", en: "It need not be recorded" } },
      { value: true, text: { vi: "Nghị quyết nào cũng phải ghi", en: "Every resolution records it" } },
    ],
    shownAt: SHOWN_AT.LEVEL,
    aspects: [],
    editions: ALL,
  },
  {
    key: "scale.pointsStep",
    label: { vi: "Điểm lẻ", en: "Fractions of a point" },
    question: {
      vi: "Điểm chấm đến nửa điểm, một phần mười điểm hay chỉ điểm tròn?",
      en: "Are points given in halves, tenths or whole points?",
    },
    defaultText: { vi: "Chấm đến nửa điểm", en: "Half points" },
    decidedBy: "UNIT_NUMBER",
    options: [],
    shownAt: SHOWN_AT.REVIEW,
    aspects: ["scale.pointsStepTenths"],
  },
  {
    key: "levels.gapsOf2025",
    label: { vi: "Trường hợp không khớp mức nào, từ 2025", en: "Cases that match no level, from 2025" },
    question: {
      vi: "Từ 90 điểm mà thiếu một điều kiện xuất sắc; từ 70 điểm mà có việc chậm hoặc chưa xong; hoàn thành từ một nửa đến dưới toàn bộ nhiệm vụ: văn bản không có mức khớp nguyên văn.",
      en: "From 90 points with a condition of the best level missed; from 70 points with tasks late or undone; half to less than all of the tasks done: no level of the text matches literally.",
    },
    defaultText: {
      vi: "Không tự tính ra mức; nêu mức thấp hơn liền kề theo thông lệ để cấp có thẩm quyền quyết định và ghi lý do",
      en: "No level is computed; the customary next lower one is named for the authority, which decides and gives its reason",
    },
    decidedBy: "PERSON",
    options: [],
    shownAt: SHOWN_AT.LEVEL,
    aspects: [],
    editions: ["2025"],
  },
  {
    key: "levels.textOf2018",
    label: {
      vi: "Các mức của đảng viên, tổ chức đảng năm 2018",
      en: "Levels of members and organisations, 2018",
    },
    question: {
      vi: "Nguyên văn các mức hoàn thành tốt và hoàn thành nhiệm vụ của Hướng dẫn 16-HD/BTCTW (2018) chưa đọc được.",
      en: "The paragraphs of Guidance 16-HD/BTCTW (2018) on the two middle levels were not readable.",
    },
    defaultText: { vi: "Như Hướng dẫn 21-HD/BTCTW (2019)", en: "As Guidance 21-HD/BTCTW (2019) has them" },
    decidedBy: "DEFAULT",
    options: [],
    shownAt: SHOWN_AT.LEVEL,
    aspects: [],
    editions: ["2018"],
  },
  {
    key: "levels.organisationSharesOf2023",
    label: {
      vi: "Tỷ lệ trực thuộc của tổ chức đảng, 2023–2024",
      en: "Shares below an organisation, 2023 and 2024",
    },
    question: {
      vi: "Quy định 124-QĐ/TW (2023) có nêu tỷ lệ tổ chức, đảng viên trực thuộc đạt từng mức hay không?",
      en: "Does Regulation 124-QĐ/TW (2023) ask shares of subordinate organisations and members at each level?",
    },
    defaultText: {
      vi: "Không áp dụng tỷ lệ 80%, 50% của các năm trước; đơn vị có thể thêm khi cụ thể hóa",
      en: "The 80 % and 50 % of earlier years do not hold; a unit may add them when it concretises the criteria",
    },
    decidedBy: "UNIT_CRITERIA",
    options: [],
    shownAt: SHOWN_AT.LEVEL,
    aspects: [],
    editions: ["2023"],
  },
  {
    key: "criteria.local",
    label: { vi: "Hướng dẫn của thành phố, quận, phường", en: "Guidance of the city, district and ward" },
    question: {
      vi: "Địa phương có thêm tiêu chí, thang điểm chi tiết, đánh giá hằng tháng hay không?",
      en: "Does the locality add criteria, points of single lines or a monthly evaluation?",
    },
    defaultText: {
      vi: "Chỉ theo văn bản Trung ương; từng cấp tự thêm khi cụ thể hóa, chỉ được chặt hơn",
      en: "The central text alone; each level adds its own when it concretises, and may only tighten",
    },
    decidedBy: "UNIT_CRITERIA",
    options: [],
    shownAt: SHOWN_AT.RULES,
    aspects: [],
    editions: ALL,
  },
  {
    key: "evaluators.weights",
    label: { vi: "Trọng số của các chủ thể tham gia đánh giá", en: "Weights of the evaluators" },
    question: {
      vi: "Ý kiến cấp trên, cùng cấp, cấp dưới có trọng số thế nào?",
      en: "How do the opinions from above, beside and below weigh against each other?",
    },
    defaultText: {
      vi: "Không lấy trung bình; nêu từng ý kiến để chi ủy, cấp ủy tổng hợp",
      en: "No average is taken; each opinion is shown to the committee that compiles",
    },
    decidedBy: "PERSON",
    options: [],
    shownAt: SHOWN_AT.REVIEW,
    aspects: [],
    editions: ALL,
  },
  {
    key: "ballot.invited",
    label: { vi: "Cấp ủy viên cấp trên được mời dự", en: "Committee members invited from above" },
    question: {
      vi: "Người của cấp ủy cấp trên dự họp chi bộ có bỏ phiếu hay không?",
      en: "Do members of the committee above who attend the cell's meeting vote?",
    },
    defaultText: {
      vi: "Không bỏ phiếu, trừ khi là đảng viên chính thức của chi bộ",
      en: "They do not, unless they are official members of the cell",
    },
    decidedBy: "DEFAULT",
    options: [],
    shownAt: SHOWN_AT.BALLOT,
    aspects: [],
    editions: ALL,
  },
  {
    key: "reports.annex",
    label: { vi: "Biểu tổng hợp gửi cấp trên", en: "Summary table that goes up" },
    question: {
      vi: "Chưa thấy mẫu chính thức của biểu tổng hợp và nơi lập biểu của từng cấp.",
      en: "No official blank of the summary table was found, nor who fills it at each level.",
    },
    defaultText: {
      vi: "Bảng theo đối tượng, mức và lý do chưa xếp loại, ghi rõ cơ sở tính tỷ lệ",
      en: "A table by subject, level and reason not rated, with the base of each share",
    },
    decidedBy: "DEFAULT",
    options: [],
    shownAt: SHOWN_AT.FIGURES,
    aspects: [],
    editions: ALL,
  },
  {
    key: "dossier.retention",
    label: { vi: "Thời gian lưu hồ sơ", en: "How long dossiers are kept" },
    question: {
      vi: "Văn bản đã đọc yêu cầu giữ bản kiểm điểm ít nhất 3 năm; thời hạn của giấy tờ khác chưa rõ.",
      en: "The documents read ask for self-reviews of at least three years; of other papers they say nothing.",
    },
    defaultText: { vi: "Không tự xóa hồ sơ nào", en: "No dossier is deleted" },
    decidedBy: "DEFAULT",
    options: [],
    shownAt: SHOWN_AT.REVIEW,
    aspects: [],
    editions: ALL,
  },
];
