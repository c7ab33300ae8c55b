import {
  type Assignment,
  type AssignmentGap,
  type Attribution,
  type Evaluator,
  evaluatorKey,
} from "./assignment.js";
import type { EvaluatedSubject, EvaluationFacts, EvaluatorPost } from "./evaluationFacts.js";
import type { AskedEvaluator } from "./evaluatorsInForce.js";
import { EVALUATOR_FINDERS, type FoundEvaluator } from "./findEvaluators.js";
import { PostIndex } from "./PostIndex.js";
import type { SheetSettings } from "./sheetSettings.js";

export interface DerivedAssignments {
  /** By subject as given, then as those asked are listed. */
  readonly assignments: readonly Assignment[];
  /** Bodies for which nobody can sign: no head and no deputy other than whom the sheet is about. */
  readonly gaps: readonly AssignmentGap[];
}

/**
 * Who fills a sheet on whom, from the tree and the posts by the list of those asked (`evaluatorsInForce`): above, at the
 * same level, below. Nobody evaluates himself or a body he heads; the deputy signs where the head would. An evaluator found twice
 * fills one sheet, on the side found first.
 * @see Guidance 16-HD/BTCTW (2018), forms 03 to 05: "Chủ thể tham gia đánh giá"
 */
export function deriveAssignments(
  facts: EvaluationFacts,
  asked: readonly AskedEvaluator[],
  settings: SheetSettings,
): DerivedAssignments {
  const index = new PostIndex(facts);
  const assignments: Assignment[] = [];
  const gaps: AssignmentGap[] = [];
  for (const subject of facts.subjects) {
    const involved = involvedIn(subject, index);
    const seen = new Set<string>();
    for (const rule of asked) {
      const find = rule.subjectKind === subject.kind ? EVALUATOR_FINDERS[rule.role] : null;
      if (!find) continue;
      const found = find(subject, index).filter((it) => !isSubject(it, subject, involved));
      const signed: Evaluator[] = [];
      for (const it of found) {
        const evaluator = signedBy(it, involved, index);
        if (!evaluator) gaps.push(gapOf(subject, rule, it));
        else if (!seen.has(evaluatorKey(evaluator))) {
          seen.add(evaluatorKey(evaluator));
          signed.push(evaluator);
        }
      }
      assignments.push(...sheetsOf(subject, rule, signed, settings));
    }
  }
  return { assignments, gaps: uniqueGaps(gaps) };
}

function sheetsOf(
  { id: subjectId }: EvaluatedSubject,
  rule: AskedEvaluator,
  evaluators: readonly Evaluator[],
  settings: SheetSettings,
): Assignment[] {
  const { side, role, formCode } = rule;
  const areFewSuperiors = side === "ABOVE" && evaluators.length < settings.smallestGroup;
  return evaluators.flatMap((evaluator): Assignment[] => {
    if (evaluator.kind === "PERSON" && areFewSuperiors && settings.fewSuperiors === "NOT_ASKED") return [];
    const isOpen = evaluator.kind !== "PERSON" || areFewSuperiors || !rule.isConfidential;
    const attribution: Attribution = isOpen ? "NAMED" : "CONFIDENTIAL";
    const criteria = rule.onlyWithinFunction ? functionsOf(evaluator, settings) : null;
    return [{ subjectId, evaluator, side, role, attribution, formCode, criteria }];
  });
}

function functionsOf(evaluator: Evaluator, { functions }: SheetSettings): readonly string[] {
  return (evaluator.kind === "BODY" && functions[evaluator.bodyId]) || [];
}

/** The person reviewed, or whoever heads the collective or organisation reviewed. */
function involvedIn({ memberId, bodyId, unitId }: EvaluatedSubject, index: PostIndex): readonly string[] {
  if (memberId !== null) return [memberId];
  return bodyId === null ? index.headsAt(unitId) : index.headsIn(bodyId);
}

function isSubject(found: FoundEvaluator, subject: EvaluatedSubject, involved: readonly string[]): boolean {
  if (found.kind === "PERSON") return involved.includes(found.memberId);
  return found.kind === "BODY" && found.bodyId === subject.bodyId;
}

/** Null when nobody is left to sign. */
function signedBy(found: FoundEvaluator, involved: readonly string[], index: PostIndex): Evaluator | null {
  if (found.kind === "PERSON") return { kind: "PERSON", signatoryId: found.memberId };
  const posts = found.kind === "BODY" ? index.postsIn(found.bodyId) : index.partyPostsAt(found.unitId);
  const signatoryId = signatoryAmong(posts, involved);
  return signatoryId === null ? null : { ...found, signatoryId };
}

/** The head; the deputy where the head is whom the sheet is about; null when nobody is left. */
function signatoryAmong(posts: readonly EvaluatorPost[], involved: readonly string[]): string | null {
  const free = posts.filter((it) => !involved.includes(it.memberId));
  const signatory = free.find((it) => it.isHead) ?? free.find((it) => it.isDeputy);
  return signatory?.memberId ?? null;
}

function gapOf(
  { id }: EvaluatedSubject,
  { side, role }: AskedEvaluator,
  found: FoundEvaluator,
): AssignmentGap {
  return {
    subjectId: id,
    side,
    role,
    bodyId: found.kind === "BODY" ? found.bodyId : null,
    unitId: found.kind === "UNIT" ? found.unitId : null,
  };
}

function uniqueGaps(gaps: readonly AssignmentGap[]): readonly AssignmentGap[] {
  const keyOf = (it: AssignmentGap) => [it.subjectId, it.role, it.bodyId, it.unitId].join(" ");
  return [...new Map(gaps.map((it) => [keyOf(it), it])).values()];
}
