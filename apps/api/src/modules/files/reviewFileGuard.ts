import { can } from "@xeploai/domain";
import { placeOf } from "../../access/placeOf.js";
import type { FileGuard } from "./FileGuards.js";
import type { FilePurpose } from "./storedFile.types.js";

/**
 * Files of a review are seen by whoever reads its self-assessment. Whoever writes it adds them, and whoever types it from
 * paper adds the scan of the paper; both only while it is written.
 */
export const reviewFileGuard: FileGuard = async (tx, actor, reviewId) => {
  const place = await placeOf(tx, "REVIEW", reviewId);
  if (!place) return null;
  const { subject, organisationId, roundId } = place;
  const writable: FilePurpose[] = [];
  if (can(actor, "selfAssessment:write", subject)) writable.push("EVIDENCE", "PRODUCT_LIST", "PAPER_SCAN");
  else if (can(actor, "review:typeOnBehalf", subject)) writable.push("PAPER_SCAN");
  return { organisationId, roundId, mayRead: can(actor, "selfAssessment:read", subject), writable };
};
