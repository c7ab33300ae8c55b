import { involvementOf } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { ReviewRow } from "./review.queries.js";
import { accessSubject } from "./reviewSight.js";

/** Whether the review is the actor's own: the person reviewed, as member or as cadre, or the head of the body. */
export function isOwn(actor: Actor, review: ReviewRow): boolean {
  const { isPerson, isHead } = involvementOf(actor, accessSubject(review));
  return isPerson || isHead;
}
