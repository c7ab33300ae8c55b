import { describe, expect, it } from "vitest";
import { makeActor } from "../testing/builders.js";
import type { Action } from "./actions.js";
import { ACCESS_REFUSALS, explain } from "./can.js";
import { explainAccess } from "./explainAccess.js";
import { ROLE_TEXTS, ROLES, type Role } from "./roles.js";
import type { Subject } from "./subject.js";

const here = { lo: 12, hi: 12 };
const actor = (role: Role) => makeActor(role, { memberId: "me", grant: { lo: 10, hi: 19 } });

const CASES: readonly {
  reason: string;
  role: Role;
  action: Action;
  subject?: Subject;
  rolesInstead: readonly Role[];
  vi: string;
  en: string;
}[] = [
  {
    reason: "NO_ROLE",
    role: "CELL_SECRETARY",
    action: "decision:decide",
    subject: here,
    rolesInstead: ["COMMITTEE"],
    vi: "Vai trò của đồng chí không được làm việc này. Người có thẩm quyền làm việc này: đảng ủy.",
    en: "Your role may not do this. Those in charge of it: the Party committee.",
  },
  {
    reason: "NO_ROLE",
    role: "ANALYST",
    action: "selfAssessment:write",
    subject: here,
    rolesInstead: [],
    vi: "Vai trò của đồng chí không được làm việc này.",
    en: "Your role may not do this.",
  },
  {
    reason: "NO_ROLE",
    role: "ANALYST",
    action: "sheet:write",
    subject: here,
    rolesInstead: [],
    vi: "Vai trò của đồng chí không được làm việc này.",
    en: "Your role may not do this.",
  },
  {
    reason: "NOT_ASSIGNED",
    role: "COMMITTEE",
    action: "sheet:write",
    subject: here,
    rolesInstead: [],
    vi: "Chỉ người được giao cho ý kiến đánh giá về hồ sơ này được làm việc này.",
    en: "Only those named to fill a sheet on this case may do this.",
  },
  {
    reason: "NO_SUBJECT",
    role: "CELL_SECRETARY",
    action: "member:list",
    rolesInstead: [],
    vi: "Cần chọn đơn vị hoặc hồ sơ cụ thể trước.",
    en: "Choose a unit or a case first.",
  },
  {
    reason: "OUT_OF_SCOPE",
    role: "CELL_SECRETARY",
    action: "stateRating:record",
    subject: { lo: 50, hi: 50 },
    rolesInstead: ["WARD_ADMINISTRATOR", "CELL_SECRETARY"],
    vi: "Đơn vị hoặc hồ sơ này không thuộc phạm vi của đồng chí. Người có thẩm quyền làm việc này: văn phòng đảng ủy, bí thư chi bộ.",
    en: "This unit or case is not within your scope. Those in charge of it: the Party committee office, the cell secretary.",
  },
  {
    reason: "NOT_OWN",
    role: "MEMBER",
    action: "selfAssessment:read",
    subject: { ...here, memberId: "other" },
    rolesInstead: ["WARD_ADMINISTRATOR", "COMMITTEE", "CELL_SECRETARY", "INSPECTOR"],
    vi: "Chỉ người được kiểm điểm, hoặc người đứng đầu tập thể, tổ chức được kiểm điểm, được làm việc này. Người có thẩm quyền làm việc này: văn phòng đảng ủy, đảng ủy, bí thư chi bộ, ủy ban kiểm tra.",
    en: "Only the person reviewed, or the head of the collective or organisation reviewed, may do this. Those in charge of it: the Party committee office, the Party committee, the cell secretary, the inspection commission.",
  },
  {
    reason: "NOT_OWN",
    role: "MEMBER",
    action: "selfAssessment:write",
    subject: { ...here, memberId: "other", phase: "DRAFT" },
    rolesInstead: [],
    vi: "Chỉ người được kiểm điểm, hoặc người đứng đầu tập thể, tổ chức được kiểm điểm, được làm việc này.",
    en: "Only the person reviewed, or the head of the collective or organisation reviewed, may do this.",
  },
  {
    reason: "NOT_OWN",
    role: "MEMBER",
    action: "selfAssessment:write",
    subject: { ...here, subjectKind: "COLLECTIVE", headMemberIds: ["other"], phase: "DRAFT" },
    rolesInstead: ["WARD_ADMINISTRATOR", "CELL_SECRETARY"],
    vi: "Chỉ người được kiểm điểm, hoặc người đứng đầu tập thể, tổ chức được kiểm điểm, được làm việc này. Người có thẩm quyền làm việc này: văn phòng đảng ủy, bí thư chi bộ.",
    en: "Only the person reviewed, or the head of the collective or organisation reviewed, may do this. Those in charge of it: the Party committee office, the cell secretary.",
  },
  {
    reason: "OTHER_KIND",
    role: "WARD_ADMINISTRATOR",
    action: "review:record",
    subject: { ...here, memberId: "other" },
    rolesInstead: [],
    vi: "Việc này không áp dụng cho loại đối tượng này.",
    en: "This is not done for this kind of subject.",
  },
  {
    reason: "NOT_AUTHORITY",
    role: "COMMITTEE",
    action: "decision:decide",
    subject: { lo: 10, hi: 19, subjectKind: "ORGANISATION", phase: "VERIFIED" },
    rolesInstead: ["COMMITTEE"],
    vi: "Mức xếp loại này do cấp có thẩm quyền khác quyết định: tập thể và tổ chức do cấp trên xếp loại. Người có thẩm quyền làm việc này: đảng ủy.",
    en: "Another authority decides this level: a collective or organisation is rated from above. Those in charge of it: the Party committee.",
  },
  {
    reason: "OWN_CASE",
    role: "COMMITTEE",
    action: "decision:decide",
    subject: { ...here, memberId: "me", phase: "VERIFIED" },
    rolesInstead: ["COMMITTEE"],
    vi: "Đây là hồ sơ của chính đồng chí hoặc có liên quan đến đồng chí; người khác phải làm việc này. Người có thẩm quyền làm việc này: đảng ủy.",
    en: "This is your own case or one that touches you; somebody else must do this. Those in charge of it: the Party committee.",
  },
  {
    reason: "OWN_CASE",
    role: "COMMITTEE",
    action: "decision:decide",
    subject: { ...here, subjectKind: "ORGANISATION", headMemberIds: ["me"], phase: "VERIFIED" },
    rolesInstead: ["COMMITTEE"],
    vi: "Đây là hồ sơ của tập thể hoặc tổ chức do đồng chí đứng đầu; người khác phải làm việc này. Người có thẩm quyền làm việc này: đảng ủy.",
    en: "This is the case of a collective or organisation you head; somebody else must do this. Those in charge of it: the Party committee.",
  },
  {
    reason: "WRONG_PHASE",
    role: "COMMITTEE",
    action: "decision:decide",
    subject: { ...here, memberId: "other", phase: "DRAFT" },
    rolesInstead: [],
    vi: "Hồ sơ chưa đến bước này hoặc đã qua bước này.",
    en: "The case has not come to this step, or has passed it.",
  },
];

