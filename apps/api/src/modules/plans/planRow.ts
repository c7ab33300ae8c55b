import type { NotCarried, Overlay, OverlayLevel, PlanContent, PlanOwner } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationKind } from "../organisations/organisation.types.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { PlanState } from "./plan.types.js";

/** One issued version as stored. */
export interface VersionRow {
  id: string;
  number: number;
  documentNumber: string;
  issuedOn: string;
  reason: string | null;
  content: PlanContent;
  above: Overlay[];
  issuedAt: Date;
}

/** A plan with its versions, oldest first, and the place of its organisation in the newest tree. */
export interface PlanRow {
  id: string;
  organisation: OrganisationRef;
  year: number;
  editionCode: PlanOwner["editionCode"];
  state: PlanState;
  draft: PlanContent | null;
  notCarried: NotCarried[];
  version: number;
  roundId: string | null;
  roundState: string | null;
  versions: VersionRow[];
  treeId: number;
  depth: number;
  lo: number;
  hi: number;
}

const PLAN = `
  SELECT p.id, json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS organisation,
         p.year, p.edition_code AS "editionCode", p.state, p.draft, p.not_carried AS "notCarried", p.version,
         rd.id AS "roundId", rd.state AS "roundState", n.tree_id AS "treeId", n.depth, n.lo, n.hi,
         (SELECT COALESCE(json_agg(json_build_object('id', v.id, 'number', v.number, 'documentNumber', v.document_number,
             'issuedOn', v.issued_on, 'reason', v.reason, 'content', v.content, 'above', v.above, 'issuedAt', v.issued_at)
             ORDER BY v.number), '[]') FROM plan_versions v WHERE v.plan_id = p.id) AS versions
    FROM plans p
    JOIN organisations o ON o.id = p.organisation_id
    JOIN tree_nodes n ON n.organisation_id = p.organisation_id AND n.tree_id = ${NEWEST_TREE}
    LEFT JOIN rounds rd ON rd.organisation_id = p.organisation_id AND rd.year = p.year`;

/** @throws {NotFoundError} when there is no such plan */
export async function findPlan(tx: Tx, id: string): Promise<PlanRow> {
  const rows: PlanRow[] = isUuid(id) ? await tx.query(`${PLAN} WHERE p.id = $1`, [id]) : [];
  if (!rows[0]) throw new NotFoundError();
  return rows[0];
}

/** The plan of an organisation for a year; null when nobody has begun one. */
export async function findPlanOf(tx: Tx, organisationId: string, year: number): Promise<PlanRow | null> {
  const rows: PlanRow[] = await tx.query(`${PLAN} WHERE p.organisation_id = $1 AND p.year = $2`, [
    organisationId,
    year,
  ]);
  return rows[0] ?? null;
}

/** As `findPlan`, and nobody else changes it until the transaction ends. */
export async function lockPlan(tx: Tx, id: string): Promise<PlanRow> {
  if (isUuid(id)) await tx.query(`SELECT 1 FROM plans WHERE id = $1 FOR UPDATE`, [id]);
  return findPlan(tx, id);
}

/** What an issued plan says now; null before it is issued. */
export const inForce = ({ versions }: Pick<PlanRow, "versions">): VersionRow | null =>
  versions.at(-1) ?? null;

/** Whose plan it is, for the domain. */
export const ownerOf = ({
  organisation,
  editionCode,
}: Pick<PlanRow, "organisation" | "editionCode">): PlanOwner => ({
  unit: { id: organisation.id, name: organisation.name },
  level: overlayLevelOf(organisation.kind),
  editionCode,
});

/** Levels of the tree that refine criteria; below the ward everything is a unit. */
function overlayLevelOf(kind: OrganisationKind): OverlayLevel {
  return kind === "PROVINCE" || kind === "DISTRICT" || kind === "WARD" ? kind : "UNIT";
}
