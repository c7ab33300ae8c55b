import { isSameOrPart } from "../criteria/criterionCode.js";
import type { CriterionGroup } from "../editions/criterion.js";
import { pointsText } from "../editions/figureTexts.js";
import { GRADES } from "../editions/grade.js";
import { bilingualOf } from "./localText.js";
import type { Origin, OriginText } from "./origin.js";
import type { AddedLine, LineDetail, Refinement } from "./overlay.js";
import { plain } from "./overlayRefusal.js";
import type { RefinedLine } from "./refinedRules.js";
import type { Refuse } from "./refuse.js";

const RESULT = { vi: "tiêu chí kết quả", en: "a result" };
const NO_RESULT = { vi: "không phải tiêu chí kết quả", en: "not a result" };

/** The lines of a sheet with what one unit adds to them; what it may not do is refused and left out. */
export function refineLines(
  lines: readonly RefinedLine[],
  { leavesOut = [], details = [], adds = [] }: Refinement,
  groups: readonly CriterionGroup[],
  stepTenths: number,
  origin: Origin,
  refuse: Refuse,
): readonly RefinedLine[] {
  const byCode = new Map(lines.map((it) => [it.criterion.code, it]));
  for (const code of leavesOut) {
    const dropped = byCode.get(code);
    refuse(
      dropped ? "OVERLAY_LINE_DROPPED" : "OVERLAY_CODE_UNKNOWN",
      code,
      dropped?.criterion.text ?? null,
      null,
    );
  }
  for (const detail of details) {
    const line = byCode.get(detail.code);
    if (line) byCode.set(detail.code, describeLine(line, detail, stepTenths, origin, refuse));
    else refuse("OVERLAY_CODE_UNKNOWN", detail.code, null, plain(detail.code));
  }
  return addLines([...byCode.values()], adds, groups, stepTenths, origin, refuse);
}

function describeLine(
  line: RefinedLine,
  detail: LineDetail,
  stepTenths: number,
  origin: Origin,
  refuse: Refuse,
): RefinedLine {
  const { code, isResult } = line.criterion;
  if (detail.isResult !== undefined && detail.isResult !== isResult) {
    refuse("OVERLAY_RESULT_CHANGED", code, resultText(isResult), resultText(detail.isResult));
  }
  const points = detail.maxPointsTenths ?? null;
  const isGiven = points !== null && isOnStep(code, points, stepTenths, refuse);
  const isFixed = line.pointsOrigin !== null && line.pointsOrigin.unit?.id !== origin.unit?.id;
  if (isGiven && isFixed && points !== line.maxPointsTenths) {
    refuse("OVERLAY_WEIGHT_FIXED_ABOVE", code, pointsWords(line.maxPointsTenths!), pointsWords(points));
  }
  return {
    ...line,
    ...(isGiven && !isFixed && { maxPointsTenths: points, pointsOrigin: origin }),
    evidence: [...line.evidence, ...evidenceOf(detail, origin)],
    anchors: anchorsOf(line.anchors, detail, origin),
  };
}

function addLines(
  lines: readonly RefinedLine[],
  adds: readonly AddedLine[],
  groups: readonly CriterionGroup[],
  stepTenths: number,
  origin: Origin,
  refuse: Refuse,
): readonly RefinedLine[] {
  const taken = new Set(lines.map((it) => it.criterion.code));
  const parts = new Map<string, RefinedLine[]>();
  const own = new Map<string, RefinedLine[]>();
  for (const added of adds) {
    if (taken.has(added.code)) {
      refuse("OVERLAY_LINE_TWICE", added.code, null, bilingualOf(added.text));
      continue;
    }
    const divided = lines.find((it) => isSameOrPart(added.code, it.criterion.code));
    const line = newLine(added, divided ?? null, groups, stepTenths, origin, refuse);
    if (!line) continue;
    taken.add(added.code);
    const [store, key] = divided ? [parts, divided.criterion.code] : [own, added.group];
    store.set(key, [...(store.get(key) ?? []), line]);
  }
  const refined = lines.flatMap((line) => {
    const into = parts.get(line.criterion.code);
    return into ? divide(line, into, refuse) : [line];
  });
  return groups.flatMap(({ code }) => [
    ...refined.filter((it) => it.criterion.group === code),
    ...(own.get(code) ?? []),
  ]);
}

