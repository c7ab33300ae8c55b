import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { RemindInput } from "./notification.inputs.js";
import type { NotificationService } from "./notification.service.js";
import { MailSettings, NotificationPage, ReminderCount } from "./notification.type.js";

/** The own inbox is open to whoever is signed in, and shows nobody else's. */
@Resolver()
export class NotificationResolver {
  readonly #notifications: NotificationService;

  constructor(notifications: NotificationService) {
    this.#notifications = notifications;
  }

  @Authorized()
  @Query(() => NotificationPage, { description: "The caller's own notifications, newest first." })
  myNotifications(
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<NotificationPage> {
    return this.#notifications.mine(requireActor(actor), page ?? { offset: 0, limit: 25 });
  }

  @Authorized()
  @Query(() => Int, { description: "How many of the caller's own notifications are not read." })
  unreadNotificationCount(@Ctx() { actor }: Context): Promise<number> {
    return this.#notifications.unreadCount(requireActor(actor));
  }

  @Authorized()
  @Mutation(() => Int, { description: "Marks the caller's own as read; gives how many are left." })
  markNotificationsRead(
    @Arg("ids", () => [ID], { nullable: true, description: "Which; null: all." }) ids: string[] | null,
    @Ctx() { actor }: Context,
  ): Promise<number> {
    return this.#notifications.markRead(requireActor(actor), ids ?? null);
  }

  @Authorized()
  @Query(() => MailSettings, { description: "Where the caller hears by e-mail that work waits." })
  myMailSettings(@Ctx() { actor }: Context): Promise<MailSettings> {
    return this.#notifications.mailSettings(requireActor(actor));
  }

  @Authorized()
  @Mutation(() => MailSettings, { description: "Sets or takes away the caller's own address." })
  saveMailAddress(
    @Arg("address", () => String, { nullable: true, description: "The address; null: none." })
    address: string | null,
    @Ctx() { actor }: Context,
  ): Promise<MailSettings> {
    return this.#notifications.saveMailAddress(requireActor(actor), address ?? null);
  }

  @Authorized("reminder:send")
  @Mutation(() => ReminderCount, {
    description: "Reminds whoever must act, at most once a day for the same work.",
  })
  remind(
    @Arg("input", () => RemindInput, { description: "Whom, of what." }) input: RemindInput,
    @Ctx() { actor }: Context,
  ): Promise<ReminderCount> {
    return this.#notifications.remind(requireActor(actor), input);
  }
}
