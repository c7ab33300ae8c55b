import {
  type Edition,
  type MemberStatus,
  participation,
  participationChoices,
  postGroupOf,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { findBodies } from "./bodies.js";
import type { Participant, RoundScope } from "./participant.js";
import { LEADING_POST, monthsOfStay, STATUS_INTERVALS, type Stay } from "./personFacts.js";

/** Everybody and everything that takes part in a round, each kind that the edition rates. One statement for each. */
export async function findParticipants(tx: Tx, scope: RoundScope, edition: Edition): Promise<Participant[]> {
  const { COLLECTIVE, CADRE } = edition.subjects;
  return [
    ...(await findBodies(tx, scope, edition, "ORGANISATION")),
    ...(COLLECTIVE ? await findBodies(tx, scope, edition, "COLLECTIVE") : []),
    ...(CADRE ? await findCadres(tx, scope, edition) : []),
    ...(await findMembers(tx, scope, edition)),
  ];
}

interface PersonRow {
  memberId: string;
  unitId: string;
  admittedOn: string;
  /** Day of coming from another cell; null when this is the first, and for a cadre, who is rated for the post. */
  transferredInOn: string | null;
  /** Activity in the cell before this one; null when there was none. */
  atFormerCell: Stay | null;
  intervals: { status: MemberStatus; from: string; until: string | null }[];
  isStateEmployee: boolean;
  /** Holds a post of head or deputy, or sits in a leadership collective. */
  isLeader: boolean;
  /** Of a cadre: no post but Party posts of a cell below a grassroots organisation. */
  holdsCellPostOnly?: boolean;
}

/** Official members of every cell in the range on the reference day. */
async function findMembers(tx: Tx, scope: RoundScope, edition: Edition): Promise<Participant[]> {
  const rows: PersonRow[] = await tx.query(
    `SELECT m.id AS "memberId", ms.organisation_id AS "unitId", m.admitted_on AS "admittedOn",
            CASE WHEN f.valid_from IS NOT NULL THEN ms.valid_from END AS "transferredInOn",
            CASE WHEN f.valid_from IS NOT NULL THEN json_build_object('from', f.valid_from,
              'until', COALESCE(f.valid_to, ms.valid_from)) END AS "atFormerCell",
            ${STATUS_INTERVALS} AS intervals, m.is_state_employee AS "isStateEmployee",
            EXISTS (SELECT 1 FROM posts p WHERE p.member_id = m.id AND ${LEADING_POST}) AS "isLeader"
       FROM tree_nodes n
       JOIN memberships ms ON ms.organisation_id = n.organisation_id AND ms.kind = 'OFFICIAL'
                          AND ms.valid_from <= $4 AND (ms.valid_to IS NULL OR ms.valid_to > $4)
       JOIN members m ON m.id = ms.member_id
       LEFT JOIN LATERAL (SELECT e.valid_from, e.valid_to FROM memberships e
                           WHERE e.member_id = m.id AND e.kind = 'OFFICIAL' AND e.valid_from < ms.valid_from
                           ORDER BY e.valid_from DESC LIMIT 1) f ON true
      WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3`,
    [scope.treeId, scope.lo, scope.hi, scope.asOf],
  );
  return rows.map((row) => personIn(row, scope, edition, "MEMBER"));
}

/**
 * Cadres: whoever leads or manages at an organisation in the range on the reference day. Several posts make one review,
 * at the highest of their organisations. Who only holds a Party post of a cell is one where the unit says so.
 */
async function findCadres(tx: Tx, scope: RoundScope, edition: Edition): Promise<Participant[]> {
  const rows: PersonRow[] = await tx.query(
    `SELECT DISTINCT ON (m.id) m.id AS "memberId", n.organisation_id AS "unitId", m.admitted_on AS "admittedOn",
            NULL AS "transferredInOn", NULL AS "atFormerCell", ${STATUS_INTERVALS} AS intervals, m.is_state_employee AS "isStateEmployee",
            true AS "isLeader", bool_and(p.kind = 'PARTY' AND o.kind = 'CELL') OVER (PARTITION BY m.id) AS "holdsCellPostOnly"
       FROM tree_nodes n
       JOIN organisations o ON o.id = n.organisation_id
       JOIN posts p ON p.organisation_id = n.organisation_id AND ${LEADING_POST}
       JOIN members m ON m.id = p.member_id
      WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3
      ORDER BY m.id, n.depth, n.lo`,
    [scope.treeId, scope.lo, scope.hi, scope.asOf],
  );
  return rows
    .map((row) => personIn(row, scope, edition, "CADRE"))
    .filter(({ participation: status, reason }) => !(status === "OUT" && reason === "CELL_POST_ONLY"));
}

function personIn(
  { memberId, unitId, isStateEmployee, isLeader, atFormerCell, ...facts }: PersonRow,
  { year, asOf }: RoundScope,
  edition: Edition,
  kind: "MEMBER" | "CADRE",
): Participant {
  // Retired, self-employed or in private business, without a post: asked only where the edition has rules for it.
  const isOutsidePoliticalSystem = !isStateEmployee && !isLeader;
  const postGroup = postGroupOf({ isLeader, isOutsidePoliticalSystem }, edition, kind);
  const decision = participation(
    {
      year,
      referenceDate: asOf,
      ...facts,
      monthsAtFormerCell: monthsOfStay(atFormerCell, year),
      isOutsidePoliticalSystem: postGroup === "OUTSIDE_POLITICAL_SYSTEM",
    },
    edition,
    kind,
  );
  return {
    subjectKind: kind,
    memberId,
    organisationId: null,
    collectiveId: null,
    unitId,
    participation: decision.status,
    reason: decision.reason,
    cap: decision.cap,
    postGroup,
    needsPerson: decision.needsPerson,
    choices: participationChoices(decision),
  };
}
