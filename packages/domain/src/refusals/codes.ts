import { IMBALANCE_CODES } from "../ballot/checkCountingMinutes.js";
import { REVOTE_REFUSALS } from "../ballot/checkRevote.js";
import { VOTE_REFUSALS } from "../ballot/electorate.js";
import { RESOLUTION_VOTE_REFUSALS } from "../ballot/resolutionVote.js";
import { OVERLAY_REFUSALS } from "../overlay/overlayRefusal.js";
import { SPLIT_REFUSALS } from "../procedure/mayReviewInGroups.js";
import { MEETING_FAULTS } from "../procedure/meetingSession.js";
import { AGENDA_REFUSALS } from "../procedure/moveOnAgenda.js";
import { PLACE_SWAP_REFUSALS } from "../procedure/placeSwap.js";
import { PROCEDURE_REFUSALS } from "../procedure/procedureRefusal.js";
import { DECISION_REFUSALS } from "../procedure/ratingDecision.js";
import { SECOND_LOOK_REFUSALS } from "../procedure/secondLook.js";
import { QUOTA_EXCEPTION_CODES } from "../quota/quotaException.js";

/** Every code with which a rule of the domain refuses or warns; the dashboard has a text for each. */
export const CODES = [
  ...PROCEDURE_REFUSALS,
  ...SPLIT_REFUSALS,
  ...MEETING_FAULTS,
  ...AGENDA_REFUSALS,
  ...DECISION_REFUSALS,
  ...IMBALANCE_CODES,
  ...OVERLAY_REFUSALS,
  ...QUOTA_EXCEPTION_CODES,
  ...PLACE_SWAP_REFUSALS,
  ...VOTE_REFUSALS,
  ...REVOTE_REFUSALS,
  ...RESOLUTION_VOTE_REFUSALS,
  ...SECOND_LOOK_REFUSALS,
  "TOO_FEW_FOR_ELECTRONIC_BALLOT",
  "KEYED_COUNTS_DIFFER",
  "CATEGORIES_NOT_BALANCED",
  "NO_EDITION_FOR_YEAR",
  "SETTING_NOT_OPEN",
] as const;
export type RefusalCode = (typeof CODES)[number];
