import {
  editionByCode,
  type PostGroup,
  rulesFor,
  type SubjectKind,
  type SubjectRules,
} from "@xeploai/domain";

/** What decides by which rules a review goes. */
export interface RuledReview {
  editionCode: string;
  subjectKind: SubjectKind;
  postGroup: PostGroup | null;
}

/** The rules of a stored review: its edition's for the kind of subject and for its post. */
export function rulesOfReview({ editionCode, subjectKind, postGroup }: RuledReview): SubjectRules {
  const rules = rulesFor(editionByCode(editionCode), subjectKind, postGroup ?? undefined);
  if (!rules) throw new RangeError(`edition ${editionCode} does not rate ${subjectKind}`);
  return rules;
}
