import { foldName } from "@xeploai/domain";
import type { DataSource, EntityManager } from "typeorm";
import { childRange, NATION_RANGE, type TreeRange } from "../../../modules/organisations/treeRange.js";
import {
  NATION_CODE,
  readAdministrativeUnits,
  UNIT_EDITION,
  unitOrganisationId,
} from "./administrativeUnits.js";

/** The tree of the three-tier units, abolished on 1 July 2025. */
const TREE = {
  id: 1,
  code: UNIT_EDITION,
  name: "Trước ngày 01/7/2025",
  validFrom: "1945-01-01",
  validTo: "2025-07-01",
};

const KINDS = { province: "PROVINCE", district: "DISTRICT", ward: "WARD" } as const;
const DEPTHS = { province: 1, district: 2, ward: 3 } as const;

interface SeedNode {
  id: string;
  parentId: string | null;
  kind: string;
  name: string;
  shortName: string;
  code: string;
  /** First day on which the organisation no longer exists in this form. */
  dissolvedOn: string | null;
  depth: number;
  range: TreeRange;
}

/** Loads the Party organisations of the nation, its provinces, districts and wards. Does nothing the second time. */
export async function seedReference(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await tx.query("SELECT pg_advisory_xact_lock(hashtext('seedReference'))");
    const loaded: unknown[] = await tx.query("SELECT 1 FROM trees WHERE id = $1", [TREE.id]);
    if (loaded.length === 0) await insertNodes(tx, layOut());
  });
}

/** Every child takes the next digit of its parent's range, in the order of codes. */
function layOut(): SeedNode[] {
  const nation: SeedNode = {
    id: unitOrganisationId(NATION_CODE),
    parentId: null,
    kind: "CENTRAL",
    name: "Đảng Cộng sản Việt Nam",
    shortName: "Việt Nam",
    code: NATION_CODE,
    dissolvedOn: null,
    depth: 0,
    range: NATION_RANGE,
  };
  const nodes = new Map([[NATION_CODE, nation]]);
  const children = new Map<string, number>();
  for (const unit of readAdministrativeUnits()) {
    const parent = nodes.get(unit.parentCode);
    if (!parent) throw new Error(`unit ${unit.code} has no parent ${unit.parentCode}`);
    const digit = (children.get(unit.parentCode) ?? 0) + 1;
    children.set(unit.parentCode, digit);
    nodes.set(unit.code, {
      id: unitOrganisationId(unit.code),
      parentId: parent.id,
      kind: KINDS[unit.level],
      name: `Đảng bộ ${unit.fullName.charAt(0).toLowerCase()}${unit.fullName.slice(1)}`,
      // A numbered unit is called by its full name: "Quận 1", not "1".
      shortName: /^\d+$/.test(unit.name) ? unit.fullName : unit.name,
      code: unit.code,
      dissolvedOn: unit.level === "province" ? null : TREE.validTo,
      depth: DEPTHS[unit.level],
      range: childRange(parent.range, parent.depth, digit),
    });
  }
  return [...nodes.values()];
}

async function insertNodes(tx: EntityManager, nodes: SeedNode[]): Promise<void> {
  const column = <T>(pick: (node: SeedNode) => T): T[] => nodes.map(pick);
  await tx.query(`INSERT INTO trees (id, code, name, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)`, [
    TREE.id,
    TREE.code,
    TREE.name,
    TREE.validFrom,
    TREE.validTo,
  ]);
  await tx.query(
    `INSERT INTO organisations (id, kind, name, short_name, name_key, unit_code, unit_code_edition, dissolved_on)
     SELECT id, kind, name, short_name, name_key, code, $7, dissolved_on
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $8::date[])
       AS node (id, kind, name, short_name, name_key, code, dissolved_on)`,
    [
      column((it) => it.id),
      column((it) => it.kind),
      column((it) => it.name),
      column((it) => it.shortName),
      column((it) => foldName(it.name)),
      column((it) => it.code),
      UNIT_EDITION,
      column((it) => it.dissolvedOn),
    ],
  );
  await tx.query(
    `INSERT INTO organisation_parents (organisation_id, parent_id, valid_from, valid_to)
     SELECT id, parent_id, $3, dissolved_on
     FROM unnest($1::uuid[], $2::uuid[], $4::date[]) AS node (id, parent_id, dissolved_on)
     WHERE parent_id IS NOT NULL`,
    [column((it) => it.id), column((it) => it.parentId), TREE.validFrom, column((it) => it.dissolvedOn)],
  );
  await tx.query(
    `INSERT INTO tree_nodes (tree_id, organisation_id, parent_id, depth, lo, hi)
     SELECT $1, id, parent_id, depth, lo, hi
     FROM unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::bigint[], $6::bigint[])
       AS node (id, parent_id, depth, lo, hi)`,
    [
      TREE.id,
      column((it) => it.id),
      column((it) => it.parentId),
      column((it) => it.depth),
      column((it) => it.range.lo),
      column((it) => it.range.hi),
    ],
  );
}
