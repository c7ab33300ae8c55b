import { can, scope } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { SYSTEM_CHAIN } from "./AuditTrail.js";
import type { AuditEntryFilter, AuditEntryPage, ChainVerification } from "./audit.type.js";
import { RECOMPUTED_CHAIN } from "./recomputedChain.js";

/** Chains of organisations in the ranges $1, $2; the system's own belongs to the nation alone, position 0. */
const CHAINS = `
  SELECT c.id, c.name, c.sequence, c.hash, o.short_name, o.kind
    FROM audit_chains c
    LEFT JOIN organisations o ON o.id = c.id
    LEFT JOIN LATERAL (SELECT lo FROM tree_nodes WHERE organisation_id = o.id ORDER BY tree_id DESC LIMIT 1) n ON true
   WHERE EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS r (lo, hi) WHERE COALESCE(n.lo, 0) BETWEEN r.lo AND r.hi)`;

export class AuditService {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  /** Newest first. What an act on the reader's own case decided is left out, as it is everywhere else. */
  list(actor: Actor, filter: AuditEntryFilter, page: PageInput): Promise<AuditEntryPage> {
    return this.#door.enter(actor, async (tx) => {
      const rows: (AuditEntryPage["items"][number] & { chain: string | null; total: number })[] =
        await tx.query(
          `WITH found AS MATERIALIZED (
           SELECT c.id, c.name, e.sequence, e.hash, p.entry, own.id IS NOT NULL AS is_own
             FROM (${CHAINS}) c
             JOIN audit_entries e ON e.chain_id = c.id
            CROSS JOIN LATERAL (SELECT e.payload::jsonb AS entry) p
             LEFT JOIN reviews own ON own.member_id = $9::uuid AND own.id::text = p.entry ->> 'objectId'
            WHERE ($3::text IS NULL OR p.entry ->> 'action' = $3) AND ($4::text IS NULL OR p.entry ->> 'objectId' = $4)
              AND ($5::timestamptz IS NULL OR (p.entry ->> 'at')::timestamptz >= $5)
              AND ($6::timestamptz IS NULL OR (p.entry ->> 'at')::timestamptz < $6)),
         page AS (SELECT * FROM found ORDER BY entry ->> 'at' DESC, id, sequence DESC OFFSET $7 LIMIT $8)
         SELECT t.total, f.id AS chain, f.name AS "chainName", f.sequence, f.entry ->> 'at' AS at,
                f.entry ->> 'actorName' AS "actorName", f.entry ->> 'action' AS action, f.entry ->> 'objectKind' AS "objectKind",
                f.entry ->> 'objectId' AS "objectId", f.entry ->> 'objectName' AS "objectName",
                CASE WHEN f.is_own THEN '{}' ELSE f.entry ->> 'details' END AS details, encode(f.hash, 'hex') AS hash
           FROM (SELECT count(*)::int AS total FROM found) t LEFT JOIN page f ON true
          ORDER BY f.entry ->> 'at' DESC, f.id, f.sequence DESC`,
          [
            ...(await this.#ranges(tx, actor, "audit:read", filter.withinId ?? null)),
            filter.action ?? null,
            filter.objectId ?? null,
            filter.from ?? null,
            filter.to ?? null,
            page.offset,
            page.limit,
            actor.memberId,
          ],
        );
      // A page past the end still tells the total, in one row of nothing else.
      return { items: rows.filter((it) => it.chain !== null), totalCount: rows[0]?.total ?? 0 };
    });
  }

  /** Recomputes every chain in scope from its first entry, inside the database. */
  verify(actor: Actor, organisationId: string | null): Promise<ChainVerification[]> {
    return this.#door.enter(actor, async (tx) => {
      const rows: ChainRow[] = await tx.query(
        `SELECT c.id, c.name, c.short_name, c.kind, c.sequence, encode(c.hash, 'hex') AS head, v.entries, v.broken_at, v.last_hash
           FROM (${CHAINS}) c
          CROSS JOIN LATERAL (${RECOMPUTED_CHAIN}) v
          ORDER BY c.name COLLATE "vi-x-icu"`,
        await this.#ranges(tx, actor, "audit:verify", organisationId),
      );
      return rows.map(toVerification);
    });
  }

  async #ranges(
    tx: Tx,
    actor: Actor,
    action: "audit:read" | "audit:verify",
    withinId: string | null,
  ): Promise<number[][]> {
    const ranges = scope(actor, action);
    if (withinId === null) return [ranges.map((it) => it.lo), ranges.map((it) => it.hi)];
    const nodes: { lo: number; hi: number }[] = await tx.query(
      `SELECT lo, hi FROM tree_nodes WHERE organisation_id = $1 ORDER BY tree_id DESC LIMIT 1`,
      [withinId],
    );
    const within = nodes.filter((node) => can(actor, action, node));
    // Nothing at all would read as nothing broken.
    if (within.length === 0) throw new NotFoundError();
    return [within.map((it) => it.lo), within.map((it) => it.hi)];
  }
}

interface ChainRow {
  id: string;
  name: string;
  short_name: string;
  kind: NonNullable<ChainVerification["organisation"]>["kind"];
  sequence: number;
  head: string;
  entries: number;
  broken_at: number | null;
  last_hash: string | null;
}

/** A chain whose tail was cut agrees with itself but not with its head. */
function toVerification(row: ChainRow): ChainVerification {
  const isCut = row.entries !== row.sequence || (row.last_hash ?? row.head) !== row.head;
  const brokenAt = row.broken_at ?? (isCut ? Math.min(row.entries, row.sequence) + 1 : null);
  return {
    organisation:
      row.id === SYSTEM_CHAIN
        ? null
        : { id: row.id, name: row.name, shortName: row.short_name, kind: row.kind },
    entries: row.entries,
    isIntact: brokenAt === null,
    brokenAt,
    head: row.head,
  };
}
