import {
  type BodyFacts,
  bodyParticipation,
  type CollectiveKind,
  type Edition,
  participationChoices,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Participant, RoundScope } from "./participant.js";

type BodyKind = "ORGANISATION" | "COLLECTIVE";

interface OrganisationRow {
  id: string;
  foundedOn: string | null;
  dissolvedOn: string | null;
  endKind: "DISSOLVED" | "MERGED" | null;
  /** Last day on which it received another; null for a collective. */
  receivedOn?: string | null;
}

interface CollectiveRow extends OrganisationRow {
  organisationId: string;
  kind: CollectiveKind;
  memberCount: number;
  hasStandingCommittee: boolean;
}

/** Organisations, or leadership collectives, of the range that existed in the review year, as the edition treats them. */
export async function findBodies(
  tx: Tx,
  scope: RoundScope,
  edition: Edition,
  kind: BodyKind,
): Promise<Participant[]> {
  const place = [scope.treeId, scope.lo, scope.hi, scope.asOf, `${scope.year}-01-01`];
  if (kind === "ORGANISATION") {
    const rows: OrganisationRow[] = await tx.query(ORGANISATIONS, place);
    return rows.map((row) =>
      bodyIn({ ...lifeOf(row, scope), kind: "ORGANISATION" }, edition, {
        organisationId: row.id,
        unitId: row.id,
      }),
    );
  }
  const rows: CollectiveRow[] = await tx.query(COLLECTIVES, place);
  return rows.map((row) =>
    bodyIn(
      {
        ...lifeOf(row, scope),
        kind: "COLLECTIVE",
        collective: row.kind,
        memberCount: row.memberCount,
        hasStandingCommittee: row.hasStandingCommittee,
      },
      edition,
      { collectiveId: row.id, unitId: row.organisationId },
    ),
  );
}

/** A Party group is part of a cell and never a subject. */
const ORGANISATIONS = `
  SELECT o.id, o.founded_on AS "foundedOn", o.dissolved_on AS "dissolvedOn",
         CASE WHEN EXISTS (SELECT 1 FROM organisation_successions s WHERE s.predecessor_id = o.id AND s.is_whole)
              THEN 'MERGED' END AS "endKind",
         (SELECT max(s.effective_on) FROM organisation_successions s WHERE s.successor_id = o.id) AS "receivedOn"
    FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
   WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3 AND o.kind <> 'PARTY_GROUP'
     AND (o.founded_on IS NULL OR o.founded_on <= $4) AND (o.dissolved_on IS NULL OR o.dissolved_on >= $5)`;

const COLLECTIVES = `
  SELECT c.id, c.organisation_id AS "organisationId", c.founded_on AS "foundedOn", c.dissolved_on AS "dissolvedOn",
         c.end_kind AS "endKind", c.kind,
         (SELECT count(*)::int FROM posts p WHERE p.collective_id = c.id
                AND p.valid_from <= $4 AND (p.valid_to IS NULL OR p.valid_to > $4)) AS "memberCount",
         EXISTS (SELECT 1 FROM collectives s WHERE s.organisation_id = c.organisation_id
                    AND s.kind = 'PARTY_STANDING_COMMITTEE' AND (s.founded_on IS NULL OR s.founded_on <= $4)
                    AND (s.dissolved_on IS NULL OR s.dissolved_on > $4)) AS "hasStandingCommittee"
    FROM tree_nodes n JOIN collectives c ON c.organisation_id = n.organisation_id
   WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3
     AND (c.founded_on IS NULL OR c.founded_on <= $4) AND (c.dissolved_on IS NULL OR c.dissolved_on >= $5)`;

const lifeOf = (
  { foundedOn, dissolvedOn, endKind, receivedOn = null }: OrganisationRow,
  { year, asOf }: RoundScope,
) => ({
  year,
  referenceDate: asOf,
  foundedOn,
  receivedOn,
  ended: dissolvedOn === null ? null : { on: dissolvedOn, how: endKind ?? ("DISSOLVED" as const) },
});

function bodyIn(
  facts: BodyFacts,
  edition: Edition,
  ids: { organisationId?: string; collectiveId?: string; unitId: string },
): Participant {
  const decision = bodyParticipation(facts, edition);
  return {
    subjectKind: facts.kind,
    memberId: null,
    organisationId: ids.organisationId ?? null,
    collectiveId: ids.collectiveId ?? null,
    unitId: ids.unitId,
    participation: decision.status,
    reason: decision.reason,
    cap: decision.cap,
    postGroup: null,
    needsPerson: decision.needsPerson,
    choices: participationChoices(decision),
  };
}
