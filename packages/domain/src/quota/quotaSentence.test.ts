import { expect, it } from "vitest";
import type { QuotaRule } from "../editions/quotaRule.js";
import { makeQuotaSubjects } from "../testing/builders.js";
import type { QuotaException } from "./quotaException.js";
import { quotaGroupStanding } from "./quotaGroupStanding.js";
import { quotaGroups } from "./quotaGroups.js";
import { quotaSentence } from "./quotaSentence.js";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
};

function sentence(excellent: number, good: number, by: Partial<QuotaRule> = {}, exception?: QuotaException) {
  const subjects = makeQuotaSubjects({ EXCELLENT: excellent, GOOD: good }, "phường A");
  const [group] = quotaGroups(subjects, rule).groups;
  if (!group) throw new Error("no group");
  return quotaSentence(quotaGroupStanding(group, { ...rule, ...by }, exception));
}

it("Q-01: says what room is left", () => {
  expect(sentence(139, 707)).toEqual({
    vi: "Đảng viên của Đảng bộ phường A: 139 hoàn thành xuất sắc trên 707 hoàn thành tốt (19,66%), tối đa 141 theo mức 20%; còn 2.",
    en: "Members of Party organisation phường A: 139 excellent to 707 good (19.66%), at most 141 at 20%; room for 2 more.",
  });
});

it.each([
  { id: "Q-03", of: sentence(141, 705), vi: "; không còn chỉ tiêu.", en: "; no room left." },
  {
    id: "Q-10",
    of: sentence(8, 35),
    vi: "; vượt 1, cần ghi lý do và cấp có thẩm quyền đồng ý.",
    en: "; over by 1, which needs a recorded reason and the authority that agrees.",
  },
  {
    id: "Q-11 (setting hardBlock)",
    of: sentence(6, 21, { hardBlock: true }),
    vi: "; vượt 2, không được quyết định.",
    en: "; over by 2, which the unit's rule refuses.",
  },
  {
    id: "Q-05 (setting CEIL)",
    of: sentence(2, 9, { rounding: "CEIL" }),
    vi: "; vượt tỷ lệ 20%, chỉ được chấp nhận do đơn vị chọn cách làm tròn (làm tròn xuống thì tối đa 1).",
    en: "; over 20%, allowed only by the unit's rounding (rounded down, at most 1).",
  },
])("$id: ends with what follows", ({ of, vi, en }) => {
  expect(of.vi.slice(of.vi.indexOf(";"))).toBe(vi);
  expect(of.en.slice(of.en.indexOf(";"))).toBe(en);
});

it("a larger share is printed with its decision", () => {
  const exception: QuotaException = {
    sharePercent: 25,
    authority: "Ban Thường vụ Thành ủy",
    reason: "Thành tích nổi trội",
    documentNumber: "45-QĐ/TU",
    decidedOn: "2025-12-20",
  };
  expect(sentence(1, 9, { exceptionSharePercent: 25 }, exception)).toEqual({
    vi: "Đảng viên của Đảng bộ phường A: 1 hoàn thành xuất sắc trên 9 hoàn thành tốt (11,11%), tối đa 2 theo mức 25% (theo văn bản số 45-QĐ/TU ngày 20/12/2025 của Ban Thường vụ Thành ủy); còn 1.",
    en: "Members of Party organisation phường A: 1 excellent to 9 good (11.11%), at most 2 at 25% (by document 45-QĐ/TU of 2025-12-20, Ban Thường vụ Thành ủy); room for 1 more.",
  });
});
