import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { NotificationKind, NotificationSubjectKind } from "./notification.types.js";

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  subjectKind: NotificationSubjectKind;
  subjectId: string;
  roundId: string;
  cellId: string | null;
  organisation: OrganisationRef | null;
  year: number | null;
  dueOn: string | null;
  isReminder: boolean;
  createdAt: Date;
  readAt: Date | null;
}

export interface NotificationRowPage {
  items: NotificationRow[];
  totalCount: number;
  unreadCount: number;
}

/** One page of an account's notices, newest first, and both counts, in one statement. */
export async function findNotifications(
  tx: Tx,
  accountId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<NotificationRowPage> {
  const rows: [NotificationRowPage] = await tx.query(
    `WITH page AS (
       SELECT n.*, o.name, o.short_name, o.kind AS organisation_kind,
              COALESCE(r.round_id, mt.round_id, n.subject_id) AS round_id, CASE WHEN r.subject_kind = 'MEMBER' THEN r.cell_id ELSE mt.cell_id END AS cell_id
         FROM notifications n LEFT JOIN organisations o ON o.id = n.organisation_id
         LEFT JOIN reviews r ON n.subject_kind = 'REVIEW' AND r.id = n.subject_id
         LEFT JOIN meetings mt ON n.subject_kind = 'MEETING' AND mt.id = n.subject_id
        WHERE n.account_id = $1 ORDER BY n.created_at DESC, n.id OFFSET $2 LIMIT $3)
     SELECT (SELECT count(*)::int FROM notifications WHERE account_id = $1) AS "totalCount",
            (SELECT count(*)::int FROM notifications WHERE account_id = $1 AND read_at IS NULL) AS "unreadCount",
            (SELECT COALESCE(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'subjectKind', p.subject_kind,
                      'subjectId', p.subject_id, 'roundId', p.round_id, 'cellId', p.cell_id, 'year', p.year, 'dueOn', p.due_on, 'isReminder', p.reminded_on IS NOT NULL,
                      'createdAt', p.created_at, 'readAt', p.read_at,
                      'organisation', CASE WHEN p.organisation_id IS NOT NULL THEN json_build_object('id', p.organisation_id,
                        'name', p.name, 'shortName', p.short_name, 'kind', p.organisation_kind) END)
                      ORDER BY p.created_at DESC, p.id), '[]') FROM page p) AS items`,
    [accountId, offset, limit],
  );
  return rows[0];
}

export async function countUnread(tx: Tx, accountId: string): Promise<number> {
  const rows: [{ n: number }] = await tx.query(
    `SELECT count(*)::int AS n FROM notifications WHERE account_id = $1 AND read_at IS NULL`,
    [accountId],
  );
  return rows[0].n;
}

/** Those of the account among `ids`, or all of it when null; gives how many were unread. */
export async function markRead(tx: Tx, accountId: string, ids: readonly string[] | null): Promise<number> {
  const [changed]: [unknown[], number] = await tx.query(
    `UPDATE notifications SET read_at = now()
      WHERE account_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY ($2)) RETURNING id`,
    [accountId, ids],
  );
  return changed.length;
}

export interface ReminderQuestion {
  accountIds: readonly string[];
  memberIds: readonly string[];
  organisationIds: readonly string[];
  kind: NotificationKind;
  subjectId: string;
  scope: [lo: number[], hi: number[]];
  /** "YYYY-MM-DD" */
  today: string;
}

const inForce = (table: string, day: string): string =>
  `${table}.valid_from <= ${day} AND (${table}.valid_to IS NULL OR ${table}.valid_to > ${day})`;

export interface ReminderAudience {
  /** Accounts that were not reminded of this work today. */
  accountIds: string[];
  alreadyRemindedCount: number;
  /** Of those asked for: without an account, or outside the asker's part of the tree. */
  unreachableCount: number;
}

/**
 * Who would be reminded, in one statement: accounts by their own id, by their member, or as those responsible for a unit
 * (the secretary of a cell, the office of anything above); each with a role or activity within the scope.
 */
export async function findAudience(tx: Tx, question: ReminderQuestion): Promise<ReminderAudience> {
  const rows: [ReminderAudience] = await tx.query(
    `WITH asked AS (
       SELECT 'A' AS what, id FROM unnest($1::uuid[]) AS id
       UNION SELECT 'M', id FROM unnest($2::uuid[]) AS id
       UNION SELECT 'O', id FROM unnest($3::uuid[]) AS id),
     held AS (
       SELECT q.what, q.id, a.id AS account_id, a.member_id FROM asked q JOIN accounts a ON a.id = q.id
        WHERE q.what = 'A' AND a.disabled_at IS NULL
       UNION ALL
       SELECT q.what, q.id, a.id, a.member_id FROM asked q JOIN accounts a ON a.member_id = q.id
        WHERE q.what = 'M' AND a.disabled_at IS NULL
       UNION ALL
       SELECT q.what, q.id, a.id, a.member_id FROM asked q JOIN organisations o ON o.id = q.id
         JOIN account_grants g ON g.organisation_id = o.id AND ${inForce("g", "$8::date")}
          AND g.role = CASE WHEN o.kind IN ('CELL', 'GRASSROOTS_CELL') THEN 'CELL_SECRETARY' ELSE 'WARD_ADMINISTRATOR' END
         JOIN accounts a ON a.id = g.account_id
        WHERE q.what = 'O' AND a.disabled_at IS NULL),
     reached AS (
       SELECT h.* FROM held h
        WHERE EXISTS (
          SELECT 1 FROM (
              SELECT g.organisation_id FROM account_grants g WHERE g.account_id = h.account_id AND ${inForce("g", "$8::date")}
              UNION ALL
              SELECT ms.organisation_id FROM memberships ms
               WHERE ms.member_id = h.member_id AND ms.kind = 'OFFICIAL' AND ${inForce("ms", "$8::date")}) p
            JOIN tree_nodes n ON n.organisation_id = p.organisation_id AND n.tree_id = ${NEWEST_TREE}
            JOIN unnest($6::bigint[], $7::bigint[]) AS s (lo, hi) ON n.lo BETWEEN s.lo AND s.hi AND n.hi <= s.hi)),
     people AS (
       SELECT DISTINCT r.account_id, EXISTS (SELECT 1 FROM notifications n
                WHERE n.account_id = r.account_id AND n.kind = $4 AND n.subject_id = $5
                  AND n.reminded_on = current_date) AS is_reminded FROM reached r)
     SELECT COALESCE((SELECT json_agg(account_id ORDER BY account_id) FROM people WHERE NOT is_reminded), '[]') AS "accountIds",
            (SELECT count(*)::int FROM people WHERE is_reminded) AS "alreadyRemindedCount",
            (SELECT count(*)::int FROM asked q
              WHERE NOT EXISTS (SELECT 1 FROM reached r WHERE r.what = q.what AND r.id = q.id)) AS "unreachableCount"`,
    [
      question.accountIds,
      question.memberIds,
      question.organisationIds,
      question.kind,
      question.subjectId,
      ...question.scope,
      question.today,
    ],
  );
  return rows[0];
}
