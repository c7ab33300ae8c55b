import type { Step } from "@xeploai/domain";

/** How many members of a cell have got how far; every count is of members to be rated. */
export interface CellStanding {
  rated: number;
  selfSubmitted: number;
  hasMeeting: boolean;
  voted: number;
  proposed: number;
  decided: number;
  published: number;
}

export interface CellTask {
  code: Step;
  done: number;
  total: number;
}

/** What a cell has to do in a round, in order. */
export function cellTasks(standing: CellStanding): CellTask[] {
  const { rated, selfSubmitted, hasMeeting, voted, proposed, decided, published } = standing;
  return [
    { code: "SUBMIT_SELF_ASSESSMENT", done: selfSubmitted, total: rated },
    { code: "RECORD_REVIEW", done: hasMeeting ? 1 : 0, total: rated > 0 ? 1 : 0 },
    { code: "RECORD_BALLOT", done: voted, total: rated },
    { code: "PROPOSE", done: proposed, total: rated },
    { code: "DECIDE", done: decided, total: rated },
    { code: "PUBLISH", done: published, total: rated },
  ];
}

/** The first task that is not done; null when all are. */
export const nextTask = (standing: CellStanding): CellTask | null =>
  cellTasks(standing).find(({ done, total }) => done < total) ?? null;

/** SQL of the counts above over `reviews r` of one cell; the caller groups. */
export const STANDING_COUNTS = `
  count(*)::int AS total,
  count(*) FILTER (WHERE r.participation = 'RATED')::int AS rated,
  count(*) FILTER (WHERE r.participation = 'RATED' AND r.state NOT IN ('DRAFT', 'DEFERRED'))::int AS "selfSubmitted",
  count(*) FILTER (WHERE r.participation = 'RATED'
    AND r.state NOT IN ('DRAFT', 'DEFERRED', 'SELF_SUBMITTED', 'REVIEWED', 'COMPILED'))::int AS voted,
  count(*) FILTER (WHERE r.participation = 'RATED' AND r.proposed_level IS NOT NULL)::int AS proposed,
  count(*) FILTER (WHERE r.participation = 'RATED' AND r.decided_level IS NOT NULL)::int AS decided,
  count(*) FILTER (WHERE r.participation = 'RATED' AND r.published_at IS NOT NULL)::int AS published`;
