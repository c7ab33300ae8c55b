import { randomUUID } from "node:crypto";
import { foldName, type Level, nameSortKey } from "@xeploai/domain";
import type { DataSource } from "typeorm";
import type { Actor } from "../access/Actor.js";
import type { ActivityKind } from "../modules/members/member.types.js";
import { makeActor, type TestUnit } from "./makeUnits.js";

export interface TestMember {
  id: string;
  fullName: string;
  cell: TestUnit;
}

interface MemberTraits {
  fullName?: string;
  /** Somebody admitted on a day of the test's own is probationary until it says otherwise. */
  admittedOn?: string;
  officialOn?: string | null;
  joinedOn?: string;
  isStateEmployee?: boolean;
  stateRating?: { year: number; level: Level };
  periods?: readonly { kind: ActivityKind; from: string; to?: string }[];
  end?: { kind: "DECEASED" | "LEFT" | "TRANSFERRED_OUT"; on: string };
}

const FAMILY_NAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ"];
const GIVEN_NAMES = ["An", "Bình", "Chi", "Dũng", "Đức", "Hà", "Hòa", "Lan", "Minh", "Oanh", "Tâm", "Yến"];

let made = 0;

/** An official member of long standing with activity in the cell. */
export async function makeMember(
  db: DataSource,
  cell: TestUnit,
  traits: MemberTraits = {},
): Promise<TestMember> {
  made += 1;
  const id = randomUUID();
  const fullName =
    traits.fullName ??
    `${FAMILY_NAMES[made % FAMILY_NAMES.length]} Thị ${GIVEN_NAMES[made % GIVEN_NAMES.length]}`;
  const admittedOn = traits.admittedOn ?? "2001-05-19";
  await db.query(
    `INSERT INTO members (id, full_name, name_key, sort_key, birth_date, gender, admitted_on, official_on, is_state_employee,
                          ended_on, end_kind)
     VALUES ($1, $2, $3, $4, '1965-03-02', 'FEMALE', $5, $6, $7, $8, $9)`,
    [
      id,
      fullName,
      foldName(fullName),
      nameSortKey(fullName),
      admittedOn,
      traits.officialOn === undefined && !traits.admittedOn ? "2002-05-19" : (traits.officialOn ?? null),
      traits.isStateEmployee ?? false,
      traits.end?.on ?? null,
      traits.end?.kind ?? null,
    ],
  );
  await db.query(
    `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, 'OFFICIAL', $3)`,
    [id, cell.id, traits.joinedOn ?? admittedOn],
  );
  for (const { kind, from, to } of traits.periods ?? [])
    await db.query(
      `INSERT INTO activity_periods (member_id, kind, valid_from, valid_to) VALUES ($1, $2, $3, $4)`,
      [id, kind, from, to ?? null],
    );
  if (traits.stateRating)
    await db.query(`INSERT INTO state_ratings VALUES ($1, $2, $3)`, [
      id,
      traits.stateRating.year,
      traits.stateRating.level,
    ]);
  return { id, fullName, cell };
}

/** So many unremarkable members of one cell. */
export async function makeMembers(db: DataSource, cell: TestUnit, count: number): Promise<TestMember[]> {
  const members: TestMember[] = [];
  for (let index = 0; index < count; index += 1) members.push(await makeMember(db, cell));
  return members;
}

/** The member signed in: the role of a member at the own cell, and any further role over a unit. */
export async function asMember(
  db: DataSource,
  member: TestMember,
  further?: { role: Actor["grants"][number]["role"]; unit: TestUnit },
): Promise<Actor> {
  const actor = await makeActor(db, "MEMBER", member.cell);
  const grants = further
    ? [...actor.grants, ...(await makeActor(db, further.role, further.unit)).grants]
    : actor.grants;
  // Who counted a ballot has an account by then; the member now signs in with this one.
  await db.query(`UPDATE accounts SET member_id = NULL WHERE member_id = $1`, [member.id]);
  await db.query(`UPDATE accounts SET member_id = $2 WHERE id = $1`, [actor.accountId, member.id]);
  return { ...actor, memberId: member.id, grants };
}
