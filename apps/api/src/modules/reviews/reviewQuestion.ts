import { foldName, phasedScope } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { ReviewFilter } from "./review.inputs.js";
import type { ReviewQuestion } from "./reviewPage.queries.js";
import { KNOWN_STATES } from "./reviewSight.js";

/** A filter as the list asks it, over what the actor may list. */
export const questionOf = (
  actor: Actor,
  filter: ReviewFilter,
): Omit<ReviewQuestion, "sort" | "limit" | "offset"> => ({
  ownMemberId: actor.memberId,
  knownStates: KNOWN_STATES,
  known: phasedScope(actor, "review:read"),
  scope: scopeRanges(actor, "review:list"),
  roundId: filter.roundId ?? null,
  cellId: filter.cellId ?? null,
  memberId: filter.memberId ?? null,
  subjectKinds: filter.subjectKinds ?? null,
  year: filter.year ?? null,
  states: filter.states ?? null,
  participation: filter.participation ?? null,
  proposedLevel: filter.proposedLevel ?? null,
  words: foldName(filter.search ?? "")
    .split(" ")
    .filter(Boolean),
  ids: filter.ids ?? null,
});
