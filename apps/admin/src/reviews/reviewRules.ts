import { editionByCode, isEditionCode, rulesFor, type SubjectRules } from "@xeploai/domain";
import type { ReviewRowFragment } from "../graphql/generated/graphql";

/** The rules of one review: of its kind of subject and group of posts; null where this version does not know the edition. */
export function reviewRules({
  editionCode,
  subject,
  postGroup,
}: Pick<ReviewRowFragment, "editionCode" | "postGroup"> & {
  subject: Pick<ReviewRowFragment["subject"], "kind">;
}): SubjectRules | null {
  if (!isEditionCode(editionCode)) return null;
  return rulesFor(editionByCode(editionCode), subject.kind, postGroup ?? undefined);
}
