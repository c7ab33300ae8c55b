import type { Bilingual } from "../editions/bilingual.js";
import { EVALUATOR_SIDES } from "../editions/evaluatorRule.js";
import { POST_GROUP_TEXTS } from "../editions/postGroupTexts.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { SUBJECT_KIND_TEXTS } from "../editions/subjectKindTexts.js";
import { criteriaFor } from "../overlay/criteriaFor.js";
import { deadlinesOf } from "../procedure/deadlinesOf.js";
import { calendarGaps } from "./calendarGaps.js";
import { gap } from "./gap.js";
import type { MissingItem } from "./missingItem.js";
import type { PlanFacts } from "./planFacts.js";

/**
 * What a plan lacks before it may be issued, in the order of its parts; empty when it may. A plan above the grassroots
 * rates nobody, so it needs neither calendar nor evaluators.
 */
export function planChecklist(facts: PlanFacts): readonly MissingItem[] {
  return [
    ...documentGaps(facts),
    ...calendarGaps(facts),
    ...criteriaGaps(facts),
    ...evaluatorGaps(facts),
    ...subjectGaps(facts),
  ];
}

function documentGaps(facts: PlanFacts): MissingItem[] {
  const { document, deadlineOn } = facts.plan;
  const last = latestDeadline(facts);
  return [
    ...(document.number
      ? []
      : [gap("PLAN_NUMBER_MISSING", { vi: "Chưa ghi số kế hoạch.", en: "The plan has no number." })]),
    ...(document.issuedOn
      ? []
      : [gap("PLAN_DATE_MISSING", { vi: "Chưa ghi ngày ban hành.", en: "The plan has no date." })]),
    ...(deadlineOn
      ? []
      : [gap("PLAN_DEADLINE_MISSING", { vi: "Chưa ghi thời hạn hoàn thành.", en: "No deadline is set." })]),
    ...(deadlineOn && last && deadlineOn > last.date
      ? [
          gap("PLAN_DEADLINE_TOO_LATE", {
            vi: `Thời hạn muộn hơn quy định: phải xong trước ngày ${inVietnamese(last.date)} (${last.by.vi}).`,
            en: `The deadline is too late: all must be finished before ${last.date} (${last.by.en}).`,
          }),
        ]
      : []),
  ];
}

/** The earlier of the deadlines of the edition and of the round above, with who sets it. */
function latestDeadline({ rules, year, deadlineAbove }: PlanFacts): { date: string; by: Bilingual } | null {
  const above = deadlineAbove
    ? [{ date: deadlineAbove, by: { vi: "kế hoạch của cấp trên", en: "the plan of the level above" } }]
    : [];
  const own = rules.ok
    ? deadlinesOf(rules.refined.edition, year, false).flatMap(({ scope, date, source }) =>
        date && (scope === "EVERY_UNIT" || scope === "WARD")
          ? [{ date, by: { vi: source, en: source } }]
          : [],
      )
    : [];
  return [...above, ...own].toSorted((a, b) => a.date.localeCompare(b.date))[0] ?? null;
}

const inVietnamese = (date: string): string => date.split("-").toReversed().join("/");

