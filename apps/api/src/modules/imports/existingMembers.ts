import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { type MemberColumns, rosterColumns } from "./rosterColumns.js";
import type { PostColumn } from "./rosterRow.js";

/** A member a row may mean. */
export interface ExistingMember {
  id: string;
  version: number;
  columns: MemberColumns;
  nationalIdSealed: Buffer | null;
  /** Official membership in force below the organisation; null for somebody found by a number alone. */
  membership: { id: string; cellId: string; validFrom: string } | null;
  /** Position of the cell of the latest official membership, wherever it is; null for nobody's member. */
  position: number | null;
  posts: { kind: PostColumn; title: string }[];
  activities: string[];
}

interface Row extends MemberColumns {
  id: string;
  version: number;
  national_id_sealed: Buffer | null;
  membership: ExistingMember["membership"];
  position: number | null;
  posts: ExistingMember["posts"];
  activities: string[];
}

/** Everybody below the organisation, and whoever holds one of the numbers, in one statement. */
export async function readExistingMembers(
  tx: Tx,
  {
    place,
    today,
    cardNumbers,
    dossierNumbers,
  }: {
    place: PlacedOrganisation;
    today: string;
    cardNumbers: readonly string[];
    dossierNumbers: readonly string[];
  },
): Promise<ExistingMember[]> {
  const rows: Row[] = await tx.query(EXISTING_SQL, [place.lo, place.hi, today, cardNumbers, dossierNumbers]);
  return rows.map(
    ({ id, version, national_id_sealed, membership, position, posts, activities, ...columns }) => ({
      id,
      version,
      columns,
      nationalIdSealed: national_id_sealed,
      membership,
      position,
      posts,
      activities,
    }),
  );
}

const during = (alias: string): string =>
  `${alias}.valid_from <= $3 AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > $3)`;

const EXISTING_SQL = `
  WITH here AS MATERIALIZED (
    SELECT s.member_id, s.id, s.organisation_id, s.valid_from
      FROM tree_nodes n JOIN memberships s ON s.organisation_id = n.organisation_id
     WHERE n.tree_id = ${NEWEST_TREE} AND n.lo BETWEEN $1 AND $2 AND s.kind = 'OFFICIAL' AND ${during("s")}
  ), found AS (
    SELECT member_id AS id FROM here
    UNION SELECT id FROM members WHERE card_number = ANY ($4::text[])
    UNION SELECT id FROM members WHERE dossier_number = ANY ($5::text[])
  )
  SELECT m.id, m.version, m.national_id_sealed, ${rosterColumns.map((it) => `m.${it}`).join(", ")},
         CASE WHEN h.id IS NOT NULL
              THEN json_build_object('id', h.id, 'cellId', h.organisation_id, 'validFrom', h.valid_from) END AS membership,
         (SELECT n.lo FROM memberships s JOIN tree_nodes n ON n.organisation_id = s.organisation_id AND n.tree_id = ${NEWEST_TREE}
           WHERE s.member_id = m.id AND s.kind = 'OFFICIAL' ORDER BY s.valid_from DESC LIMIT 1) AS position,
         COALESCE((SELECT json_agg(json_build_object('kind', p.kind, 'title', p.title))
                     FROM posts p WHERE p.member_id = m.id AND ${during("p")}), '[]') AS posts,
         COALESCE((SELECT json_agg(a.kind) FROM activity_periods a WHERE a.member_id = m.id AND ${during("a")}), '[]') AS activities
    FROM found f JOIN members m ON m.id = f.id LEFT JOIN here h ON h.member_id = m.id
   ORDER BY m.id`;
