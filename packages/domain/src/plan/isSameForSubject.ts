import { rulesFor } from "../editions/rulesFor.js";
import { criteriaFor } from "../overlay/criteriaFor.js";
import type { SubjectScope } from "../overlay/overlay.js";
import { editionForSubject } from "../overlay/refinedEdition.js";
import type { RefinedEdition } from "../overlay/refinedRules.js";

/** Whether two sets of rules say the same about one subject: its lines, its conditions, its quota and ballot. */
export function isSameForSubject(
  before: RefinedEdition,
  after: RefinedEdition,
  subject: SubjectScope,
): boolean {
  return textOf(before, subject) === textOf(after, subject);
}

/** Where a line comes from is left out: a new number of the same document changes nothing for the subject. */
function textOf(rules: RefinedEdition, subject: SubjectScope): string {
  const lines = criteriaFor(rules, subject)?.lines.map(
    ({ criterion, maxPointsTenths, evidence, anchors }) => ({
      criterion,
      maxPointsTenths,
      evidence: evidence.map((it) => it.text),
      anchors: Object.entries(anchors).map(([grade, texts]) => [grade, texts.map((it) => it.text)]),
    }),
  );
  const own = rulesFor(editionForSubject(rules, subject), subject.kind, subject.post);
  const { required, unsatisfactoryWhen } = own?.conditions ?? {};
  const figures = [required, unsatisfactoryWhen].map((it) =>
    it === undefined
      ? null
      : Object.values(it)
          .flat()
          .map(({ code, rule, text }) => ({ code, rule, text })),
  );
  return JSON.stringify([lines, figures, own?.quota?.value, own?.ballot?.value]);
}
