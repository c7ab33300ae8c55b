import { hasQuorum } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { findRounds } from "../rounds/round.queries.js";
import { findAwaited } from "./awaitedPapers.js";
import { type CellKey, findCellRounds } from "./cellRound.queries.js";
import type { CellRound } from "./cellRound.type.js";
import { cellSteps } from "./cellSteps.js";
import { findRoll } from "./roll.queries.js";

/** The cells' work with their checklists, in four statements however many they are. */
export async function loadCellRounds(tx: Tx, keys: readonly CellKey[], today: string): Promise<CellRound[]> {
  if (keys.length === 0) return [];
  const rounds = await findRounds(tx, [...new Set(keys.map((it) => it.roundId))]);
  const rows = await findCellRounds(tx, keys);
  const roll = await findRoll(tx, [...new Set(keys.map((it) => it.cellId))], today);
  const awaited = await findAwaited(tx, rows, today);
  return rows.flatMap((row) => {
    const round = rounds.get(row.roundId);
    if (!round) return [];
    const waitsFor = awaited.get(row) ?? { members: [], papers: new Map() };
    const quorum = editionOfRound(round).subjects.MEMBER.ballot?.value.quorum ?? null;
    const meeting = row.meeting && {
      ...row.meeting,
      hasQuorum: quorum === null || hasQuorum(row.meeting.present, row.meeting.convened, quorum),
    };
    return {
      round,
      cell: row.cell,
      total: row.total,
      rated: row.rated,
      selfSubmitted: row.selfSubmitted,
      convened: meeting?.convened ?? roll.filter((it) => it.cellId === row.cell.id && it.isVoter).length,
      meeting,
      ballotMode: row.ballotMode,
      ballots: row.ballots,
      awaited: waitsFor.members,
      steps: cellSteps({ ...row, papersMissing: waitsFor.papers }, meeting, round.steps, quorum),
    };
  });
}

/** @throws {NotFoundError} when the cell has no review in the round */
export async function loadCellRound(tx: Tx, key: CellKey, today: string): Promise<CellRound> {
  const [cellRound] = await loadCellRounds(tx, [key], today);
  if (!cellRound) throw new NotFoundError();
  return cellRound;
}
