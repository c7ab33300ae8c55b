import type { Level, ParticipationReason, SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationKind } from "../organisations/organisation.types.js";
import { CELL_KINDS, GRASSROOTS_KINDS } from "../organisations/organisation.types.js";
import { MAX_DEPTH } from "../organisations/treeRange.js";
import type { StatisticsGroup, StatisticsStage, UnitFacts, UnitPlace } from "./statistics.types.js";
import { GRASSROOTS_DEPTH } from "./withheldUnits.js";

/** Most organisations one answer looks at. */
export const UNIT_LIMIT = 20_000;

const list = (values: readonly string[]): string => values.map((it) => `'${it}'`).join(", ");

const LEVEL_AT: Record<StatisticsStage, string> = {
  SELF: "r.self_level",
  PROPOSED: "r.proposed_level",
  DECIDED: "r.decided_level",
  PUBLISHED: "CASE WHEN r.published_at IS NOT NULL THEN r.decided_level END",
};

const DISTRICT_DEPTH = 2;

/** $4 is the organisation asked about. */
const PART_OF: Record<StatisticsGroup, string> = {
  CHILD: "n.parent_id = $4",
  DISTRICT: "o.kind = 'DISTRICT'",
  GRASSROOTS: `o.kind IN (${list(GRASSROOTS_KINDS)})`,
  CELL: `o.kind IN (${list(CELL_KINDS)})`,
  YEAR: "FALSE",
};

/** Line from the nation down to the organisation, in the newest tree that holds it; empty when there is none. */
export async function readLine(tx: Tx, organisationId: string): Promise<UnitPlace[]> {
  return tx.query(
    `WITH RECURSIVE line AS (
       (SELECT n.* FROM tree_nodes n WHERE n.organisation_id = $1 ORDER BY n.tree_id DESC LIMIT 1)
       UNION ALL
       SELECT p.* FROM line l JOIN tree_nodes p ON p.tree_id = l.tree_id AND p.organisation_id = l.parent_id
     )
     SELECT l.tree_id AS "treeId", o.id, o.name, o.short_name AS "shortName", o.kind, l.parent_id AS "parentId",
            l.depth, l.lo, l.hi
       FROM line l JOIN organisations o ON o.id = l.organisation_id
      ORDER BY l.depth`,
    [organisationId],
  );
}

export interface FactsQuestion {
  within: UnitPlace;
  years: readonly number[];
  groupBy: StatisticsGroup;
  subjectKind: SubjectKind;
  stage: StatisticsStage;
}

interface FactsRow {
  id: string;
  name: string;
  shortName: string;
  kind: OrganisationKind;
  parentId: string | null;
  depth: number;
  lo: number;
  hi: number;
  isPart: boolean;
  hasChildren: boolean;
  hasPeople: boolean;
  hasOverride: boolean;
  year: number;
  total: number;
  undecided: number;
  excellent: number;
  good: number;
  satisfactory: number;
  unsatisfactory: number;
  notRated: Partial<Record<ParticipationReason, number>>;
}

/**
 * The organisation, its parts and their counts in one statement. Positions are digits, so the part a cell belongs to
 * is worked out from its position: every review is met once, whatever the parts, and no range is joined with a range.
 * No row of a person leaves the database.
 */
export async function readFacts(tx: Tx, question: FactsQuestion): Promise<UnitFacts[]> {
  const { within, years, groupBy, subjectKind, stage } = question;
  const rows: FactsRow[] = await tx.query(factsSql(groupBy, stage), [
    within.treeId,
    within.lo,
    within.hi,
    within.id,
    years,
    subjectKind,
    partSize(groupBy, within.depth),
  ]);
  return rows.map(toFacts);
}

/** Length of the range of one part; 1 where every cell is its own. */
function partSize(groupBy: StatisticsGroup, depth: number): number {
  const depths: Record<StatisticsGroup, number> = {
    CHILD: depth + 1,
    DISTRICT: DISTRICT_DEPTH,
    GRASSROOTS: GRASSROOTS_DEPTH,
    CELL: MAX_DEPTH,
    YEAR: depth,
  };
  return 1024 ** Math.max(0, MAX_DEPTH - depths[groupBy]);
}

const WHOLE = -1;

