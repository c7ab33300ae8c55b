import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { OrganisationKind } from "./organisation.types.js";
import type { OrganisationRef } from "./organisationRef.type.js";

/** An organisation with its place in the newest tree. */
export interface PlacedOrganisation extends OrganisationRef {
  treeId: number;
  parentId: string | null;
  depth: number;
  lo: number;
  hi: number;
  /** Null while it exists. */
  dissolvedOn: string | null;
}

/** Where organisations stand. Every method reads the newest tree, as grants and lists do. */
export class OrganisationTree {
  /** @throws {NotFoundError} when there is no such organisation */
  async nodeOf(tx: Tx, id: string): Promise<PlacedOrganisation> {
    const node = await this.findNode(tx, id);
    if (!node) throw new NotFoundError();
    return node;
  }

  async findNode(tx: Tx, id: string): Promise<PlacedOrganisation | null> {
    return (await this.nodesOf(tx, [id])).get(id.toLowerCase()) ?? null;
  }

  /** By id; what is unknown is missing. */
  async nodesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, PlacedOrganisation>> {
    const rows: PlacedOrganisation[] = await tx.query(
      `SELECT ${PLACED} FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
        WHERE n.organisation_id = ANY ($1::uuid[]) AND n.tree_id = ${NEWEST_TREE}`,
      [ids.filter(isUuid)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** From the nation down to the parent. */
  async ancestorsOf(tx: Tx, node: PlacedOrganisation): Promise<PlacedOrganisation[]> {
    return tx.query(
      `SELECT ${PLACED} FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
        WHERE n.tree_id = $1 AND $2 BETWEEN n.lo AND n.hi AND n.depth < $3 ORDER BY n.depth`,
      [node.treeId, node.lo, node.depth],
    );
  }

  /** The organisation and all below it, in tree order, optionally of some kinds only. */
  async withinOf(
    tx: Tx,
    node: PlacedOrganisation,
    kinds?: readonly OrganisationKind[],
  ): Promise<PlacedOrganisation[]> {
    return tx.query(
      `SELECT ${PLACED} FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
        WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3 AND ($4::text[] IS NULL OR o.kind = ANY ($4)) ORDER BY n.lo, n.depth`,
      [node.treeId, node.lo, node.hi, kinds ?? null],
    );
  }
}

/** SQL of the tree every figure and scope of today is read from. */
export const NEWEST_TREE = "(SELECT max(id) FROM trees)";

const PLACED = `o.id, o.name, o.short_name AS "shortName", o.kind, n.tree_id AS "treeId", n.parent_id AS "parentId",
  n.depth, n.lo, n.hi, o.dissolved_on AS "dissolvedOn"`;
