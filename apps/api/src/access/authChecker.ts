import { type Action, mayEver } from "@xeploai/domain";
import type { AuthChecker } from "type-graphql";
import type { Context } from "../context.js";
import { ClientError, ForbiddenError, UnauthenticatedError } from "../errors/errors.js";

/** First gate: may any role of the caller ever do this? The service asks the second, about the very object. */
export const firstGate: AuthChecker<Context, Action> = ({ context }, actions) => {
  const { actor } = context;
  if (!actor) throw new UnauthenticatedError();
  if (actor.mustChangePassword) throw new ClientError("PASSWORD_CHANGE_REQUIRED");
  if (!actions.every((action) => mayEver(actor, action))) throw new ForbiddenError();
  return true;
};
