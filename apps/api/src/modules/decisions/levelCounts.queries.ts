import type { LevelCounts } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** Level counts of a round's rated members at each stage. */
export interface StageCounts {
  self: LevelCounts;
  /** Decided where decided, else as proposed. */
  proposed: LevelCounts;
  decided: LevelCounts;
}

/** SQL: how many of `reviews r` stand at each level; the caller groups. */
export const countsBy = (level: string): string =>
  `json_build_object(${["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"]
    .map((it) => `'${it}', count(*) FILTER (WHERE ${level} = '${it}')`)
    .join(", ")})`;

/** SQL of the three counts over `reviews r`; the caller groups. */
export const STAGE_COUNTS = `${countsBy("r.self_level")} AS self,
  ${countsBy("COALESCE(r.decided_level, r.proposed_level)")} AS proposed, ${countsBy("r.decided_level")} AS decided`;

/** SQL: the group in which `r` is counted, when $2 says that the round counts by groups. */
export const QUOTA_GROUP = "CASE WHEN $2 THEN r.quota_group END";

/** Counts of one group in which the quota is counted. */
export interface GroupCounts extends StageCounts {
  /** In the words of the plan; null for whoever stands in none, which is everybody where the quota is one for the round. */
  group: string | null;
}

/** Of the group in which one review is counted. */
export async function findCountsAround(tx: Tx, reviewId: string, isGrouped: boolean): Promise<StageCounts> {
  const rows: [StageCounts] = await tx.query(
    `SELECT ${STAGE_COUNTS} FROM reviews own JOIN reviews r ON r.round_id = own.round_id AND r.subject_kind = 'MEMBER'
        AND r.participation = 'RATED' AND (NOT $2 OR r.quota_group IS NOT DISTINCT FROM own.quota_group)
      WHERE own.id = $1`,
    [reviewId, isGrouped],
  );
  return rows[0];
}
