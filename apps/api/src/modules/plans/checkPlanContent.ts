import {
  type AddedLine,
  type ConditionCode,
  type Edition,
  type LineDetail,
  type LocalCondition,
  type PlanContent,
  type Refinement,
  rulesFor,
  thresholdCondition,
  thresholdOf,
} from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type {
  PlanAddedLine,
  PlanContentType,
  PlanLineDetail,
  PlanRefinement,
  PlanThreshold,
} from "./planContent.type.js";
import { settingsList, settingsOf } from "./planSettings.js";

const CODE_LIMIT = 32;
const NAME_LIMIT = 200;
const TEXT_LIMIT = 1000;

/**
 * What a plan's form says, in NFC. Whether the rules above allow its criteria is asked afterwards, and does not stop a
 * draft from being kept.
 * @throws {InvalidInputError} for texts that are too long, steps named twice and figures that fit no condition
 */
export function checkPlanContent(input: PlanContentType, edition: Edition, year: number): PlanContent {
  const check = new InputCheck();
  const at = "input.content";
  if (!input.asOf.startsWith(`${year}-`)) check.add(`${at}.asOf`, "DATE_ORDER", { year });
  const named = new Set<string>();
  for (const [index, { code }] of input.calendar.entries()) {
    if (named.has(code)) check.add(`${at}.calendar.${index}.code`, "NAMED_TWICE");
    named.add(code);
  }
  const content: PlanContent = {
    document: { number: check.text(`${at}.number`, input.number, 64), issuedOn: input.issuedOn ?? null },
    asOf: input.asOf,
    deadlineOn: input.deadlineOn ?? null,
    calendar: input.calendar.map(({ code, startsOn, endsOn }) => ({ code, startsOn, endsOn })),
    refinements: input.refinements.map((it, index) =>
      refinementOf(it, `${at}.refinements.${index}`, edition, check),
    ),
    limits: input.quotaShares.map(({ kind, sharePercent }) => ({ kind, quotaSharePercent: sharePercent })),
    evaluators: input.evaluators.map(({ subjectKind, side, role, body, isConfidential }, index) => ({
      subjectKind,
      side,
      role: role ?? null,
      body: check.requiredText(`${at}.evaluators.${index}.body`, body, NAME_LIMIT),
      isConfidential,
    })),
    ballotMode: input.ballotMode,
    asksCommitteeVote: input.asksCommitteeVote,
    quotaGroups: input.quotaGroups.map(({ subjectKind, subjectId, group }, index) => ({
      subjectKind,
      subjectId,
      group: check.requiredText(`${at}.quotaGroups.${index}.group`, group, NAME_LIMIT),
    })),
    settings: settingsOf(input.settings, `${at}.settings`, check),
    participation: input.participation.map(({ subjectKind, subjectId, status, reason }, index) => ({
      subjectKind,
      subjectId,
      status,
      reason: check.requiredText(`${at}.participation.${index}.reason`, reason, TEXT_LIMIT),
    })),
    hasPrompts: input.hasPrompts,
  };
  check.assertClean();
  return content;
}

function refinementOf(
  { kind, post, postTitle, adds, details, thresholds }: PlanRefinement,
  path: string,
  edition: Edition,
  check: InputCheck,
): Refinement {
  const title = check.text(`${path}.postTitle`, postTitle, NAME_LIMIT);
  const conditions = thresholds.flatMap((it, index): LocalCondition[] => {
    const condition = conditionOf(it, edition, { kind, post: post ?? null });
    if (condition) return [condition];
    check.add(`${path}.thresholds.${index}.code`, "THRESHOLD_UNKNOWN");
    return [];
  });
  return {
    kind,
    ...(post && { post }),
    ...(title !== null && { postTitle: title }),
    adds: adds.map((it, index) => addedOf(it, `${path}.adds.${index}`, check)),
    details: details.map((it, index) => detailOf(it, `${path}.details.${index}`, check)),
    conditions,
  };
}

function conditionOf(
  { level, code, numerator, denominator, minPoints }: PlanThreshold,
  edition: Edition,
  { kind, post }: { kind: Refinement["kind"]; post: Refinement["post"] | null },
): LocalCondition | null {
  const rules = rulesFor(edition, kind, post ?? undefined);
  if (!rules) return null;
  return thresholdCondition(rules, {
    level,
    code: code as ConditionCode,
    numerator: numerator ?? undefined,
    denominator: denominator ?? undefined,
    minPoints: minPoints ?? undefined,
  });
}

function detailOf(line: PlanLineDetail, path: string, check: InputCheck): LineDetail {
  const anchors = line.anchors.flatMap(({ grade, text }, index) => {
    const vi = check.text(`${path}.anchors.${index}.text`, text, TEXT_LIMIT);
    return vi === null ? [] : [[grade, { vi }] as const];
  });
  const evidence = line.evidence.flatMap((it, index) => {
    const vi = check.text(`${path}.evidence.${index}`, it, TEXT_LIMIT);
    return vi === null ? [] : [{ vi }];
  });
  return {
    code: check.requiredText(`${path}.code`, line.code, CODE_LIMIT),
    ...(line.maxPointsTenths != null && { maxPointsTenths: line.maxPointsTenths }),
    ...(evidence.length > 0 && { evidence }),
    ...(anchors.length > 0 && { anchors: Object.fromEntries(anchors) }),
  };
}

function addedOf(line: PlanAddedLine, path: string, check: InputCheck): AddedLine {
  return {
    ...detailOf(line, path, check),
    group: check.requiredText(`${path}.group`, line.group, CODE_LIMIT),
    isResult: line.isResult,
    text: { vi: check.requiredText(`${path}.text`, line.text, TEXT_LIMIT) },
  };
}

/** A plan as its form has it. */
export function presentContent(content: PlanContent): PlanContentType {
  const { document, refinements, limits, settings, ...rest } = content;
  return {
    ...document,
    ...rest,
    asksCommitteeVote: rest.asksCommitteeVote ?? false,
    calendar: [...rest.calendar],
    evaluators: [...rest.evaluators],
    quotaGroups: [...rest.quotaGroups],
    participation: [...rest.participation],
    refinements: refinements.map(({ kind, post, postTitle, adds = [], details = [], conditions = [] }) => ({
      kind,
      post: post ?? null,
      postTitle: postTitle ?? null,
      adds: adds.map((it) => ({
        ...presentDetail(it),
        group: it.group,
        isResult: it.isResult,
        text: it.text.vi,
      })),
      details: details.map(presentDetail),
      thresholds: conditions.flatMap((it) => thresholdOf(it) ?? []),
    })),
    quotaShares: limits.flatMap(({ kind, quotaSharePercent }) =>
      quotaSharePercent === undefined ? [] : [{ kind, sharePercent: quotaSharePercent }],
    ),
    settings: settingsList(settings),
  };
}

const presentDetail = ({
  code,
  maxPointsTenths,
  evidence = [],
  anchors = {},
}: LineDetail): PlanLineDetail => ({
  code,
  maxPointsTenths: maxPointsTenths ?? null,
  evidence: evidence.map(({ vi }) => vi),
  anchors: Object.entries(anchors).map(([grade, { vi }]) => ({
    grade: grade as PlanLineDetail["anchors"][number]["grade"],
    text: vi,
  })),
});
