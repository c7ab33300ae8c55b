import { randomUUID } from "node:crypto";
import { type CollectiveKind, foldName, isPartyCollective, type Position } from "@xeploai/domain";
import type { DataSource } from "typeorm";
import type { TestMember } from "./makeMembers.js";
import type { TestUnit } from "./makeUnits.js";

export interface TestCollective {
  id: string;
  name: string;
  kind: CollectiveKind;
  unit: TestUnit;
}

/** A leadership collective at a unit since 2015, with its people since then: the first is head, the second deputy. */
export async function makeCollective(
  db: DataSource,
  unit: TestUnit,
  kind: CollectiveKind,
  name: string,
  people: readonly TestMember[] = [],
): Promise<TestCollective> {
  const id = randomUUID();
  await db.query(
    `INSERT INTO collectives (id, organisation_id, kind, name, name_key, founded_on) VALUES ($1, $2, $3, $4, $5, '2015-06-01')`,
    [id, unit.id, kind, name, foldName(name)],
  );
  const collective = { id, name, kind, unit };
  for (const [index, person] of people.entries())
    await join(db, collective, person, index === 0 ? "HEAD" : index === 1 ? "DEPUTY" : "MEMBER");
  return collective;
}

/** A post in the collective from 2015 on. */
export async function join(
  db: DataSource,
  { id, kind, name, unit }: TestCollective,
  person: TestMember,
  role: Position,
): Promise<void> {
  await db.query(
    `INSERT INTO posts (member_id, organisation_id, collective_id, kind, title, is_head, is_deputy, is_full_time, valid_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, true, '2015-06-01')`,
    [
      person.id,
      unit.id,
      id,
      isPartyCollective(kind) ? "PARTY" : "STATE",
      `${role} ${name}`,
      role === "HEAD",
      role === "DEPUTY",
    ],
  );
}
