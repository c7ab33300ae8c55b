import type { DataSource } from "typeorm";
import type { Actor } from "../access/Actor.js";
import { asMember, makeMember, makeMembers, type TestMember } from "./makeMembers.js";
import { makeUnit, type TestUnit } from "./makeUnits.js";

interface PostTraits {
  collectiveId?: string;
  kind?: "PARTY" | "STATE" | "MASS_ORGANISATION";
  rank?: "HEAD" | "DEPUTY";
}

/** A post since 2016. */
export async function makePost(
  db: DataSource,
  member: TestMember,
  unit: TestUnit,
  { collectiveId, kind = "PARTY", rank }: PostTraits = {},
): Promise<void> {
  await db.query(
    `INSERT INTO posts (member_id, organisation_id, collective_id, kind, title, is_head, is_deputy, valid_from)
     VALUES ($1, $2, $3, $4, 'Chức vụ', $5, $6, '2016-01-01')`,
    [member.id, unit.id, collectiveId ?? null, kind, rank === "HEAD", rank === "DEPUTY"],
  );
}

/** A collective with its members: the first heads it, the second is deputy. */
export async function makeCollective(
  db: DataSource,
  unit: TestUnit,
  kind: string,
  name: string,
  members: readonly TestMember[],
  postKind: PostTraits["kind"] = "PARTY",
): Promise<string> {
  const [row]: { id: string }[] = await db.query(
    `INSERT INTO collectives (organisation_id, kind, name, name_key, founded_on) VALUES ($1, $2, $3, lower($3), '2016-01-01')
     RETURNING id`,
    [unit.id, kind, name],
  );
  const collectiveId = row?.id ?? "";
  for (const [index, member] of members.entries())
    await makePost(db, member, unit, {
      collectiveId,
      kind: postKind,
      ...(index === 0 ? { rank: "HEAD" as const } : index === 1 ? { rank: "DEPUTY" as const } : {}),
    });
  return collectiveId;
}

/** A ward whose standing committee has so many members, with cells whose secretaries stand below. */
export async function makeCommittee(
  db: DataSource,
  ward: TestUnit,
  size: number,
  cells: number,
): Promise<{ cell: TestUnit; collectiveId: string; members: TestMember[]; secretaries: TestMember[] }> {
  const cell = await makeUnit(db, ward, "CELL", "Chi bộ cơ quan");
  const members = await makeMembers(db, cell, size);
  const collectiveId = await makeCollective(db, ward, "PARTY_STANDING_COMMITTEE", "Ban thường vụ", members);
  const secretaries: TestMember[] = [];
  for (let number = 1; number <= cells; number += 1) {
    const below = await makeUnit(db, ward, "CELL", `Chi bộ tổ dân phố số ${number}`);
    const secretary = await makeMember(db, below);
    await makePost(db, secretary, below, { rank: "HEAD" });
    secretaries.push(secretary);
  }
  return { cell, collectiveId, members, secretaries };
}

/** The same people signed in, each once. */
export function signIn(db: DataSource, members: readonly TestMember[]): Promise<Actor[]> {
  return Promise.all(members.map((it) => asMember(db, it)));
}
