import type { DraftedSection, MinutesFacts, MinutesSession, MinutesSubject } from "./minutes.types.js";

/** What is left for a person to fill in. */
const BLANK = "……………";

/**
 * The minutes of a review meeting as far as the facts on record tell them: time, place and attendance of each session,
 * purpose, agenda, opinions, conclusion and commitment on each subject. The level comes with the ballot, so its place is
 * left open. An official document, therefore in Vietnamese alone.
 */
export function draftMinutes(facts: MinutesFacts): DraftedSection[] {
  return [
    { code: "OPENING", title: "Thời gian, địa điểm", text: opening(facts) },
    { code: "ATTENDANCE", title: "Thành phần tham dự", text: attendance(facts) },
    { code: "PURPOSE", title: "Mục đích, nội dung", text: purpose(facts) },
    ...facts.subjects.map(subject),
    { code: "GENERAL", title: "Ý kiến chung và kết luận của chủ trì", text: general(facts) },
    { code: "VOTE", title: "Bỏ phiếu đề xuất mức xếp loại", text: vote(facts) },
    { code: "CLOSING", title: "Kết thúc", text: closing(facts) },
  ];
}

function opening({ cellName, year, sessions }: MinutesFacts): string {
  const purposeOf = `hội nghị kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}`;
  const [only] = sessions;
  if (sessions.length === 1 && only)
    return `${sentence(whenAndWhere(only))}, ${cellName} tổ chức ${purposeOf}.`;
  const lines = sessions.map((it, index) => `${index + 1}. ${bodyOf(it)}: ${whenAndWhere(it)}.`);
  return [`${cellName} tổ chức ${purposeOf} thành ${sessions.length} buổi:`, ...lines].join("\n");
}

function attendance({ sessions, convened, present }: MinutesFacts): string {
  const lines = sessions.flatMap((it, index) => {
    const name = sessions.length > 1 ? `Buổi ${index + 1} (${bodyOf(it).toLowerCase()}): ` : "";
    const probationary =
      it.probationaryPresent > 0 ? `; dự họp có thêm ${it.probationaryPresent} đảng viên dự bị` : "";
    return [
      `${name}Triệu tập ${it.convened} đảng viên chính thức, có mặt ${it.present}, vắng ${it.convened - it.present}${probationary}.`,
      ...(it.absent.length > 0 ? [`Vắng mặt: ${it.absent.map(absence).join("; ")}.`] : []),
      `Chủ trì: đồng chí ${it.chair}. Thư ký: đồng chí ${it.clerk}.`,
    ];
  });
  if (sessions.length < 2) return lines.join("\n");
  const whole = `Tính chung các buổi, mỗi đảng viên tính một lần: triệu tập ${convened}, dự ít nhất một buổi ${present}, không dự buổi nào ${convened - present}.`;
  return [...lines, whole].join("\n");
}

function purpose({ year, subjects }: MinutesFacts): string {
  const order = [
    ...(subjects.some((it) => it.kind === "COLLECTIVE") ? ["tập thể chi ủy"] : []),
    "người đứng đầu",
    "cấp phó",
    "từng đảng viên",
  ];
  return [
    `Kiểm điểm, đánh giá, xếp loại chất lượng đảng viên năm ${year} theo kế hoạch của cấp ủy cấp trên.`,
    `Hội nghị tiến hành theo thứ tự: ${order.join(", ")}. Đã kiểm điểm ${subjects.length} đối tượng.`,
  ].join("\n");
}

function subject({ reviewId, kind, name, opinions, conclusion, commitment }: MinutesSubject): DraftedSection {
  const title = kind === "COLLECTIVE" ? `Kiểm điểm tập thể ${name}` : `Kiểm điểm đồng chí ${name}`;
  const text = [
    ...(opinions.length > 0
      ? ["Ý kiến tham gia:", ...opinions.map(opinion)]
      : ["Hội nghị không có ý kiến khác."]),
    `Kết luận: ${conclusion ?? BLANK}`,
    `Cam kết, biện pháp khắc phục: ${commitment ?? BLANK}`,
    `Mức xếp loại đề xuất: ${BLANK} (ghi theo biên bản kiểm phiếu)`,
  ];
  return { code: `SUBJECT:${reviewId}`, title, text: text.join("\n") };
}

function general({ opinions, lackReview, typed }: MinutesFacts): string {
  return [
    ...(typed === null ? [] : [typed]),
    ...opinions.map(opinion),
    ...(lackReview.length > 0
      ? [`Chưa kiểm điểm: ${lackReview.join(", ")}; sẽ kiểm điểm sau theo quy định.`]
      : []),
    `Kết luận của chủ trì: ${BLANK}`,
  ].join("\n");
}

function vote({ sessions }: MinutesFacts): string {
  const session = sessions.find((it) => it.hasVote);
  if (!session) return "Chi bộ chưa bỏ phiếu.";
  return `Chi bộ bỏ phiếu một lần chung cho toàn chi bộ ngày ${day(session.heldOn)}: triệu tập ${session.convened} đảng viên chính thức, có mặt ${session.present}. Kết quả theo biên bản kiểm phiếu kèm theo.`;
}

function closing({ sessions }: MinutesFacts): string {
  const last = sessions.at(-1);
  const end = last?.endsAt ? `hồi ${clock(last.endsAt)} ngày ${day(last.heldOn)}` : BLANK;
  return `Hội nghị kết thúc ${end}. Biên bản đã được đọc lại và hội nghị nhất trí thông qua.`;
}

const bodyOf = ({ partyGroupName }: MinutesSession): string => partyGroupName ?? "Toàn chi bộ";

const whenAndWhere = ({ heldOn, startsAt, place }: MinutesSession): string =>
  `${startsAt ? `hồi ${clock(startsAt)} ` : ""}ngày ${day(heldOn)}, tại ${place}`;

const absence = ({ name, reason }: { name: string; reason: string | null }): string =>
  reason ? `${name} (${reason})` : `${name} (không lý do)`;

const opinion = ({ speaker, text }: { speaker: string; text: string }): string =>
  `- Đồng chí ${speaker}: ${text}`;

/** "19:30" as "19 giờ 30 phút". */
function clock(time: string): string {
  const [hours, minutes] = time.split(":");
  return `${hours} giờ ${minutes} phút`;
}

/** "2018-11-28" as "28/11/2018". */
const day = (date: string): string => date.split("-").toReversed().join("/");

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
