import { randomUUID } from "node:crypto";
import { foldName } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { type MemberChange, newActivity, newColumns } from "./rosterChanges.js";
import { type MemberColumns, ROSTER_COLUMNS, rosterColumns } from "./rosterColumns.js";
import { RefusedFile } from "./rosterGrid.js";
import type { PlannedRow } from "./rosterPlan.js";

const CHUNK = 2_000;

/** What applying needs besides the plan. */
export interface ApplyQuestion {
  rows: readonly PlannedRow[];
  today: string;
  seal: (memberId: string, nationalId: string) => Buffer;
  onProgress: (done: number, total: number) => Promise<void>;
}

interface StagedMember extends MemberColumns {
  id: string;
  version: number;
  national_id: string | null;
  cell_id: string;
  valid_from: string;
}

interface StagedPost {
  member_id: string;
  organisation_id: string;
  kind: string;
  title: string;
  is_head: boolean;
  is_deputy: boolean;
  valid_from: string;
}

const MEMBER_RECORD = [
  "id uuid",
  "version integer",
  "national_id text",
  "cell_id uuid",
  "valid_from date",
  ...rosterColumns.map((it) => `${it} ${ROSTER_COLUMNS[it]}`),
].join(", ");

/** Writes a plan without faults, set by set. The caller's transaction makes it all or nothing. */
export async function applyRoster(tx: Tx, question: ApplyQuestion): Promise<void> {
  const { rows, today } = question;
  const created = rows.filter((it) => it.outcome === "CREATE").map((it) => stageNew(it, question));
  const updated = rows.filter((it) => it.outcome === "UPDATE");
  const changed = updated
    .filter((it) => it.change?.columns || it.change?.nationalId)
    .map((it) => stageChanged(it, question));
  const total = rows.length;
  let done = rows.length - created.length - updated.length;
  for (const chunk of chunks(created)) {
    const members = chunk.map((it) => it.member);
    await tx.query(INSERT_MEMBERS, [JSON.stringify(members)]);
    await tx.query(INSERT_MEMBERSHIPS, [JSON.stringify(members)]);
    done += chunk.length;
    await question.onProgress(done, total);
  }
  for (const chunk of chunks(changed)) {
    const [written]: [unknown[], number] = await tx.query(UPDATE_MEMBERS, [JSON.stringify(chunk)]);
    // Somebody saved one of them since it was read.
    if (written.length !== chunk.length) throw new RefusedFile("ROSTER_CHANGED");
    done += chunk.length;
    await question.onProgress(Math.min(done, total), total);
  }
  await move(tx, updated);
  await writePosts(
    tx,
    updated,
    created.flatMap((it) => it.posts),
    today,
  );
  await writeActivities(tx, [
    ...created.flatMap((it) =>
      it.activity ? [{ member_id: it.member.id, kind: it.activity, valid_from: it.member.valid_from }] : [],
    ),
    ...updated.flatMap(({ change, member }) =>
      change?.activity && member ? [{ member_id: member.id, kind: change.activity, valid_from: today }] : [],
    ),
  ]);
}

interface NewMember {
  member: StagedMember;
  posts: StagedPost[];
  activity: MemberChange["activity"];
}

function stageNew({ record }: PlannedRow, { today, seal }: ApplyQuestion): NewMember {
  if (record.cellId === null) throw new TypeError("a row without fault has a cell");
  const id = randomUUID();
  const validFrom = record.joinedOn ?? today;
  return {
    member: {
      ...newColumns(record),
      id,
      version: 1,
      national_id: record.nationalId === null ? null : seal(id, record.nationalId).toString("base64"),
      cell_id: record.cellId,
      valid_from: validFrom,
    },
    posts: postsOf(id, record.cellId, record.posts, validFrom),
    activity: newActivity(record, []),
  };
}

function stageChanged(
  { member, change }: PlannedRow,
  { seal }: ApplyQuestion,
): Omit<StagedMember, "cell_id" | "valid_from"> {
  if (!member || !change) throw new TypeError("an updated row has a member");
  return {
    ...(change.columns ?? member.columns),
    id: member.id,
    version: member.version,
    national_id: change.nationalId === null ? null : seal(member.id, change.nationalId).toString("base64"),
  };
}

