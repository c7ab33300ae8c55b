import {
  type Edition,
  editionByCode,
  editionForSubject,
  type PostGroup,
  type RefinedEdition,
  rulesFor,
  type SubjectKind,
  type SubjectRules,
} from "@xeploai/domain";

/** What decides by which rules a review goes. */
export interface RuledReview {
  editionCode: string;
  subjectKind: SubjectKind;
  postGroup: PostGroup | null;
  /** The post, as the plan names it, whose criteria hold; null where the plan names none of the subject's. */
  postTitle: string | null;
  /** Rules under the plan of the round, as `withRules` finds them; null for a round without a plan. */
  refined: RefinedEdition | null;
}

/** The edition as the plan of the round refines it for the subject of a stored review. */
export function editionOfReview(review: RuledReview): Edition {
  const { editionCode, subjectKind: kind, postGroup: post, postTitle, refined } = review;
  if (!refined) return editionByCode(editionCode);
  return editionForSubject(refined, {
    kind,
    ...(post && { post }),
    ...(postTitle !== null && { postTitle }),
  });
}

/** The rules of a stored review: its edition's, as its plan refines them, for the kind of subject and for its post. */
export function rulesOfReview(review: RuledReview): SubjectRules {
  const rules = rulesFor(editionOfReview(review), review.subjectKind, review.postGroup ?? undefined);
  if (!rules) throw new RangeError(`edition ${review.editionCode} does not rate ${review.subjectKind}`);
  return rules;
}
