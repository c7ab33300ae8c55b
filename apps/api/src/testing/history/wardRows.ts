import type { HistoryWard } from "./HistoryWard.js";

/** How many rows each kind of acknowledged act has left, and the acts of the trail in their order. */
export interface WardRows {
  meetings: number;
  ballots: number;
  closedBallots: number;
  submissions: number;
  returned: number;
  sessions: number;
  resolutions: number;
  decisions: number;
  /** Decisions that no later one supersedes. */
  inForce: number;
}

export async function storedRows({ api, roundId }: HistoryWard): Promise<WardRows> {
  const [row]: [WardRows] = await api.dataSource.query(
    `WITH mt AS (SELECT * FROM meetings WHERE round_id = $1 AND held_on IS NOT NULL),
          b AS (SELECT b.* FROM ballots b JOIN mt ON mt.id = b.meeting_id),
          s AS (SELECT * FROM submissions WHERE round_id = $1),
          rs AS (SELECT * FROM resolutions WHERE round_id = $1),
          d AS (SELECT d.* FROM decisions d JOIN rs ON rs.id = d.resolution_id)
     SELECT (SELECT count(*)::int FROM mt) AS meetings, (SELECT count(*)::int FROM b) AS ballots,
            (SELECT count(*)::int FROM b WHERE state = 'CLOSED') AS "closedBallots",
            (SELECT count(*)::int FROM s) AS submissions,
            (SELECT count(*)::int FROM submission_items i JOIN s ON s.id = i.submission_id
              WHERE i.returned_at IS NOT NULL) AS returned,
            (SELECT count(*)::int FROM decision_sessions WHERE round_id = $1) AS sessions,
            (SELECT count(*)::int FROM rs) AS resolutions, (SELECT count(*)::int FROM d) AS decisions,
            (SELECT count(*)::int FROM d WHERE NOT EXISTS (SELECT 1 FROM decisions l WHERE l.supersedes_id = d.id)) AS "inForce"`,
    [roundId],
  );
  return row;
}

export function expectedRows({ model }: HistoryWard): WardRows {
  const ballots = model.ballots.cells.flatMap((it) => it.ballots);
  return {
    meetings: model.ballots.cells.filter(({ present }) => present !== null).length,
    ballots: ballots.length,
    closedBallots: ballots.filter(({ state }) => state === "CLOSED").length,
    submissions: model.ballots.cells.reduce((sum, it) => sum + it.revision, 0),
    returned: model.returned,
    sessions: model.sessions.sessions.length,
    resolutions: model.sessions.resolutions,
    decisions: model.reviews.reduce((sum, it) => sum + it.decisions, 0),
    inForce: model.reviews.filter(({ decided }) => decided !== null).length,
  };
}

/** Entries of the ward's chain, oldest first. */
export async function trailOf({ api, ward }: HistoryWard): Promise<string[]> {
  const rows: { action: string }[] = await api.dataSource.query(
    `SELECT payload::jsonb ->> 'action' AS action FROM audit_entries WHERE chain_id = $1 ORDER BY sequence`,
    [ward.id],
  );
  return rows.map(({ action }) => action);
}
