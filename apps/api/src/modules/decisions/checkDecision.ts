import { can, isDecided, type Level } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { DecidableReview } from "./decide.queries.js";
import type { DecideLevelsInput } from "./decision.inputs.js";
import { OPEN_STATES } from "./decisionSession.queries.js";
import { decisionSubject } from "./decisionSubject.js";
import { AUTHORITY_LIMIT, NUMBER_LIMIT, REASON_LIMIT } from "./textLimits.js";
import { type WrittenVote, writtenVote } from "./writtenVote.js";

/** A decision's input in NFC, with the changes by review. */
export interface WrittenDecision {
  number: string;
  changes: Map<string, { level: Level; reason: string | null }>;
  override: { authority: string; reason: string } | null;
  vote: WrittenVote | null;
}

/** @throws {InvalidInputError} naming every faulty field; reasons are asked for where a level differs from the proposal */
export function checkDecision(
  input: DecideLevelsInput,
  open: readonly DecidableReview[],
  today: string,
): WrittenDecision {
  const check = new InputCheck();
  const number = check.requiredText("input.resolutionNumber", input.resolutionNumber, NUMBER_LIMIT);
  if (input.resolvedOn > today) check.add("input.resolvedOn", "DATE_FUTURE", { today });
  const changes: WrittenDecision["changes"] = new Map();
  const byId = new Map(open.map((it) => [it.id, it]));
  for (const [index, { reviewId, level, reason }] of input.changes.entries()) {
    const path = `input.changes.${index}`;
    const review = byId.get(reviewId);
    if (!review) check.add(`${path}.reviewId`, "REVIEW_UNKNOWN");
    if (changes.has(reviewId)) check.add(`${path}.reviewId`, "NAMED_TWICE");
    const said = check.paragraphs(`${path}.reason`, reason, REASON_LIMIT);
    if (review && level !== review.proposedLevel && !said) check.add(`${path}.reason`, "REASON_MISSING");
    changes.set(reviewId, { level, reason: said });
  }
  const override = input.override
    ? {
        authority: check.requiredText("input.override.authority", input.override.authority, AUTHORITY_LIMIT),
        reason: check.requiredParagraphs("input.override.reason", input.override.reason, REASON_LIMIT),
      }
    : null;
  const vote = writtenVote(input.vote, "input.vote", check);
  check.assertClean();
  return { number, changes, override, vote };
}

export interface Docket {
  /** Proposals this actor decides on. */
  open: DecidableReview[];
  /** The actor's own case, left to the others. */
  withheld: DecidableReview[];
}

/** What is appealed against, or reopened, gets a second look by itself, not with its cell. */
const LOOKED_AT_ALONE: readonly string[] = ["APPEALED", "REOPENED"];

const isOpen = ({ state }: DecidableReview): boolean =>
  OPEN_STATES.includes(state) && !LOOKED_AT_ALONE.includes(state);

/**
 * What lies open before this actor: of whole cells for members, of those named for the other kinds.
 * @throws {NotFoundError} for a cell outside the round or the actor's scope, or a subject decided elsewhere
 * @throws {RefusalError} ALREADY_DECIDED, NOT_PROPOSED, OWN_CASE
 */
export function docketOf(
  actor: Actor,
  reviews: readonly DecidableReview[],
  { subjectKind, cellIds, reviewIds, changes }: DecideLevelsInput,
): Docket {
  if (subjectKind === "MEMBER")
    for (const cellId of cellIds ?? [])
      assertSomethingOpen(
        actor,
        reviews.filter((it) => it.cellId === cellId),
        { cellId },
      );
  else {
    if (reviewIds && reviews.length < new Set(reviewIds).size) throw new NotFoundError();
    assertSomethingOpen(actor, reviews, {});
    const isOpen = ({ state }: DecidableReview): boolean => OPEN_STATES.includes(state);
    if (reviewIds)
      for (const review of reviews) if (!isOpen(review)) assertSomethingOpen(actor, [review], {});
  }
  const unproposed = reviews.filter(({ state }) => state === "VOTED");
  if (unproposed.length > 0)
    throw refusal("NOT_PROPOSED", { count: unproposed.length, reviewIds: unproposed.map(({ id }) => id) });
  const docket: Docket = { open: [], withheld: [] };
  for (const review of reviews.filter(isOpen)) {
    const reach = decisionSubject(actor, "decision:decide", review);
    if (reach === "MINE") docket.open.push(review);
    else if (reach === "OWN_CASE") docket.withheld.push(review);
    else if (subjectKind === "MEMBER" || reviewIds) throw new NotFoundError();
  }
  if (docket.open.length === 0 || docket.withheld.some(({ id }) => changes.some((it) => it.reviewId === id)))
    throw refusal("OWN_CASE");
  return docket;
}

function assertSomethingOpen(
  actor: Actor,
  reviews: readonly DecidableReview[],
  where: { cellId?: string },
): void {
  if (!reviews[0] || !can(actor, "quotaBoard:read", reviews[0])) throw new NotFoundError();
  if (reviews.some(isOpen)) return;
  const open = reviews.filter(({ state }) => !isDecided(state));
  if (open.length === 0) throw refusal("ALREADY_DECIDED", { count: reviews.length, ...where });
  throw refusal("NOT_PROPOSED", { count: open.length, ...where });
}
