import type { Bilingual } from "../editions/bilingual.js";
import type { Edition, SubjectRules } from "../editions/edition.js";
import { POST_GROUPS, type PostGroup } from "../editions/postGroup.js";
import { rulesFor } from "../editions/rulesFor.js";
import type { Provenance, Sourced } from "../editions/sourced.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import type { ChangeDraft, Finding } from "./changeDraft.js";
import { isNew } from "./changeDraft.js";
import { compareBallots } from "./compareBallots.js";
import { type CodedRule, compareCoded } from "./compareCoded.js";
import { compareConditions } from "./compareConditions.js";
import { compareCriteria } from "./compareCriteria.js";
import { compareDocuments } from "./compareDocuments.js";
import { compareEvaluators } from "./compareEvaluators.js";
import { compareForms } from "./compareForms.js";
import { compareParticipations } from "./compareParticipations.js";
import { compareQuotas } from "./compareQuotas.js";
import { compareLevelNames, compareLevelSets, compareRated } from "./compareRated.js";
import { compareScales } from "./compareScales.js";

/** Every difference between two editions, part by part and kind by kind, not yet told together. */
export function findChanges(before: Edition, after: Edition): readonly ChangeDraft[] {
  return [
    ...forAll([
      ...compareDocuments(before, after),
      ...compareLevelSets(before, after),
      ...compareForms(before.forms, after.forms),
      ...compareCoded("ORDER", before.order.map(coded), after.order.map(coded)),
      ...compareCoded("PLACES", before.places.map(coded), after.places.map(coded)),
      ...compareCoded(
        "PROVISIONS",
        (before.provisions ?? []).map(coded),
        (after.provisions ?? []).map(coded),
      ),
      ...compareCoded("DEADLINES", deadlines(before), deadlines(after)),
    ]),
    ...SUBJECT_KINDS.flatMap((kind) => kindChanges(before, after, kind)),
    // That a kind is rated at all is told before which collectives it takes in.
    ...forAll(compareCoded("SUBJECTS", collectives(before), collectives(after))),
  ];
}

function forAll(findings: readonly Finding[]): ChangeDraft[] {
  return findings.map((it) => ({ ...it, subjectKind: null, post: null }));
}

function coded({
  value,
  ...provenance
}: Sourced<{ readonly code: string; readonly text: Bilingual }>): CodedRule {
  return { ...provenance, code: value.code, text: value.text };
}

function collectives({ collectives: listed }: Edition): CodedRule[] {
  return listed.map((it) => ({
    ...provenanceOf(it),
    code: it.kind,
    text: {
      vi: `tập thể thuộc diện kiểm điểm – ${it.text.vi}`,
      en: `a collective that is reviewed – ${it.text.en}`,
    },
  }));
}

function deadlines({ deadlines: dated }: Edition): CodedRule[] {
  return dated.map(({ value, ...provenance }) => ({
    ...provenance,
    // A scope may have an event and a day; the two are different limits.
    code: `${value.scope} ${value.beforeMonthDay === null}`,
    text: value.text,
  }));
}

function provenanceOf({ source, certainty }: Provenance): Provenance {
  return { source, certainty };
}

function kindChanges(before: Edition, after: Edition, kind: SubjectKind): ChangeDraft[] {
  const [was, is] = [before.subjects[kind], after.subjects[kind]];
  const whole = (findings: readonly Finding[]): ChangeDraft[] =>
    findings.map((it) => ({ ...it, subjectKind: kind, post: null }));
  if (!was || !is)
    return whole([...compareRated(was, is), ...compareEvaluators(before.evaluators, after.evaluators, kind)]);
  return [
    ...whole([
      ...compareLevelNames(was, is),
      ...compareScales(was.scale, is.scale),
      ...compareQuotas(was.quota, is.quota),
      ...compareRules(was, is),
      ...compareParticipations(was.participation, is.participation),
      ...compareBallots(was.ballot, is.ballot),
      ...compareEvaluators(before.evaluators, after.evaluators, kind),
    ]),
    ...POST_GROUPS.flatMap((post) => postChanges(before, after, kind, post)),
  ];
}

/** The parts that may differ by post. */
export function compareRules(
  was: Pick<SubjectRules, "criteria" | "conditions">,
  is: Pick<SubjectRules, "criteria" | "conditions" | "levelNames">,
): readonly Finding[] {
  return [
    ...compareConditions(was.conditions, is.conditions, is.levelNames.value),
    ...compareCriteria(was.criteria, is.criteria),
  ];
}

function postChanges(before: Edition, after: Edition, kind: SubjectKind, post: PostGroup): ChangeDraft[] {
  const [earlier, later] = [before.subjects[kind]?.byPost?.[post], after.subjects[kind]?.byPost?.[post]];
  const [was, is] = [rulesFor(before, kind, post), rulesFor(after, kind, post)];
  const text = later?.text ?? earlier?.text;
  if (!was || !is || !text) return [];
  const findings = [...(later && !earlier ? [ownRules(later.text, is)] : []), ...compareRules(was, is)];
  return findings.map((it) => ({ ...it, subjectKind: kind, post: text }));
}

function ownRules(post: Bilingual, { criteria }: SubjectRules): Finding {
  const text = {
    vi: "có tiêu chí, điều kiện hoặc mẫu riêng.",
    en: "criteria, conditions or a form of their own.",
  };
  return isNew("SUBJECTS", text, post, criteria);
}
