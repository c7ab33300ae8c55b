import type { TrailAction } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** The chain of what belongs to no grassroots organisation: accounts, configuration. */
export const SYSTEM_CHAIN = "00000000-0000-0000-0000-000000000000";

const SYSTEM_CHAIN_NAME = "Hệ thống";

/** Nation 0, province 1, district 2, grassroots organisation 3. */
const GRASSROOTS_DEPTH = 3;

/** Who acted, as far as the trail names people: an account, never a ballot. */
export interface AuditActor {
  accountId: string;
  displayName: string;
}

/** One act. Values are ids and figures; free text never enters the trail. */
export interface AuditAct {
  /** Any organisation at or below the chain's grassroots organisation; null is the system's chain. */
  chainOf: string | null;
  action: TrailAction;
  objectKind: string;
  objectId: string;
  objectName?: string;
  details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Appends to the chain of the grassroots organisation in the act's own transaction, as its last statement. */
export class AuditTrail {
  async append(tx: Tx, actor: AuditActor, act: AuditAct): Promise<void> {
    const entry = {
      action: act.action,
      actorId: actor.accountId,
      actorName: actor.displayName,
      at: new Date().toISOString(),
      details: act.details ?? {},
      objectId: act.objectId,
      objectKind: act.objectKind,
      objectName: act.objectName ?? null,
    };
    await tx.query(
      `WITH grassroots AS (
         SELECT o.id, o.name
           FROM tree_nodes n
           JOIN tree_nodes a ON a.tree_id = n.tree_id AND n.lo BETWEEN a.lo AND a.hi AND a.depth <= ${GRASSROOTS_DEPTH}
           JOIN organisations o ON o.id = a.organisation_id
          WHERE n.organisation_id = $1::uuid
          ORDER BY n.tree_id DESC, a.depth DESC
          LIMIT 1)
       SELECT append_audit_entry(COALESCE(id, $3::uuid), COALESCE(name, $4), $2)
         FROM (SELECT 1) one LEFT JOIN grassroots ON true`,
      [act.chainOf, JSON.stringify(entry), SYSTEM_CHAIN, SYSTEM_CHAIN_NAME],
    );
  }
}
