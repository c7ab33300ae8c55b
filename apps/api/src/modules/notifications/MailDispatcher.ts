import { createTransport } from "nodemailer";
import type { MailConfig } from "../../config.js";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import { type DueMail, forgetMail, leaseDueMails, markAddressRefused, postponeMail } from "./mail.queries.js";
import { mailText } from "./mailText.js";

const LOOK_MS = 20_000;
const AT_ONCE = 20;
const ATTEMPTS = 12;
const LONGEST_PAUSE_MINUTES = 360;
const TIMEOUT_MS = 20_000;

/** Told of what could not be sent; neither address nor person stand in it. */
export type MailLog = (entry: { code: string; attempts: number }, message: string) => void;

/**
 * Sends the e-mails that are due, one to each person. A server that is away is tried again, ever later, for about two
 * days; an address that does not exist is not tried again. Sent is sent: a stop in between may send one twice, never none.
 */
export class MailDispatcher {
  readonly #door: Door;
  readonly #config: MailConfig;
  readonly #inboxUrl: string;
  readonly #log: MailLog;
  readonly #transport;
  #timer: NodeJS.Timeout | null = null;
  #sending: Promise<number> = Promise.resolve(0);
  #isStopped = false;

  constructor(door: Door, config: MailConfig, log: MailLog) {
    this.#door = door;
    this.#config = config;
    this.#inboxUrl = new URL("/inbox", config.publicUrl).href;
    this.#log = log;
    this.#transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      requireTLS: needsTls(config.smtpUrl),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  start(): void {
    this.#timer = setInterval(() => void this.dispatch().catch(() => undefined), LOOK_MS);
  }

  /** Sends everything that is due now; gives how many were sent. Calls one after another wait for each other. */
  dispatch(): Promise<number> {
    this.#sending = this.#sending.catch(() => 0).then(() => this.#sendDue());
    return this.#sending;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#sending.catch(() => 0);
    this.#transport.close();
  }

  async #sendDue(): Promise<number> {
    let sent = 0;
    while (!this.#isStopped) {
      const due = await this.#door.enter(NOBODY, (tx) => leaseDueMails(tx, AT_ONCE));
      for (const mail of due) if (await this.#send(mail)) sent += 1;
      if (due.length < AT_ONCE) break;
    }
    return sent;
  }

  async #send({ accountId, address, locale, isWanted, attempts }: DueMail): Promise<boolean> {
    const afterwards = (work: (tx: Tx) => Promise<void>) => this.#door.enter(NOBODY, work);
    if (address === null || !isWanted) {
      await afterwards((tx) => forgetMail(tx, accountId));
      return false;
    }
    try {
      await this.#transport.sendMail({
        from: this.#config.from,
        to: address,
        ...mailText(locale, this.#inboxUrl),
        headers: { "Auto-Submitted": "auto-generated" },
      });
    } catch (error) {
      const { code, isFinal } = failureOf(error);
      this.#log({ code, attempts }, "an e-mail was not sent");
      await afterwards(async (tx) => {
        if (isFinal) await markAddressRefused(tx, accountId);
        if (isFinal || attempts >= ATTEMPTS) await forgetMail(tx, accountId);
        else await postponeMail(tx, accountId, Math.min(2 ** attempts, LONGEST_PAUSE_MINUTES));
      });
      return false;
    }
    await afterwards((tx) => forgetMail(tx, accountId));
    return true;
  }
}

/** Final: the server knows no such address. Everything else may pass. */
function failureOf(error: unknown): { code: string; isFinal: boolean } {
  const {
    code = "UNKNOWN",
    responseCode = 0,
    command = "",
  } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  return { code, isFinal: command === "RCPT TO" && responseCode >= 500 };
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A password goes over no line that others can read. */
function needsTls(smtpUrl: string): boolean {
  const { protocol, hostname, username } = new URL(smtpUrl);
  return protocol === "smtp:" && username !== "" && !LOOPBACK.has(hostname);
}
