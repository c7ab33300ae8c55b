import type { Tx } from "../../database/Door.js";
import type { Events } from "../events/Events.js";
import type { Topic } from "../events/topics.js";
import type { Notice } from "./notification.types.js";

/** Notices that come within this time make one e-mail. */
const GATHERED_MINUTES = 2;

/** Tells accounts that work waits, in the transaction that makes it wait: both happen, or neither. */
export class Notifier {
  readonly #events: Events;
  readonly #sendsMail: boolean;

  constructor(events: Events, sendsMail: boolean) {
    this.#events = events;
    this.#sendsMail = sendsMail;
  }

  /**
   * One statement, however many are told. Accounts that are disabled, or were reminded of the same work today, are left
   * out; gives the others. The e-mail says only that something waits.
   */
  notify(tx: Tx, accountIds: readonly string[], notice: Notice): Promise<string[]> {
    return this.notifyEach(
      tx,
      accountIds.map((accountId) => ({ accountId, subjectId: notice.subjectId })),
      notice,
    );
  }

  /** The same of each one's own: one statement too. */
  async notifyEach(
    tx: Tx,
    recipients: readonly { accountId: string; subjectId: string }[],
    notice: Omit<Notice, "subjectId">,
  ): Promise<string[]> {
    if (recipients.length === 0) return [];
    const rows: { account_id: string }[] = await tx.query(
      `WITH told AS (
         INSERT INTO notifications (account_id, kind, subject_kind, subject_id, organisation_id, year, due_on, reminded_on)
         SELECT a.id, $2, $3, t.subject_id, $5, $6, $7, CASE WHEN $8 THEN current_date END
           FROM unnest($1::uuid[], $4::uuid[]) AS t (account_id, subject_id)
           JOIN accounts a ON a.id = t.account_id AND a.disabled_at IS NULL
         ON CONFLICT DO NOTHING RETURNING account_id),
       mailed AS (
         INSERT INTO mail_outbox (account_id, due_at)
         SELECT DISTINCT account_id, now() + make_interval(mins => $10) FROM told JOIN mail_addresses USING (account_id)
          WHERE $9 AND refused_at IS NULL
         ON CONFLICT DO NOTHING)
       SELECT account_id FROM told`,
      [
        recipients.map((it) => it.accountId),
        notice.kind,
        notice.subjectKind,
        recipients.map((it) => it.subjectId),
        notice.organisationId ?? null,
        notice.year ?? null,
        notice.dueOn ?? null,
        notice.isReminder ?? false,
        this.#sendsMail,
        GATHERED_MINUTES,
      ],
    );
    const told = rows.map((it) => it.account_id);
    if (told.length > 0)
      await this.#events.emit(
        tx,
        told.map((it): Topic => `inbox:${it}`),
      );
    return told;
  }
}
