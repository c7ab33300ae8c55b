import type { ReviewState } from "@xeploai/domain";
import { CONTAINER, containerSql } from "../../access/containerSql.js";
import type { Contained, ContainerParameters } from "../../access/pageWithin.js";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { AppealOutcome } from "./appeal.types.js";

/** An appeal with whose it is. */
export interface AppealRow {
  id: string;
  reviewId: string;
  decisionId: string;
  statement: string;
  filedOn: string;
  isOnPaper: boolean;
  firstDay: string;
  lastDay: string;
  settledOn: string | null;
  outcome: AppealOutcome | null;
  answer: string | null;
  newDecisionId: string | null;
  version: number;
  subjectName: string;
  unit: OrganisationRef;
  state: ReviewState;
}

const COLUMNS = `p.id, p.review_id AS "reviewId", p.decision_id AS "decisionId", p.statement, p.filed_on AS "filedOn",
  p.is_on_paper AS "isOnPaper",
  p.first_day AS "firstDay", p.last_day AS "lastDay", p.settled_on AS "settledOn", p.outcome, p.answer,
  p.new_decision_id AS "newDecisionId", p.version, COALESCE(m.full_name, c.name, o.name) AS "subjectName",
  ${organisationRefJson("o")} AS unit, r.state`;

const FROM = `FROM appeals p JOIN reviews r ON r.id = p.review_id JOIN organisations o ON o.id = r.cell_id
  LEFT JOIN members m ON m.id = r.member_id LEFT JOIN collectives c ON c.id = r.collective_id`;

/** Every appeal on one review, the latest first. */
export async function findAppeals(tx: Tx, reviewId: string): Promise<AppealRow[]> {
  return tx.query(
    `SELECT ${COLUMNS} ${FROM} WHERE p.review_id = $1 ORDER BY p.filed_on DESC, p.settled_on DESC`,
    [reviewId],
  );
}

export interface AppealQuestion {
  /** The round. */
  container: ContainerParameters;
  scope: [lo: number[], hi: number[]];
  /** Whose own case is left out. */
  ownMemberId: string | null;
  limit: number;
  offset: number;
}

export interface AppealRowPage {
  items: AppealRow[];
  totalCount: number;
}

/** Appeals of a round, open ones first; one statement for a page. */
export async function findAppealPage(
  tx: Tx,
  { container, scope, ownMemberId, limit, offset }: AppealQuestion,
): Promise<Contained<AppealRowPage>> {
  const rows: [Contained<AppealRowPage>] = await tx.query(
    `WITH ${containerSql("ROUND")},
     found AS MATERIALIZED (
       SELECT ${COLUMNS} ${FROM}
         JOIN container t ON t.id = r.round_id
         JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
        WHERE r.member_id IS DISTINCT FROM $5::uuid
          AND EXISTS (SELECT 1 FROM unnest($3::bigint[], $4::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)),
     page AS (SELECT * FROM found ORDER BY outcome IS NOT NULL, "filedOn", id LIMIT $6 OFFSET $7)
     SELECT ${CONTAINER}, (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(page ORDER BY outcome IS NOT NULL, "filedOn", id), '[]') FROM page) AS items`,
    [...container, ...scope, ownMemberId, limit, offset],
  );
  return rows[0];
}
