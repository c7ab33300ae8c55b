import type { Bilingual } from "../editions/bilingual.js";
import type { Action } from "./actions.js";
import { type AccessRefusal, explain, rulesOf } from "./can.js";
import { ROLE_TEXTS, ROLES, type Role } from "./roles.js";
import { type Actor, involvementOf, type Subject } from "./subject.js";

export interface AccessExplanation {
  readonly allowed: boolean;
  /** One or two sentences: by which role it is allowed, or why not and who may instead. */
  readonly text: Bilingual;
  /** Roles that may do it where they are in charge; empty when allowed, or when only time or the person changes it. */
  readonly rolesInstead: readonly Role[];
}

/** The answer of `can` in words: why it is refused, and who may do it instead. */
export function explainAccess(actor: Actor, action: Action, subject?: Subject): AccessExplanation {
  const answer = explain(actor, action, subject);
  if (answer.allowed) {
    const { vi, en } = ROLE_TEXTS[answer.role];
    return {
      allowed: true,
      text: { vi: `Được phép với vai trò ${vi}.`, en: `Allowed as ${en}.` },
      rolesInstead: [],
    };
  }
  const isHeaded =
    answer.reason === "OWN_CASE" && subject !== undefined && !involvementOf(actor, subject).isOwnCase;
  const why = REFUSAL_TEXTS[isHeaded ? "HEADED_CASE" : answer.reason];
  const rolesInstead = MENDED_BY_OTHERS.includes(answer.reason) ? rolesInCharge(action, subject) : [];
  if (rolesInstead.length === 0) return { allowed: false, text: why, rolesInstead };
  const names = (language: keyof Bilingual) =>
    rolesInstead.map((role) => ROLE_TEXTS[role][language]).join(", ");
  const text = {
    vi: `${why.vi} Người có thẩm quyền làm việc này: ${names("vi")}.`,
    en: `${why.en} Those in charge of it: ${names("en")}.`,
  };
  return { allowed: false, text, rolesInstead };
}

/** Refusals after which somebody else may do the same thing now. */
const MENDED_BY_OTHERS: readonly AccessRefusal[] = [
  "NO_ROLE",
  "OUT_OF_SCOPE",
  "NOT_OWN",
  "NOT_AUTHORITY",
  "OWN_CASE",
];

/** Roles that do this in the course of their office and not as the person concerned. */
function rolesInCharge(action: Action, { subjectKind = "MEMBER" }: Partial<Subject> = {}): readonly Role[] {
  return ROLES.filter((role) =>
    rulesOf(role, action).some(
      ({ scope, kinds }) => scope !== "OWN" && scope !== "ASSIGNED" && (kinds?.includes(subjectKind) ?? true),
    ),
  );
}

const REFUSAL_TEXTS: Readonly<Record<AccessRefusal | "HEADED_CASE", Bilingual>> = {
  NO_ROLE: {
    vi: "Vai trò của đồng chí không được làm việc này.",
    en: "Your role may not do this.",
  },
  NO_SUBJECT: {
    vi: "Cần chọn đơn vị hoặc hồ sơ cụ thể trước.",
    en: "Choose a unit or a case first.",
  },
  OTHER_KIND: {
    vi: "Việc này không áp dụng cho loại đối tượng này.",
    en: "This is not done for this kind of subject.",
  },
  OUT_OF_SCOPE: {
    vi: "Đơn vị hoặc hồ sơ này không thuộc phạm vi của đồng chí.",
    en: "This unit or case is not within your scope.",
  },
  NOT_OWN: {
    vi: "Chỉ người được kiểm điểm, hoặc người đứng đầu tập thể, tổ chức được kiểm điểm, được làm việc này.",
    en: "Only the person reviewed, or the head of the collective or organisation reviewed, may do this.",
  },
  NOT_ASSIGNED: {
    vi: "Chỉ người được giao cho ý kiến đánh giá về hồ sơ này được làm việc này.",
    en: "Only those named to fill a sheet on this case may do this.",
  },
  NOT_AUTHORITY: {
    vi: "Mức xếp loại này do cấp có thẩm quyền khác quyết định: tập thể và tổ chức do cấp trên xếp loại.",
    en: "Another authority decides this level: a collective or organisation is rated from above.",
  },
  OWN_CASE: {
    vi: "Đây là hồ sơ của chính đồng chí hoặc có liên quan đến đồng chí; người khác phải làm việc này.",
    en: "This is your own case or one that touches you; somebody else must do this.",
  },
  HEADED_CASE: {
    vi: "Đây là hồ sơ của tập thể hoặc tổ chức do đồng chí đứng đầu; người khác phải làm việc này.",
    en: "This is the case of a collective or organisation you head; somebody else must do this.",
  },
  WRONG_PHASE: {
    vi: "Hồ sơ chưa đến bước này hoặc đã qua bước này.",
    en: "The case has not come to this step, or has passed it.",
  },
};
