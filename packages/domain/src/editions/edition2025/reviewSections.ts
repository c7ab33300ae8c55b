import type { SelfAssessmentSection } from "../edition.js";

type Title = readonly [code: string, vi: string, en: string];

const text = ([code, vi, en]: Title, isOptional = false): SelfAssessmentSection => ({
  code,
  title: { vi, en },
  kind: "TEXT",
  isOptional,
  criteriaGroup: null,
});

const points = ([code, vi, en]: Title, criteriaGroup: string): SelfAssessmentSection => ({
  ...text([code, vi, en]),
  kind: "POINTS",
  criteriaGroup,
});

/** Part B of every form: points of the two groups, and the level proposed. */
const ASSESSMENT: readonly SelfAssessmentSection[] = [
  points(["B.I.1", "Nhóm tiêu chí chung: …/30 điểm", "General criteria: …/30 points"], "I"),
  points(
    [
      "B.I.2",
      "Nhóm tiêu chí về kết quả thực hiện nhiệm vụ: …/70 điểm",
      "Criteria on task results: …/70 points",
    ],
    "II",
  ),
  { ...text(["B.II", "Đề xuất xếp loại mức chất lượng", "Level proposed"]), kind: "LEVEL" },
];

const REMEDY: Title = [
  "A.III",
  "Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước",
  "Remedy of limitations and shortcomings concluded by the authority or pointed out in previous reviews",
];
const ANSWERS: Title = [
  "A.IV",
  "Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)",
  "Answers to the suggested review points (if any)",
];
const DIRECTION: Title = [
  "A.VI",
  "Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm",
  "Direction and measures to remedy limitations and shortcomings",
];
const SHORTCOMINGS: Title = [
  "A.II",
  "Hạn chế, khuyết điểm và nguyên nhân",
  "Limitations, shortcomings and their causes",
];

/** Mẫu 01: report of a collective. */
export const COLLECTIVE_REPORT_SECTIONS_2025: readonly SelfAssessmentSection[] = [
  text([
    "A.I.1",
    "Ưu điểm, kết quả: chấp hành nguyên tắc tổ chức và hoạt động, nhất là tập trung dân chủ; thực hiện quy chế làm việc",
    "Strengths and results: principles of organisation, above all democratic centralism; working rules",
  ]),
  text([
    "A.I.2",
    "Ưu điểm, kết quả: thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ theo nghị quyết, kế hoạch, chương trình công tác năm và các nhiệm vụ phát sinh, đột xuất",
    "Strengths and results: goals, targets and tasks of resolutions, plans and the year's programme, and unplanned tasks",
  ]),
  text([
    "A.I.3",
    "Ưu điểm, kết quả: xây dựng, chỉnh đốn Đảng và hệ thống chính trị; bộ máy tinh gọn, hiệu năng, hiệu lực, hiệu quả; cải cách hành chính và chuyển đổi số; nêu gương, giải trình; phòng, chống tham nhũng, lãng phí, tiêu cực; kiểm tra, giám sát, kỷ luật đảng",
    "Strengths and results: building the Party and the political system; a lean and effective apparatus; administrative reform and digital transformation; example and accountability; fight against corruption, waste and negativity; inspection, supervision and Party discipline",
  ]),
  text([
    "A.I.4",
    "Ưu điểm, kết quả: trách nhiệm của tập thể trong triển khai các chủ trương, nghị quyết, văn bản chỉ đạo và thực hiện nhiệm vụ chính trị",
    "Strengths and results: responsibility of the collective in carrying out resolutions, directives and the political task",
  ]),
  { ...text(SHORTCOMINGS), topic: "SHORTCOMINGS" },
  { ...text(REMEDY), topic: "REMEDY" },
  text(ANSWERS, true),
  text(["A.V", "Trách nhiệm của tập thể, cá nhân", "Responsibility of the collective and of individuals"]),
  { ...text(DIRECTION), topic: "MEASURES" },
  ...ASSESSMENT,
];

const CONDUCT: Title = [
  "A.I.1",
  "Ưu điểm, kết quả: phẩm chất chính trị, đạo đức, lối sống; đoàn kết nội bộ; ý thức tổ chức kỷ luật, trách nhiệm nêu gương; tác phong, lề lối làm việc; liên hệ các biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”",
  "Strengths and results: political qualities, ethics and lifestyle; unity; discipline and example; working style; signs of degradation, “self-evolution” and “self-transformation”",
];
const DUTIES: Title = [
  "A.I.2",
  "Ưu điểm, kết quả: thực hiện nhiệm vụ, quyền hạn và kết quả các chỉ tiêu, nhiệm vụ được giao trong năm, gắn với hiệu quả, tiến độ, chất lượng",
  "Strengths and results: duties and powers, and results of the year's targets and tasks with their effect, progress and quality",
];
const COMMITMENT: Title = [
  "A.I.3",
  "Ưu điểm, kết quả: thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu của cá nhân",
  "Strengths and results: the personal commitment to self-improvement, training and striving",
];

const personal = (strengths: readonly Title[]): readonly SelfAssessmentSection[] => [
  ...strengths.map((it) => text(it)),
  { ...text(SHORTCOMINGS), topic: "SHORTCOMINGS" },
  { ...text(REMEDY), topic: "REMEDY" },
  text(ANSWERS, true),
  text(
    [
      "A.V",
      "Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có)",
      "Personal responsibility for limitations and shortcomings of the collective (if any)",
    ],
    true,
  ),
  { ...text(DIRECTION), topic: "MEASURES" },
  ...ASSESSMENT,
];

/** Mẫu 2A: individuals with a leading or managing post. */
export const LEADER_REVIEW_SECTIONS_2025 = personal([
  CONDUCT,
  DUTIES,
  COMMITMENT,
  [
    "A.I.4",
    "Ưu điểm, kết quả: công tác lãnh đạo, chỉ đạo, quản lý, điều hành; mức độ hoàn thành nhiệm vụ của tổ chức, cơ quan, đơn vị thuộc quyền quản lý; khả năng quy tụ, xây dựng đoàn kết nội bộ",
    "Strengths and results: leading, directing and managing; how far the organisations and units in charge did their tasks; ability to rally and unite",
  ],
  [
    "A.I.5",
    "Ưu điểm, kết quả: trách nhiệm trong công việc; năng động, đổi mới sáng tạo, dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm; xử lý những vấn đề khó, phức tạp, nhạy cảm",
    "Strengths and results: responsibility at work; initiative, innovation, daring to think, speak, act and answer; handling of hard, complex and delicate matters",
  ],
  [
    "A.I.6",
    "Ưu điểm, kết quả: trách nhiệm nêu gương của bản thân và gia đình; đấu tranh phòng, chống tham nhũng, lãng phí, tiêu cực; sự tín nhiệm của cán bộ, đảng viên",
    "Strengths and results: example of oneself and one's family; fight against corruption, waste and negativity; confidence of cadres and members",
  ],
]);

/** Mẫu 2B: individuals without a post. */
export const NON_LEADER_REVIEW_SECTIONS_2025 = personal([CONDUCT, DUTIES, COMMITMENT]);

/** Mẫu 2C: members who do not work in the political system. */
export const OUTSIDE_REVIEW_SECTIONS_2025 = personal([
  CONDUCT,
  [
    "A.I.2",
    "Ưu điểm, kết quả: thực hiện quyền và nghĩa vụ của đảng viên theo các nhiệm vụ chính trị được cấp ủy, chi bộ phân công",
    "Strengths and results: rights and duties of a member in the political tasks given by the committee and the cell",
  ],
  COMMITMENT,
]);
