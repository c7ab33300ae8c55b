import type { ResolutionQuery, SubjectKind } from "../graphql/generated/graphql";

type Vote = NonNullable<ResolutionQuery["resolution"]["vote"]>;

/** Words of a resolution on paper. A Party document is written in Vietnamese, so they are no screen texts. */
export const resolutionWords = {
  title: "NGHỊ QUYẾT",
  about: (year: number, kind: SubjectKind) => `xếp loại chất lượng ${KINDS[kind]} năm ${year}`,
  opening: (authority: string, count: number) =>
    `${authority} họp xét đề nghị của các chi bộ, đơn vị, quyết nghị xếp loại ${count} trường hợp như sau:`,
  withheld: (count: number) =>
    `${count} trường hợp không in ở đây vì là trường hợp của chính người đang xem.`,
  counts: (level: string, count: number) => `${level}: ${count}`,
  columns: ["STT", "Họ tên, tên gọi", "Chi bộ, đơn vị", "Đề nghị", "Lý do khác đề nghị"],
  quotaHeading: "Tỷ lệ xếp loại hoàn thành xuất sắc nhiệm vụ",
  override: (authority: string, exceededBy: number, reason: string) =>
    `Vượt tỷ lệ ${exceededBy} trường hợp. ${authority} chịu trách nhiệm. Lý do: ${reason}`,
  voteHeading: "Biểu quyết của cấp ủy",
  vote: ({ members, present, approve, other, required }: Vote) =>
    `Tổng số ủy viên ${members}, có mặt ${present}; tán thành ${approve}, không tán thành hoặc ý kiến khác ${other}. Cần hơn một nửa tổng số ủy viên, ít nhất ${required}; ${approve}/${members} ủy viên tán thành, nghị quyết có giá trị.`,
  minorityOpinion: (opinion: string) => `Ý kiến bảo lưu của thiểu số, báo cáo cấp trên: ${opinion}`,
  recipients: ["Cấp ủy cấp trên,", "Các chi bộ, đơn vị có liên quan,", "Lưu Văn phòng."],
  onBehalf: "T/M BAN CHẤP HÀNH",
} as const;

const KINDS: Readonly<Record<SubjectKind, string>> = {
  MEMBER: "đảng viên",
  CADRE: "cán bộ lãnh đạo, quản lý",
  COLLECTIVE: "tập thể lãnh đạo, quản lý",
  ORGANISATION: "tổ chức đảng",
};
