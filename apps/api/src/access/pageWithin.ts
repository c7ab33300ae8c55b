import { type Action, can, scope, type TreeRange } from "@xeploai/domain";
import { isUuid } from "../database/isUuid.js";
import { NotFoundError } from "../errors/errors.js";
import type { Actor } from "./Actor.js";

/** The two parameters of `containerSql`: which, and where the actor may. */
export type ContainerParameters = readonly [id: string, places: string];

/** For what somebody has been let into already, by another object of it. */
export const letInto = (id: string): ContainerParameters => [
  id,
  JSON.stringify([{ lo: 0, hi: Number.MAX_SAFE_INTEGER, includesAncestors: false }]),
];

/** A page with the place of what it lies in; null when that is not there, or out of reach. */
export type Contained<T> = T & { container: TreeRange | null };

/**
 * A page of what lies in one unit or round, read in one statement together with the row on which access is decided.
 * @throws {NotFoundError} alike when there is no such container and when the actor may not do this in it
 */
export async function pageWithin<T>(
  actor: Actor,
  action: Action,
  id: string,
  find: (container: ContainerParameters) => Promise<Contained<T>>,
): Promise<T> {
  if (!isUuid(id)) throw new NotFoundError();
  const page = await find([id, JSON.stringify(scope(actor, action))]);
  if (!page.container || !can(actor, action, page.container)) throw new NotFoundError();
  return page;
}