describe("explainAccess", () => {
  it.each(CASES)("$reason: $role, $action", ({ reason, role, action, subject, rolesInstead, vi, en }) => {
    expect(explain(actor(role), action, subject)).toEqual({ allowed: false, reason });
    expect(explainAccess(actor(role), action, subject)).toEqual({
      allowed: false,
      text: { vi, en },
      rolesInstead,
    });
  });

  it("says by which role it is allowed", () => {
    expect(explainAccess(actor("INSPECTOR"), "audit:verify", here)).toEqual({
      allowed: true,
      text: { vi: "Được phép với vai trò ủy ban kiểm tra.", en: "Allowed as the inspection commission." },
      rolesInstead: [],
    });
  });

  it("a headed case that also touches the actor otherwise is called the own case", () => {
    const subject: Subject = { ...here, headMemberIds: ["me"], isOwnCase: true, phase: "VERIFIED" };
    expect(explainAccess(actor("COMMITTEE"), "decision:decide", subject).text.en).toContain("your own case");
  });

  it("an action nobody knows names nobody", () => {
    expect(explainAccess(actor("COMMITTEE"), "member:delete" as Action, here)).toEqual({
      allowed: false,
      text: { vi: "Vai trò của đồng chí không được làm việc này.", en: "Your role may not do this." },
      rolesInstead: [],
    });
  });

  it("every refusal is covered here, and every role has a name of its own", () => {
    const covered = new Set(CASES.map(({ reason }) => reason));
    expect(ACCESS_REFUSALS.filter((it) => !covered.has(it))).toEqual([]);
    for (const language of ["vi", "en"] as const)
      expect(new Set(ROLES.map((role) => ROLE_TEXTS[role][language])).size).toBe(ROLES.length);
    expect(ROLES.map((role) => ROLE_TEXTS[role].vi)).toEqual([
      "quản trị hệ thống",
      "văn phòng đảng ủy",
      "đảng ủy",
      "bí thư chi bộ",
      "đảng viên",
      "cán bộ tổng hợp",
      "ủy ban kiểm tra",
    ]);
    expect(ROLES.map((role) => ROLE_TEXTS[role].en)).toEqual([
      "the system administrator",
      "the Party committee office",
      "the Party committee",
      "the cell secretary",
      "the member",
      "the analyst",
      "the inspection commission",
    ]);
  });
});