function criteriaGaps({ rules, rated }: PlanFacts): MissingItem[] {
  if (rules.ok) {
    const without = rated.filter(({ kind, post }) => {
      const set = criteriaFor(rules.refined, { kind, ...(post && { post }) });
      return !set || set.lines.length === 0;
    });
    return without.map(({ kind, post, count }) => {
      const whom = post ? POST_GROUP_TEXTS[post] : SUBJECT_KIND_TEXTS[kind];
      const text = { vi: `${whom.vi}: chưa có bộ tiêu chí.`, en: `${whom.en}: no criteria.` };
      return gap("CRITERIA_SET_MISSING", text, count);
    });
  }
  const unbalanced = rules.refusals.filter(({ code }) => code === "OVERLAY_WEIGHTS_NOT_BALANCED");
  const others = rules.refusals.length - unbalanced.length;
  return [
    ...counted(others, "CRITERIA_REFUSED", {
      vi: `${others} chỗ trong tiêu chí trái với quy định của cấp trên.`,
      en: `The criteria go against the rules above in ${others} places.`,
    }),
    ...counted(unbalanced.length, "WEIGHTS_NOT_BALANCED", {
      vi: `Điểm của ${unbalanced.length} nhóm tiêu chí chưa khớp tổng.`,
      en: `The points of ${unbalanced.length} groups of criteria do not add up.`,
    }),
    ...(rules.settingNotOpen === null
      ? []
      : [
          gap("SETTING_REFUSED", {
            vi: `Quy định hoặc kế hoạch cấp trên không để đơn vị tự chọn: ${rules.settingNotOpen}.`,
            en: `The rules or a plan above leave no choice on ${rules.settingNotOpen}.`,
          }),
        ]),
  ];
}

/** Each kind that is rated has an evaluator on every side on which the edition names one. */
function evaluatorGaps({ plan, rules, rated }: PlanFacts): MissingItem[] {
  if (!rules.ok) return [];
  const kinds = SUBJECT_KINDS.filter((kind) => rated.some((it) => it.kind === kind));
  return kinds.flatMap((kind) => {
    const isNamed = (side: string) =>
      plan.evaluators.some((it) => it.subjectKind === kind && it.side === side);
    const sides = EVALUATOR_SIDES.filter(
      (side) =>
        !isNamed(side) &&
        rules.refined.edition.evaluators.some(
          ({ value }) => value.subjectKind === kind && value.side === side,
        ),
    );
    return counted(
      sides.length,
      "EVALUATORS_MISSING",
      evaluatorsText(
        kind,
        sides.map((it) => SIDE_TEXTS[it]),
      ),
    );
  });
}

const SIDE_TEXTS: Readonly<Record<(typeof EVALUATOR_SIDES)[number], Bilingual>> = {
  ABOVE: { vi: "cấp trên", en: "above" },
  SAME_LEVEL: { vi: "cùng cấp", en: "at the same level" },
  BELOW: { vi: "cấp dưới", en: "below" },
};

function evaluatorsText(kind: SubjectKind, sides: readonly Bilingual[]): Bilingual {
  const { vi, en } = SUBJECT_KIND_TEXTS[kind];
  return {
    vi: `${vi}: chưa nêu chủ thể tham gia đánh giá ${sides.map((it) => it.vi).join(", ")}.`,
    en: `${en}: no evaluator named ${sides.map((it) => it.en).join(", ")}.`,
  };
}

function subjectGaps({ withoutQuotaGroup, undecided, cellsWithoutSecretary }: PlanFacts): MissingItem[] {
  const [groups, people, cells] = [withoutQuotaGroup, undecided, cellsWithoutSecretary].map(
    (it) => it.length,
  ) as [number, number, number];
  return [
    ...counted(groups, "QUOTA_GROUP_MISSING", {
      vi: `${groups} đối tượng chưa được xếp vào nhóm tính tỷ lệ xuất sắc.`,
      en: `${groups} subjects stand in no group for the quota.`,
    }),
    ...counted(people, "PARTICIPATION_UNDECIDED", {
      vi: `${people} trường hợp cần cấp ủy cho ý kiến có kiểm điểm, xếp loại hay không.`,
      en: `The committee must say of ${people} subjects whether they are reviewed and rated.`,
    }),
    ...counted(cells, "SECRETARY_MISSING", {
      vi: `${cells} chi bộ chưa có tài khoản của bí thư hoặc người nhập thay.`,
      en: `${cells} cells have no account of a secretary or of somebody who types instead.`,
    }),
  ];
}

const counted = (count: number, code: MissingItem["code"], text: Bilingual): MissingItem[] =>
  count > 0 ? [gap(code, text, count)] : [];
