import {
  type Edition,
  excellentQuota,
  hasQuorum,
  isBeforeDeadline,
  type QuotaRule,
  REVIEW_STATES,
} from "@xeploai/domain";
import { nextTask } from "./cellStanding.js";
import type { CellProgressRow, ProgressRows } from "./progress.queries.js";
import type { Round } from "./round.type.js";
import type { CellProgress, RoundProgress } from "./roundProgress.type.js";

/** Fewest members of whom it says something that all got the same level. */
const UNIFORM_FROM = 6;

/** Who is where, those furthest behind first. */
export function roundProgress(
  round: Round,
  { cells, states, participation }: ProgressRows,
  edition: Edition,
  today: string,
): RoundProgress {
  const countOf = (wanted: string): number =>
    participation.filter((it) => it.participation === wanted).reduce((sum, it) => sum + it.count, 0);
  return {
    total: participation.reduce((sum, it) => sum + it.count, 0),
    rated: countOf("RATED"),
    reviewOnly: countOf("REVIEW_ONLY"),
    out: countOf("OUT"),
    states: states.toSorted((a, b) => REVIEW_STATES.indexOf(a.state) - REVIEW_STATES.indexOf(b.state)),
    notRated: participation.flatMap(({ reason, count }) => (reason ? [{ reason, count }] : [])),
    cells: cells.map((cell) => cellProgress(round, cell, edition, today)).toSorted(worstFirst),
  };
}

function cellProgress(round: Round, row: CellProgressRow, edition: Edition, today: string): CellProgress {
  const task = nextTask(row);
  const window = round.steps.find((step) => step.code === task?.code);
  const isOverdue = window !== undefined && window.endsOn < today;
  return {
    cell: row.cell,
    total: row.total,
    rated: row.rated,
    selfSubmitted: row.selfSubmitted,
    voted: row.voted,
    decided: row.decided,
    published: row.published,
    meetingHeldOn: row.meetingHeldOn,
    isLate: task !== null && (isOverdue || !isBeforeDeadline(today, round.deadlineOn)),
    blockedBy: task?.code ?? null,
    unusual: unusual(row, edition),
  };
}

/** What deserves a second look. It informs; it never changes a rating. */
function unusual(row: CellProgressRow, edition: Edition): string[] {
  const { ballot, quota } = edition.subjects.MEMBER;
  const { excellent, good, satisfactory, unsatisfactory } = row;
  const found: string[] = [];
  if (row.hasMeeting && ballot && !hasQuorum(row.present, row.convened, ballot.value.quorum))
    found.push("NO_QUORUM");
  const proposals = excellent + good + satisfactory + unsatisfactory;
  const isUniform = [excellent, good, satisfactory, unsatisfactory].includes(proposals);
  if (proposals >= UNIFORM_FROM && isUniform) found.push("UNIFORM_LEVELS");
  if (quota && excellent > allowedIn(excellent + good, quota.value)) found.push("EXCELLENT_OVER_SHARE");
  return found;
}

const allowedIn = (goodOrAbove: number, { sharePercent, rounding }: QuotaRule): number =>
  excellentQuota(goodOrAbove, sharePercent, rounding);

const TASK_ORDER = [
  "SUBMIT_SELF_ASSESSMENT",
  "RECORD_REVIEW",
  "RECORD_BALLOT",
  "PROPOSE",
  "DECIDE",
  "PUBLISH",
];

function worstFirst(a: CellProgress, b: CellProgress): number {
  return Number(b.isLate) - Number(a.isLate) || rank(a) - rank(b) || shareSubmitted(a) - shareSubmitted(b);
}

const rank = ({ blockedBy }: CellProgress): number =>
  blockedBy === null ? TASK_ORDER.length : TASK_ORDER.indexOf(blockedBy);

const shareSubmitted = ({ selfSubmitted, rated }: CellProgress): number =>
  rated === 0 ? 1 : selfSubmitted / rated;
