import { can } from "@xeploai/domain";
import { z } from "zod";
import type { Actor } from "../../access/Actor.js";
import { placeOf } from "../../access/placeOf.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { lockRound } from "../rounds/round.queries.js";
import { findMailAddress, type StoredMailAddress, storeMailAddress } from "./mail.queries.js";
import type { Notifier } from "./Notifier.js";
import type { RemindInput } from "./notification.inputs.js";
import { countUnread, findAudience, findNotifications, markRead } from "./notification.queries.js";
import type { MailSettings, NotificationPage, ReminderCount } from "./notification.type.js";

const emailAddress = z.email().max(254);

/** Everybody's own inbox, and reminding others of their work. */
export class NotificationService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;
  readonly #notifier: Notifier;
  readonly #sendsMail: boolean;

  constructor(parts: {
    door: Door;
    clock: Clock;
    trail: AuditTrail;
    events: Events;
    notifier: Notifier;
    sendsMail: boolean;
  }) {
    this.#door = parts.door;
    this.#clock = parts.clock;
    this.#trail = parts.trail;
    this.#events = parts.events;
    this.#notifier = parts.notifier;
    this.#sendsMail = parts.sendsMail;
  }

  /** The actor's own, newest first. */
  mine(actor: Actor, page: PageInput): Promise<NotificationPage> {
    return this.#door.enter(actor, (tx) => findNotifications(tx, actor.accountId, page));
  }

  unreadCount(actor: Actor): Promise<number> {
    return this.#door.enter(actor, (tx) => countUnread(tx, actor.accountId));
  }

  /** Marks some of the actor's own as read, or all; ids of others' change nothing. Gives what is left unread. */
  markRead(actor: Actor, ids: readonly string[] | null): Promise<number> {
    return this.#door.enter(actor, async (tx) => {
      const changed = await markRead(tx, actor.accountId, ids?.filter(isUuid) ?? null);
      // The other tabs and devices of the same person.
      if (changed > 0) await this.#events.emit(tx, `inbox:${actor.accountId}`);
      return countUnread(tx, actor.accountId);
    });
  }

  mailSettings(actor: Actor): Promise<MailSettings> {
    return this.#door.enter(actor, async (tx) => this.#settings(await findMailAddress(tx, actor.accountId)));
  }

  /** Where the actor wants to hear by e-mail that work waits; null: nowhere. */
  async saveMailAddress(actor: Actor, address: string | null): Promise<MailSettings> {
    const wanted = address?.trim() || null;
    if (wanted !== null && !emailAddress.safeParse(wanted).success)
      throw new InvalidInputError([{ path: "address", code: "MAIL_ADDRESS_FORMAT" }]);
    return this.#door.enter(actor, async (tx) => {
      await storeMailAddress(tx, actor.accountId, wanted);
      return this.#settings(await findMailAddress(tx, actor.accountId));
    });
  }

  /**
   * Reminds whoever must act, once a day for the same work. With `isDryRun`, only counts.
   * @throws {NotFoundError} when the actor may not know of the work {ForbiddenError} when it is another's to remind of it
   */
  remind(actor: Actor, input: RemindInput): Promise<ReminderCount> {
    return this.#door.enter(actor, async (tx) => {
      const place = await placeOf(tx, input.subjectKind, input.subjectId);
      const isKnown =
        place && (can(actor, "round:read", place.subject) || can(actor, "reminder:send", place.subject));
      if (!isKnown) throw new NotFoundError();
      // A secretary reminds the own cell of the round, which belongs to the ward above.
      if (input.subjectKind !== "ROUND" && !can(actor, "reminder:send", place.subject))
        throw new ForbiddenError();
      await lockRound(tx, place.roundId, "SHARE");
      const audience = await findAudience(tx, {
        accountIds: (input.accountIds ?? []).filter(isUuid),
        memberIds: (input.memberIds ?? []).filter(isUuid),
        organisationIds: (input.organisationIds ?? []).filter(isUuid),
        kind: input.kind,
        subjectId: input.subjectId,
        scope: scopeRanges(actor, "reminder:send"),
        today: this.#clock.today(),
      });
      const { alreadyRemindedCount, unreachableCount } = audience;
      const others = audience.accountIds.filter((it) => it !== actor.accountId);
      if (input.isDryRun || others.length === 0)
        return { recipientCount: others.length, alreadyRemindedCount, unreachableCount };
      const { organisationId, deadlineOn: dueOn, year } = place;
      const { kind, subjectKind, subjectId } = input;
      const notice = { kind, subjectKind, subjectId, organisationId, dueOn, year, isReminder: true };
      const { length: recipientCount } = await this.#notifier.notify(tx, others, notice);
      await this.#trail.append(tx, actor, {
        chainOf: organisationId,
        action: "reminder:send",
        objectKind: subjectKind.toLowerCase(),
        objectId: subjectId,
        details: { kind, recipients: recipientCount },
      });
      return { recipientCount, alreadyRemindedCount, unreachableCount };
    });
  }

  #settings(stored: StoredMailAddress | null): MailSettings {
    return {
      address: stored?.address ?? null,
      isRefused: stored?.isRefused ?? false,
      isMailOn: this.#sendsMail,
    };
  }
}
