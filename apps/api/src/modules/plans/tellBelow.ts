import type { Notifier } from "../notifications/Notifier.js";
import { tellResidences } from "../residence/tellResidences.js";
import type { PlanNotices } from "./planNotices.js";

/**
 * Tells whoever works below by the plan: secretaries and committees of the units below, and of a plan above the
 * grassroots the offices that make theirs from it. A first plan also tells the committees where members live. Everybody
 * else finds the work in the own inbox.
 */
export const tellBelow = (notifier: Notifier): PlanNotices => ({
  async planIssued(tx, { plan, number }) {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT g.account_id AS id
         FROM account_grants g JOIN tree_nodes n ON n.organisation_id = g.organisation_id AND n.tree_id = $1
        WHERE n.lo BETWEEN $2 AND $3 AND n.depth >= $4
          AND g.role IN ('CELL_SECRETARY', 'COMMITTEE', 'WARD_ADMINISTRATOR')
          AND (g.valid_to IS NULL OR g.valid_to > current_date)`,
      [plan.treeId, plan.lo, plan.hi, plan.depth],
    );
    if (plan.roundId === null) return;
    if (number === 1) await tellResidences(tx, notifier, { roundId: plan.roundId, year: plan.year });
    if (rows.length === 0) return;
    await notifier.notify(
      tx,
      rows.map(({ id }) => id),
      {
        kind: number === 1 ? "PLAN_ISSUED" : "PLAN_AMENDED",
        subjectKind: "ROUND",
        subjectId: plan.roundId,
        organisationId: plan.organisation.id,
        year: plan.year,
      },
    );
  },
});
