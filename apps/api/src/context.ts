import type { Actor } from "./access/Actor.js";
import { UnauthenticatedError } from "./errors/errors.js";
import type { Loaders } from "./loaders.js";

/** Cookies to set or clear with the reply; nested, because the server copies the context shallowly. */
export interface ReplyTray {
  set sessionToken(token: string | null);
}

/** What one request carries. */
export interface Context {
  actor: Actor | null;
  address: string;
  loaders: Loaders;
  reply: ReplyTray;
}

/** @throws {UnauthenticatedError} when nobody is signed in. */
export function requireActor(actor: Actor | null): Actor {
  if (!actor) throw new UnauthenticatedError();
  return actor;
}
