import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { type PlacedKind, placeOf } from "../../access/placeOf.js";
import type { Tx } from "../../database/Door.js";
import { mayFollowBallot } from "../ballots/mayFollowBallot.js";
import { parseTopic, type TopicKind } from "./topics.js";

/** Whether the one asking may know that this changed. */
export type TopicGuard = (tx: Tx, actor: Actor, id: string) => Promise<boolean>;

/** Who may follow what, one function for each kind of topic. A kind without one is followed by nobody. */
export class TopicGuards {
  readonly #guards = new Map<TopicKind, TopicGuard>();

  /** A later guard of the same kind stands in for the earlier. */
  register(kind: TopicKind, guard: TopicGuard): void {
    this.#guards.set(kind, guard);
  }

  async allows(tx: Tx, actor: Actor, topic: string): Promise<boolean> {
    const parsed = parseTopic(topic);
    const guard = parsed && this.#guards.get(parsed.kind);
    return parsed && guard ? guard(tx, actor, parsed.id) : false;
  }
}

/** Guard by where the thing stands in the tree and whose case it is: any of the actions opens it. */
const placed =
  (kind: PlacedKind, actions: readonly Parameters<typeof can>[1][]): TopicGuard =>
  async (tx, actor, id) => {
    const place = await placeOf(tx, kind, id);
    return place !== null && actions.some((action) => can(actor, action, place.subject));
  };

/** The guards the API starts with. */
export function topicGuards(): TopicGuards {
  const guards = new TopicGuards();
  guards.register("inbox", async (_tx, actor, accountId) => actor.accountId === accountId);
  guards.register("review", placed("REVIEW", ["selfAssessment:read", "review:read"]));
  guards.register("round", placed("ROUND", ["round:read"]));
  guards.register("meeting", placed("MEETING", ["meeting:read"]));
  guards.register("ballot", mayFollowBallot);
  return guards;
}
