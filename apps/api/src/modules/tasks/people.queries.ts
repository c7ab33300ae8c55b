import type { ProcedureActor, Role } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { ResponsiblePerson } from "./chain.type.js";
import type { WorkRow } from "./work.queries.js";

interface Office extends ResponsiblePerson {
  role: Role;
  lo: number;
  hi: number;
}

/** Whom the steps of a round's reviews are to be asked of. */
export interface People {
  offices: readonly Office[];
  /** By member. */
  members: ReadonlyMap<string, ResponsiblePerson>;
}

/** Accounts with an office in the part of the tree, and members by name with their accounts; two statements. */
export async function findPeople(
  tx: Tx,
  range: { lo: number; hi: number },
  memberIds: readonly string[],
  today: string,
): Promise<People> {
  const offices: Office[] = await tx.query(
    `SELECT a.id AS "accountId", a.display_name AS name, g.role, n.lo, n.hi
       FROM account_grants g
       JOIN accounts a ON a.id = g.account_id AND a.disabled_at IS NULL
       JOIN tree_nodes n ON n.organisation_id = g.organisation_id AND n.tree_id = ${NEWEST_TREE}
      WHERE g.role IN ('CELL_SECRETARY', 'WARD_ADMINISTRATOR', 'COMMITTEE') AND n.lo BETWEEN $1 AND $2
        AND g.valid_from <= $3 AND (g.valid_to IS NULL OR g.valid_to > $3)
      ORDER BY n.lo, a.display_name`,
    [range.lo, range.hi, today],
  );
  const rows: { id: string; name: string; accountId: string | null }[] = await tx.query(
    `SELECT m.id, m.full_name AS name, a.id AS "accountId"
       FROM members m LEFT JOIN accounts a ON a.member_id = m.id AND a.disabled_at IS NULL
      WHERE m.id = ANY ($1::uuid[])`,
    [memberIds],
  );
  return {
    offices,
    members: new Map(rows.map(({ id, name, accountId }) => [id, { name, accountId }])),
  };
}

/** The people behind an actor of the procedure, for one review; nobody where no account has the office. */
export function peopleOf(
  actor: ProcedureActor,
  row: Pick<WorkRow, "member" | "headMemberIds" | "lo" | "hi">,
  round: { lo: number; hi: number },
  { offices, members }: People,
): ResponsiblePerson[] {
  const named = (ids: readonly string[]): ResponsiblePerson[] => ids.flatMap((id) => members.get(id) ?? []);
  const office = (role: Role, { lo, hi }: { lo: number; hi: number }): ResponsiblePerson[] => {
    const covering = offices.filter((it) => it.role === role && it.lo <= lo && hi <= it.hi);
    const nearest = Math.min(...covering.map((it) => it.hi - it.lo));
    return covering
      .filter((it) => it.hi - it.lo === nearest)
      .map(({ name, accountId }) => ({ name, accountId }));
  };
  const heads = named(row.headMemberIds);
  switch (actor) {
    case "MEMBER":
    case "CADRE":
      return row.member ? named([row.member.id]) : [];
    case "COLLECTIVE_HEAD":
      return heads.length > 0 ? heads : office("WARD_ADMINISTRATOR", round);
    case "CELL_SECRETARY":
      return office("CELL_SECRETARY", row);
    case "OWN_COMMITTEE": {
      const secretaries = office("CELL_SECRETARY", row);
      return secretaries.length > 0 ? secretaries : office("WARD_ADMINISTRATOR", round);
    }
    case "WARD_ADMINISTRATOR":
    case "ADVISORY_OFFICE":
      return office("WARD_ADMINISTRATOR", round);
    case "COMMITTEE":
    case "COMPETENT_AUTHORITY":
      return office("COMMITTEE", round);
  }
}