function newLine(
  added: AddedLine,
  divided: RefinedLine | null,
  groups: readonly CriterionGroup[],
  stepTenths: number,
  origin: Origin,
  refuse: Refuse,
): RefinedLine | null {
  const { code, group, isResult } = added;
  const isKnown = divided ? divided.criterion.group === group : groups.some((it) => it.code === group);
  if (!isKnown) {
    refuse("OVERLAY_CODE_UNKNOWN", code, divided && plain(divided.criterion.group), plain(group));
    return null;
  }
  if (divided && divided.criterion.isResult !== isResult) {
    refuse("OVERLAY_RESULT_CHANGED", code, resultText(!isResult), resultText(isResult));
    return null;
  }
  const points = added.maxPointsTenths ?? null;
  const isGiven = points !== null && isOnStep(code, points, stepTenths, refuse);
  return {
    criterion: { code, group, isResult, text: bilingualOf(added.text) },
    origin,
    partOf: divided?.criterion.code ?? null,
    maxPointsTenths: isGiven ? points : null,
    pointsOrigin: isGiven ? origin : null,
    // What the upper level asks for the whole line is asked for each of its parts.
    evidence: [...(divided?.evidence ?? []), ...evidenceOf(added, origin)],
    anchors: anchorsOf(divided?.anchors ?? {}, added, origin),
  };
}

/** The parts of a divided line; where it had points, the parts share them out to the last half point. */
function divide(line: RefinedLine, parts: readonly RefinedLine[], refuse: Refuse): readonly RefinedLine[] {
  if (line.maxPointsTenths !== null) {
    const sum = parts.reduce((total, it) => total + (it.maxPointsTenths ?? 0), 0);
    if (sum !== line.maxPointsTenths) {
      const { code } = line.criterion;
      refuse("OVERLAY_WEIGHTS_NOT_BALANCED", code, pointsWords(line.maxPointsTenths), pointsWords(sum));
    }
  }
  return parts;
}

function isOnStep(code: string, tenths: number, stepTenths: number, refuse: Refuse): boolean {
  if (Number.isSafeInteger(tenths) && tenths > 0 && tenths % stepTenths === 0) return true;
  const step = pointsText(stepTenths);
  refuse(
    "OVERLAY_WEIGHT_OFF_STEP",
    code,
    { vi: `bội số của ${step.vi} điểm, lớn hơn 0`, en: `a multiple of ${step.en} points above 0` },
    pointsWords(tenths),
  );
  return false;
}

function evidenceOf({ evidence = [] }: LineDetail, origin: Origin): OriginText[] {
  return evidence.map((it) => ({ text: bilingualOf(it), origin }));
}

function anchorsOf(
  above: RefinedLine["anchors"],
  { anchors = {} }: LineDetail,
  origin: Origin,
): RefinedLine["anchors"] {
  const merged: RefinedLine["anchors"][] = GRADES.map((grade) => {
    const own = anchors[grade];
    const texts = [...(above[grade] ?? []), ...(own ? [{ text: bilingualOf(own), origin }] : [])];
    return texts.length > 0 ? { [grade]: texts } : {};
  });
  return Object.assign({}, ...merged);
}

function resultText(isResult: boolean) {
  return isResult ? RESULT : NO_RESULT;
}

function pointsWords(tenths: number) {
  const { vi, en } = pointsText(tenths);
  return { vi: `${vi} điểm`, en: `${en} points` };
}
