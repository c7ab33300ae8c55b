import type { BlockingLink } from "@xeploai/domain";

/**
 * A member's link by the act that people do: the vote takes in what is compiled before it, and the decision checks the
 * quota and verifies. Somebody asked to "check the quota" would find no such button.
 */
export function asOneAct(link: BlockingLink): BlockingLink {
  if (link.kind !== "MEMBER") return link;
  if (link.nextStep === "COMPILE" && link.refusals.length === 0)
    return { ...link, nextStep: "RECORD_BALLOT" };
  if (link.nextStep === "CHECK_QUOTA" || link.nextStep === "VERIFY")
    return { ...link, nextStep: "DECIDE", actor: "COMMITTEE", refusals: [] };
  return link;
}
