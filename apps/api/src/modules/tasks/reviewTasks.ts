import {
  can,
  editionByCode,
  isAside,
  mayAdvance,
  type OrderBlocker,
  proposalStanding,
  type ReviewState,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { type CellSurroundings, cellTasks } from "./cellTasks.js";
import { byUnit, type FoundTask, isOwn, perReview, perRound, perUnit } from "./foundTask.js";
import { pointTasks } from "./pointTasks.js";
import type { WorkRow } from "./work.queries.js";
import { workFacts } from "./workFacts.js";

export interface Surroundings extends CellSurroundings {
  earlierSubjects: (row: WorkRow) => readonly OrderBlocker[];
  /** Rounds whose plan foresees points suggested from above. */
  roundsWithPrompts: ReadonlySet<string>;
}

/**
 * What the actor can do about the reviews now, asked of the same rules as the services: who may by the access table,
 * which step is possible by the procedure. Nothing that would be refused is in it.
 */
export function reviewTasks(actor: Actor, rows: readonly WorkRow[], around: Surroundings): FoundTask[] {
  const open = rows.filter(isWorkedOn);
  return [
    ...pointTasks(actor, open, around.roundsWithPrompts),
    ...perReview(
      actor,
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
      actor,
      "RECORD_PAPER",
      "COMPILE",
      open.filter((it) => recordsPaper(actor, it, around)),
    ),
    ...perReview(
      actor,
      "RECORD_REVIEW",
      "RECORD_REVIEW",
      open.filter((it) => recordsReview(actor, it, around)),
    ),
    ...cellTasks(actor, open, around),
    ...perReview(
      actor,
      "PROPOSE_WITHOUT_MAJORITY",
      "PROPOSE",
      open.filter((it) => proposes(actor, it)),
    ),
    ...perRound(
      "PROPOSE_LEVELS",
      "PROPOSE",
      open.filter((it) => proposesLevel(actor, it)),
    ),
    ...perUnit("SEAL_PROPOSALS", "PROPOSE", sealable(actor, open)),
    ...perRound("DECIDE_LEVELS", "DECIDE", decidable(actor, open)),
    ...perReview(
      actor,
      "SETTLE_APPEAL",
      "PUBLISH",
      rows.filter((it) => it.state === "APPEALED" && can(actor, "appeal:settle", accessSubject(it))),
    ),
  ];
}

/** Members are worked on while the round is open; the others until it is closed. */
const isWorkedOn = ({ subjectKind, roundState }: WorkRow): boolean =>
  subjectKind !== "MEMBER" || roundState === "OPEN";

const isRated = ({ participation, state }: WorkRow): boolean => participation === "RATED" && !isAside(state);

const isUnwritten = ({ written }: WorkRow): boolean => !written?.isSubmitted;

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

/** Of a collective, cadre or organisation; members are proposed by the vote of their cell. */
const proposesLevel = (actor: Actor, row: WorkRow): boolean =>
  row.subjectKind !== "MEMBER" &&
  isRated(row) &&
  proposalStanding(row.state, editionByCode(row.editionCode), row.subjectKind).standing === "READY" &&
  can(actor, "review:propose", accessSubject(row));

const TO_BE_DECIDED: readonly ReviewState[] = ["PROPOSED", "QUOTA_CHECKED", "VERIFIED"];

/** A unit seals its proposals together, once each vote has led to one; a cell's secretary for the cell, the office above. */
function sealable(actor: Actor, rows: readonly WorkRow[]): WorkRow[] {
  return byUnit(rows.filter(isRated)).flatMap((ofCell) =>
    ofCell.some(({ state }) => state === "VOTED")
      ? []
      : ofCell.filter(
          ({ unsealedBy, unit, lo, hi }) =>
            unsealedBy === unit.id &&
            can(actor, unit.kind === "CELL" ? "ballot:record" : "proposal:seal", { lo, hi }),
        ),
  );
}

/** The committee decides on whole cells, none of which has a vote without a proposal or a proposal without a seal. */
function decidable(actor: Actor, rows: readonly WorkRow[]): WorkRow[] {
  const members = rows.filter((it) => it.subjectKind === "MEMBER" && isRated(it));
  return byUnit(members).flatMap((ofCell) =>
    ofCell.some(({ state, unsealedBy }) => state === "VOTED" || unsealedBy !== null)
      ? []
      : ofCell.filter(
          (it) => TO_BE_DECIDED.includes(it.state) && can(actor, "decision:decide", accessSubject(it)),
        ),
  );
}
