import type { LevelCounts } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** Level counts of a round's rated members at each stage. */
export interface StageCounts {
  self: LevelCounts;
  /** Decided where decided, else as proposed. */
  proposed: LevelCounts;
  decided: LevelCounts;
}

const countsBy = (level: string): string =>
  `json_build_object(${["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"]
    .map((it) => `'${it}', count(*) FILTER (WHERE ${level} = '${it}')`)
    .join(", ")})`;

/** SQL of the three counts over `reviews r`; the caller groups. */
export const STAGE_COUNTS = `${countsBy("r.self_level")} AS self,
  ${countsBy("COALESCE(r.decided_level, r.proposed_level)")} AS proposed, ${countsBy("r.decided_level")} AS decided`;

/** Over the whole round, the group in which the quota is counted. */
export async function findLevelCounts(tx: Tx, roundId: string): Promise<StageCounts> {
  const rows: [StageCounts] = await tx.query(
    `SELECT ${STAGE_COUNTS} FROM reviews r WHERE r.round_id = $1 AND r.subject_kind = 'MEMBER'
        AND r.participation = 'RATED'`,
    [roundId],
  );
  return rows[0];
}
