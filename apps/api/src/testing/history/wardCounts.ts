import { isDecided, type Level, type ReviewState } from "@xeploai/domain";
import type { HistoryWard } from "./HistoryWard.js";

const SHOWN = `query ($roundId: ID!, $unitId: ID!) {
  round(id: $roundId) { progress { states { state count }
    cells { cell { id } rated selfSubmitted voted decided published } } }
  quotaBoard(roundId: $roundId) { undecided decided { excellent good satisfactory unsatisfactory }
    cells { cell { id } decided { level count } } }
  ratingStatistics(input: { withinId: $unitId, years: [2018] }) { total { undecided counts { level count } } } }`;

interface LevelCount {
  level: Level;
  count: number;
}

interface Shown {
  round: {
    progress: {
      states: { state: string; count: number }[];
      cells: ({ cell: { id: string } } & StepCounts)[];
    };
  };
  quotaBoard: {
    undecided: number;
    decided: { excellent: number; good: number; satisfactory: number; unsatisfactory: number };
    cells: { cell: { id: string }; decided: LevelCount[] }[];
  };
  ratingStatistics: { total: { undecided: number; counts: LevelCount[] } };
}

type StepCounts = Record<"rated" | "selfSubmitted" | "voted" | "decided" | "published", number>;
type Tally = Record<string, number>;

/** Figures of one ward. */
export interface WardCounts {
  states: Tally;
  steps: Record<string, StepCounts>;
  levels: Tally;
  levelsOfCells: Record<string, Tally>;
  undecided: number;
  /** Base, EXCELLENT and places over, of the quota's counter in each session, smallest first. */
  counters: string[];
}

/** As the system keeps them and shows them; the board and the statistics must say the same. */
export async function shownCounts({ api, people, ward, roundId }: HistoryWard): Promise<WardCounts[]> {
  const variables = { roundId, unitId: ward.id };
  const { data, errors } = await api.execute<Shown>(SHOWN, variables, people.administrator(ward));
  if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
  const counters: { counter: string }[] = await api.dataSource.query(
    `SELECT concat_ws(' ', c.base, c.excellent, c.tolerated) AS counter
       FROM quota_counters c JOIN decision_sessions s ON s.id = c.session_id
      WHERE s.round_id = $1 AND c.subject_kind = 'MEMBER'`,
    [roundId],
  );
  const { progress } = data.round;
  const { excellent, good, satisfactory, unsatisfactory } = data.quotaBoard.decided;
  const common = {
    states: Object.fromEntries(progress.states.map(({ state, count }) => [state, count])),
    steps: Object.fromEntries(progress.cells.map(({ cell, ...counts }) => [cell.id, counts])),
    levelsOfCells: Object.fromEntries(data.quotaBoard.cells.map((it) => [it.cell.id, tallyOf(it.decided)])),
    counters: counters.map(({ counter }) => counter).toSorted(),
  };
  return [
    {
      ...common,
      undecided: data.quotaBoard.undecided,
      levels: tallyOf([
        { level: "EXCELLENT", count: excellent },
        { level: "GOOD", count: good },
        { level: "SATISFACTORY", count: satisfactory },
        { level: "UNSATISFACTORY", count: unsatisfactory },
      ]),
    },
    {
      ...common,
      undecided: data.ratingStatistics.total.undecided,
      levels: tallyOf(data.ratingStatistics.total.counts),
    },
  ];
}

const tallyOf = (counts: readonly LevelCount[]): Tally =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ level, count }) => [level, count]));

interface PlainReview {
  cellId: string;
  state: ReviewState;
  level: Level | null;
  isPublished: boolean;
}

/** Counted one row after the other. */
export async function plainCounts({ api, roundId, reviewIds, model }: HistoryWard): Promise<WardCounts> {
  const rows: PlainReview[] = await api.dataSource.query(
    `SELECT cell_id AS "cellId", state, decided_level AS level, published_at IS NOT NULL AS "isPublished"
       FROM reviews WHERE round_id = $1 AND id = ANY ($2::uuid[])`,
    [roundId, reviewIds],
  );
  const cells = Map.groupBy(rows, ({ cellId }) => cellId);
  const { sessions } = model.sessions;
  const newest = sessions.at(-1);
  const counters = sessions.map((it) => ({ ...it, ...(it === newest && model.sessions.plainCounter()) }));
  return {
    states: countBy(rows, ({ state }) => state),
    steps: Object.fromEntries([...cells].map(([id, own]) => [id, stepsOf(own)])),
    levels: countBy(rows, ({ level }) => level),
    levelsOfCells: Object.fromEntries(
      [...cells].map(([id, own]) => [id, countBy(own, ({ level }) => level)]),
    ),
    undecided: rows.filter(({ level }) => level === null).length,
    counters: counters
      .map(({ base, excellent, tolerated }) => `${base} ${excellent} ${tolerated}`)
      .toSorted(),
  };
}

const UNVOTED: readonly ReviewState[] = ["DRAFT", "SELF_SUBMITTED", "REVIEWED", "COMPILED"];

const stepsOf = (rows: readonly PlainReview[]): StepCounts => ({
  rated: rows.length,
  selfSubmitted: rows.filter(({ state }) => state !== "DRAFT").length,
  voted: rows.filter(({ state }) => !UNVOTED.includes(state)).length,
  decided: rows.filter(({ state }) => isDecided(state)).length,
  published: rows.filter(({ isPublished }) => isPublished).length,
});

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): Tally {
  const counts: Tally = {};
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
