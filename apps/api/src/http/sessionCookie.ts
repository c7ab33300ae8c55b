import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.js";
import type { ReplyTray } from "../context.js";

/** The cookie that carries a session: no script reads it, no other site sends it. */
export class SessionCookie {
  readonly #isSecure: boolean;
  readonly #name: string;

  constructor(config: Pick<Config, "publicUrl" | "port">) {
    this.#isSecure = config.publicUrl?.startsWith("https:") ?? false;
    // Copies on other ports of one host share a cookie jar, so the port is part of the name.
    this.#name = this.#isSecure ? "__Host-session" : `session-${config.port}`;
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.#name];
  }

  /** Sets or clears the cookie as soon as a resolver puts a token on the tray. */
  trayOf(reply: FastifyReply): ReplyTray {
    const write = (token: string | null): void => {
      const options = { path: "/", httpOnly: true, secure: this.#isSecure, sameSite: "strict" } as const;
      if (token === null) reply.clearCookie(this.#name, options).header("clear-site-data", '"cache"');
      else reply.setCookie(this.#name, token, options);
    };
    return {
      set sessionToken(token: string | null) {
        write(token);
      },
    };
  }
}
