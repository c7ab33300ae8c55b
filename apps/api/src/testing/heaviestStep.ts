import type { TestApi } from "./execute.js";
import type { Statement } from "./sentStatements.js";

interface PlanNode {
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Join Filter"?: number;
  Plans?: PlanNode[];
}

/**
 * Rows that the busiest step of a statement's plan touches, over all its loops: what a subplan for each row makes large.
 * Tables are read by their indexes, as they are once they are large, so that a missing index shows.
 */
export async function heaviestStep(api: TestApi, { text, values }: Statement): Promise<number> {
  return api.dataSource.transaction(async (tx) => {
    await tx.query("SET LOCAL enable_seqscan = off");
    const [row]: [{ "QUERY PLAN": [{ Plan: PlanNode }] }] = await tx.query(
      `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
      [...values],
    );
    return rowsOf(row["QUERY PLAN"][0].Plan);
  });
}

function rowsOf(node: PlanNode): number {
  const each =
    node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Join Filter"] ?? 0);
  return Math.max(each * node["Actual Loops"], ...(node.Plans ?? []).map(rowsOf));
}