const factsSql = (groupBy: StatisticsGroup, stage: StatisticsStage): string => `
  WITH fact AS MATERIALIZED (
    SELECT c.lo - c.lo % $7::bigint AS part, r.year, r.participation = 'RATED' AS is_rated,
           CASE WHEN r.participation = 'RATED' THEN ${LEVEL_AT[stage]} END AS level,
           CASE WHEN r.participation <> 'RATED' THEN r.reason END AS reason,
           count(*) AS n, bool_or(r.has_override) AS has_override
      FROM tree_nodes c
      JOIN reviews r ON r.cell_id = c.organisation_id AND r.year = ANY ($5::smallint[]) AND r.subject_kind = $6
     WHERE c.tree_id = $1 AND c.lo BETWEEN $2 AND $3
     GROUP BY 1, 2, 3, 4, 5
  ), counted AS (
    SELECT * FROM fact
    UNION ALL
    SELECT ${WHOLE}, year, is_rated, level, reason, sum(n), bool_or(has_override) FROM fact GROUP BY 2, 3, 4, 5
  ), figure AS MATERIALIZED (
    SELECT part, year, sum(n)::int AS total,
           COALESCE(sum(n) FILTER (WHERE is_rated AND level IS NULL), 0)::int AS undecided,
           COALESCE(sum(n) FILTER (WHERE level = 'EXCELLENT'), 0)::int AS excellent,
           COALESCE(sum(n) FILTER (WHERE level = 'GOOD'), 0)::int AS good,
           COALESCE(sum(n) FILTER (WHERE level = 'SATISFACTORY'), 0)::int AS satisfactory,
           COALESCE(sum(n) FILTER (WHERE level = 'UNSATISFACTORY'), 0)::int AS unsatisfactory,
           bool_or(has_override) AS has_override,
           jsonb_object_agg(reason, n) FILTER (WHERE reason IS NOT NULL) AS not_rated
      FROM counted GROUP BY part, year
  ), unit AS MATERIALIZED (
    SELECT o.id, o.name, o.short_name, o.kind, n.parent_id, n.depth, n.lo, n.hi,
           ${PART_OF[groupBy]} AS is_part, CASE WHEN n.organisation_id = $4 THEN ${WHOLE} ELSE n.lo END AS part
      FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
     WHERE n.tree_id = $1 AND (n.organisation_id = $4 OR (n.lo BETWEEN $2 AND $3 AND (${PART_OF[groupBy]})))
     LIMIT ${UNIT_LIMIT + 1}
  )
  SELECT u.id, u.name, u.short_name AS "shortName", u.kind, u.parent_id AS "parentId", u.depth, u.lo, u.hi,
         u.is_part AS "isPart", y.year, COALESCE(f.total, 0) AS total, COALESCE(f.undecided, 0) AS undecided,
         COALESCE(f.excellent, 0) AS excellent, COALESCE(f.good, 0) AS good, COALESCE(f.satisfactory, 0) AS satisfactory,
         COALESCE(f.unsatisfactory, 0) AS unsatisfactory, COALESCE(f.has_override, false) AS "hasOverride",
         COALESCE(f.not_rated, '{}') AS "notRated",
         (SELECT true FROM tree_nodes c WHERE c.tree_id = $1 AND c.parent_id = u.id LIMIT 1) IS NOT NULL AS "hasChildren",
         f.total IS NOT NULL OR (SELECT true FROM tree_nodes c JOIN memberships s ON s.organisation_id = c.organisation_id
                                  WHERE c.tree_id = $1 AND c.lo BETWEEN u.lo AND u.hi LIMIT 1) IS NOT NULL AS "hasPeople"
    FROM unit u
   CROSS JOIN unnest($5::smallint[]) AS y (year)
    LEFT JOIN figure f ON f.part = u.part AND f.year = y.year`;

function toFacts(row: FactsRow): UnitFacts {
  const {
    id,
    name,
    shortName,
    kind,
    parentId,
    depth,
    lo,
    hi,
    excellent,
    good,
    satisfactory,
    unsatisfactory,
  } = row;
  const counts: Record<Level, number> = {
    EXCELLENT: excellent,
    GOOD: good,
    SATISFACTORY: satisfactory,
    UNSATISFACTORY: unsatisfactory,
  };
  return {
    unit: { id, name, shortName, kind, parentId, depth, lo, hi },
    year: row.year,
    isPart: row.isPart,
    hasChildren: row.hasChildren,
    hasPeople: row.hasPeople,
    hasOverride: row.hasOverride,
    total: row.total,
    undecided: row.undecided,
    counts,
    notRated: row.notRated,
  };
}

/** Counts and overrides of one quota group: the round of one grassroots organisation in one year. */
export interface QuotaGroupFacts {
  /** Its range in the tree. */
  lo: number;
  hi: number;
  year: number;
  editionCode: string;
  rounding: "FLOOR" | "HALF_UP" | "CEIL";
  excellent: number;
  good: number;
  satisfactory: number;
  unsatisfactory: number;
  overrides: { authority: string; reason: string; exceededBy: number }[];
}

/** Every quota group inside the organisation. */
export async function readQuotaGroups(tx: Tx, question: FactsQuestion): Promise<QuotaGroupFacts[]> {
  const { within, years, stage, subjectKind } = question;
  return tx.query(
    `SELECT n.lo, n.hi, d.year, d.edition_code AS "editionCode", d.quota_rounding AS rounding, f.*,
            COALESCE(x.overrides, '[]') AS overrides
       FROM tree_nodes n
       JOIN rounds d ON d.organisation_id = n.organisation_id AND d.year = ANY ($4::smallint[])
      CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE g.level = 'EXCELLENT')::int AS excellent,
                   count(*) FILTER (WHERE g.level = 'GOOD')::int AS good,
                   count(*) FILTER (WHERE g.level = 'SATISFACTORY')::int AS satisfactory,
                   count(*) FILTER (WHERE g.level = 'UNSATISFACTORY')::int AS unsatisfactory
              FROM (SELECT ${LEVEL_AT[stage]} AS level FROM reviews r
                     WHERE r.round_id = d.id AND r.participation = 'RATED' AND r.subject_kind = $5) g) f
       LEFT JOIN LATERAL (
            SELECT jsonb_agg(jsonb_build_object('authority', s.override_authority, 'reason', s.override_reason,
                             'exceededBy', s.excellent - s.excellent_allowed) ORDER BY s.decided_at) AS overrides
              FROM resolutions s
             WHERE s.round_id = d.id AND s.override_reason IS NOT NULL) x ON true
      WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3
      ORDER BY d.year, n.lo`,
    [within.treeId, within.lo, within.hi, years, subjectKind],
  );
}
