import { editionByCode, isEditionCode, type SubjectRules } from "@xeploai/domain";

/** The rules for members in one edition; null for an edition this version does not know. */
export function memberRules(editionCode: string): SubjectRules | null {
  return isEditionCode(editionCode) ? editionByCode(editionCode).subjects.MEMBER : null;
}
