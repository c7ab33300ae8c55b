import {
  can,
  editionByCode,
  isAside,
  type MissingPaper,
  mayAdvance,
  type OrderBlocker,
  type ReviewState,
  type Step,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { ClientError } from "../../errors/errors.js";
import { advance } from "../reviews/advance.js";
import { accessSubject } from "../reviews/reviewSight.js";
import type { TaskKind } from "./task.types.js";
import type { WorkRow } from "./work.queries.js";
import { workFacts } from "./workFacts.js";

/** A task before it has words and days: of one review, or of several of one unit or round. */
export interface FoundTask {
  kind: TaskKind;
  /** Step of the calendar by whose last day it is due. */
  step: Step;
  rows: readonly WorkRow[];
  /** REVIEW: one review. UNIT: those of one unit. ROUND: those of a whole round. */
  about: "REVIEW" | "UNIT" | "ROUND";
}

export interface Surroundings {
  missingPapers: (row: WorkRow) => readonly MissingPaper[];
  earlierSubjects: (row: WorkRow) => readonly OrderBlocker[];
}

/**
 * What the actor can do about the reviews now, asked of the same rules as the services: who may by the access table,
 * which step is possible by the procedure. Nothing that would be refused is in it.
 */
export function reviewTasks(actor: Actor, rows: readonly WorkRow[], around: Surroundings): FoundTask[] {
  const open = rows.filter(isWorkedOn);
  return [
    ...perReview(
      "WRITE_SELF_ASSESSMENT",
      "SUBMIT_SELF_ASSESSMENT",
      open.filter((it) => writesOwn(actor, it)),
    ),
    ...perRound(
      "DRAFT_REPORTS",
      "SUBMIT_SELF_ASSESSMENT",
      open.filter((it) => drafts(actor, it)),
    ),
    ...perUnit(
      "TYPE_SELF_ASSESSMENTS",
      "SUBMIT_SELF_ASSESSMENT",
      open.filter((it) => types(actor, it)),
    ),
    ...perUnit(
      "RECORD_STATE_RATINGS",
      "COMPILE",
      open.filter((it) => recordsStateRating(actor, it)),
    ),
    ...perReview(
      "RECORD_PAPER",
      "COMPILE",
      open.filter((it) => recordsPaper(actor, it, around)),
    ),
    ...perReview(
      "RECORD_REVIEW",
      "RECORD_REVIEW",
      open.filter((it) => recordsReview(actor, it, around)),
    ),
    ...cellTasks(actor, open, around),
    ...perReview(
      "PROPOSE_WITHOUT_MAJORITY",
      "PROPOSE",
      open.filter((it) => proposes(actor, it)),
    ),
    ...perRound("DECIDE_LEVELS", "DECIDE", decidable(actor, open)),
  ];
}

/** Members are worked on while the round is open; the others until it is closed. */
const isWorkedOn = ({ subjectKind, roundState }: WorkRow): boolean =>
  subjectKind !== "MEMBER" || roundState === "OPEN";

const isRated = ({ participation, state }: WorkRow): boolean => participation === "RATED" && !isAside(state);

const isUnwritten = ({ written }: WorkRow): boolean => !written?.isSubmitted;

function isOwn(actor: Actor, row: WorkRow): boolean {
  const me = actor.memberId;
  return me !== null && (row.member?.id === me || row.headMemberIds.includes(me));
}

/** What is deferred is taken up again by its own step first. */
const writesOwn = (actor: Actor, row: WorkRow): boolean =>
  isOwn(actor, row) &&
  isUnwritten(row) &&
  (row.state === "DRAFT" || row.state === "REVIEW_ONLY") &&
  can(actor, "selfAssessment:write", accessSubject(row));

const drafts = (actor: Actor, row: WorkRow): boolean =>
  !isOwn(actor, row) && isUnwritten(row) && can(actor, "selfAssessment:write", accessSubject(row));

const types = (actor: Actor, row: WorkRow): boolean =>
  row.subjectKind === "MEMBER" && isUnwritten(row) && can(actor, "review:typeOnBehalf", accessSubject(row));

const recordsStateRating = (actor: Actor, row: WorkRow): boolean =>
  row.participation === "RATED" &&
  row.isStateEmployee &&
  row.stateRating === null &&
  can(actor, "stateRating:record", accessSubject(row));

const recordsPaper = (actor: Actor, row: WorkRow, { missingPapers }: Surroundings): boolean =>
  missingPapers(row).length > 0 && can(actor, "paper:record", accessSubject(row));

function recordsReview(actor: Actor, row: WorkRow, { earlierSubjects }: Surroundings): boolean {
  if (row.subjectKind === "MEMBER" || row.participation !== "RATED") return false;
  if (!can(actor, "review:record", accessSubject(row))) return false;
  const step = row.subjectKind === "ORGANISATION" ? "COMPILE" : "RECORD_REVIEW";
  const facts = { ...workFacts(row, [], earlierSubjects(row)), isReviewRecorded: true };
  return mayAdvance(row.state, step, facts).ok;
}

const proposes = (actor: Actor, row: WorkRow): boolean =>
  row.subjectKind === "MEMBER" &&
  row.state === "VOTED" &&
  row.proposedLevel === null &&
  row.member?.id !== actor.memberId &&
  can(actor, "ballot:record", { lo: row.lo, hi: row.hi });

const TO_BE_VOTED: readonly ReviewState[] = ["SELF_SUBMITTED", "REVIEWED", "COMPILED"];
const VOTABLE: readonly ReviewState[] = [...TO_BE_VOTED, "VOTED", "PROPOSED"];

function cellTasks(actor: Actor, rows: readonly WorkRow[], { missingPapers }: Surroundings): FoundTask[] {
  const members = rows.filter((it) => it.subjectKind === "MEMBER" && isRated(it));
  return byKey(members, unitKey).flatMap((ofCell): FoundTask[] => {
    const [first] = ofCell;
    const waiting = ofCell.filter(({ state }) => TO_BE_VOTED.includes(state));
    if (!first || waiting.length === 0) return [];
    const { lo, hi, meeting, editionCode } = first;
    if (!meeting) {
      if (!can(actor, "meeting:record", { lo, hi })) return [];
      return [{ kind: "HOLD_MEETING", step: "RECORD_REVIEW", rows: waiting, about: "UNIT" }];
    }
    const isVoteTaken = editionByCode(editionCode).subjects.MEMBER.ballot !== null;
    if (!isVoteTaken || !can(actor, "ballot:record", { lo, hi })) return [];
    const votable = ofCell.filter(({ state }) => VOTABLE.includes(state));
    if (!isVotePossible(votable, missingPapers)) return [];
    return [{ kind: "RECORD_BALLOT", step: "RECORD_BALLOT", rows: waiting, about: "UNIT" }];
  });
}

/** The counting minutes are one act, so one review that may not be voted on holds up the others. */
function isVotePossible(rows: readonly WorkRow[], missingPapers: Surroundings["missingPapers"]): boolean {
  const voting = rows.map((row) => {
    const state = row.state === "VOTED" || row.state === "PROPOSED" ? ("COMPILED" as const) : row.state;
    return { id: row.id, state, facts: { ...workFacts(row, missingPapers(row)), hasBallot: true } };
  });
  try {
    advance(voting, ["RECORD_REVIEW", "COMPILE", "RECORD_BALLOT"]);
    return true;
  } catch (error) {
    if (error instanceof ClientError) return false;
    throw error;
  }
}

const TO_BE_DECIDED: readonly ReviewState[] = [
  "PROPOSED",
  "QUOTA_CHECKED",
  "VERIFIED",
  "APPEALED",
  "REOPENED",
];

/** The committee decides on whole cells, none of which has a vote without a proposal. */
function decidable(actor: Actor, rows: readonly WorkRow[]): WorkRow[] {
  const members = rows.filter((it) => it.subjectKind === "MEMBER" && isRated(it));
  return byKey(members, unitKey).flatMap((ofCell) =>
    ofCell.some(({ state }) => state === "VOTED")
      ? []
      : ofCell.filter(
          (it) => TO_BE_DECIDED.includes(it.state) && can(actor, "decision:decide", accessSubject(it)),
        ),
  );
}

const unitKey = ({ roundId, unit }: WorkRow): string => `${roundId}:${unit.id}`;

const byKey = (rows: readonly WorkRow[], keyOf: (row: WorkRow) => string): WorkRow[][] => [
  ...Map.groupBy(rows, keyOf).values(),
];

const perReview = (kind: TaskKind, step: Step, rows: readonly WorkRow[]): FoundTask[] =>
  rows.map((row) => ({ kind, step, rows: [row], about: "REVIEW" }));

const perUnit = (kind: TaskKind, step: Step, rows: readonly WorkRow[]): FoundTask[] =>
  byKey(rows, unitKey).map((ofUnit) => ({ kind, step, rows: ofUnit, about: "UNIT" }));

const perRound = (kind: TaskKind, step: Step, rows: readonly WorkRow[]): FoundTask[] =>
  byKey(rows, ({ roundId }) => roundId).map((ofRound) => ({ kind, step, rows: ofRound, about: "ROUND" }));