async function move(tx: Tx, rows: readonly PlannedRow[]): Promise<void> {
  const moves = rows.flatMap(({ member, change }) =>
    member && change?.move
      ? [
          {
            member_id: member.id,
            cell_id: change.move.cellId,
            valid_from: change.move.from,
            replaces: change.move.replaces,
          },
        ]
      : [],
  );
  if (moves.length === 0) return;
  const staged = JSON.stringify(moves);
  const record = "AS r (member_id uuid, cell_id uuid, valid_from date, replaces uuid)";
  await tx.query(
    `UPDATE memberships s SET organisation_id = r.cell_id, party_group_id = NULL FROM jsonb_to_recordset($1::jsonb) ${record}
      WHERE s.id = r.replaces`,
    [staged],
  );
  await tx.query(
    `UPDATE memberships s SET valid_to = r.valid_from FROM jsonb_to_recordset($1::jsonb) ${record}
      WHERE r.replaces IS NULL AND s.member_id = r.member_id AND s.kind = 'OFFICIAL'
        AND s.valid_from < r.valid_from AND (s.valid_to IS NULL OR s.valid_to > r.valid_from)`,
    [staged],
  );
  await tx.query(
    `INSERT INTO memberships (member_id, organisation_id, kind, valid_from)
     SELECT r.member_id, r.cell_id, 'OFFICIAL', r.valid_from FROM jsonb_to_recordset($1::jsonb) ${record}
      WHERE r.replaces IS NULL`,
    [staged],
  );
}

async function writePosts(
  tx: Tx,
  updated: readonly PlannedRow[],
  created: readonly StagedPost[],
  today: string,
): Promise<void> {
  const ended = updated.flatMap(({ member, change }) =>
    member && change
      ? Object.entries(change.posts).map(([kind, titles]) => ({ member_id: member.id, kind, titles }))
      : [],
  );
  if (ended.length > 0) {
    const staged = JSON.stringify(ended);
    const past = `FROM jsonb_to_recordset($1::jsonb) AS r (member_id uuid, kind text, titles text[])
      WHERE p.member_id = r.member_id AND p.kind = r.kind AND (p.valid_to IS NULL OR p.valid_to > $2) AND NOT p.title = ANY (r.titles)`;
    await tx.query(`UPDATE posts p SET valid_to = $2 ${past} AND p.valid_from < $2`, [staged, today]);
    // A post that began today never was.
    await tx.query(`DELETE FROM posts p USING ${past.slice("FROM ".length)} AND p.valid_from >= $2`, [
      staged,
      today,
    ]);
  }
  const begun = updated.flatMap(({ member, change, record }): StagedPost[] => {
    if (!member || !change) return [];
    const held = new Set(member.posts.map((it) => `${it.kind}:${it.title}`));
    return postsOf(member.id, record.cellId ?? member.membership?.cellId ?? "", change.posts, today).filter(
      (it) => !held.has(`${it.kind}:${it.title}`),
    );
  });
  for (const chunk of chunks([...created, ...begun]))
    await tx.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, is_deputy, valid_from)
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS r (member_id uuid, organisation_id uuid, kind text, title text, is_head boolean, is_deputy boolean, valid_from date)`,
      [JSON.stringify(chunk)],
    );
}

async function writeActivities(
  tx: Tx,
  activities: readonly { member_id: string; kind: string; valid_from: string }[],
): Promise<void> {
  for (const chunk of chunks(activities))
    await tx.query(
      `INSERT INTO activity_periods (member_id, kind, valid_from)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (member_id uuid, kind text, valid_from date)`,
      [JSON.stringify(chunk)],
    );
}

function postsOf(
  memberId: string,
  cellId: string,
  posts: MemberChange["posts"],
  validFrom: string,
): StagedPost[] {
  return Object.entries(posts).flatMap(([kind, titles]) =>
    titles.map((title) => ({
      member_id: memberId,
      organisation_id: cellId,
      kind,
      title,
      is_head: /^(bi thu|truong|chu tich|hieu truong|giam doc)\b/.test(foldName(title)),
      is_deputy: /^pho\b/.test(foldName(title)),
      valid_from: validFrom,
    })),
  );
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

const INSERT_MEMBERS = `
  INSERT INTO members (id, ${rosterColumns.join(", ")}, national_id_sealed)
  SELECT r.id, ${rosterColumns.map((it) => `r.${it}`).join(", ")}, decode(r.national_id, 'base64')
    FROM jsonb_to_recordset($1::jsonb) AS r (${MEMBER_RECORD})`;

const INSERT_MEMBERSHIPS = `
  INSERT INTO memberships (member_id, organisation_id, kind, valid_from)
  SELECT r.id, r.cell_id, 'OFFICIAL', r.valid_from FROM jsonb_to_recordset($1::jsonb) AS r (${MEMBER_RECORD})`;

const UPDATE_MEMBERS = `
  UPDATE members m
     SET ${rosterColumns.map((it) => `${it} = r.${it}`).join(", ")},
         national_id_sealed = COALESCE(decode(r.national_id, 'base64'), m.national_id_sealed)
    FROM jsonb_to_recordset($1::jsonb) AS r (${MEMBER_RECORD})
   WHERE m.id = r.id AND m.version = r.version
  RETURNING m.id`;
