import type { UnitProposalsRowFragment } from "../graphql/generated/graphql";

/** Where the proposals of a unit stand, in the order of the work. */
export type ProposalStanding = "NONE" | "TO_SEAL" | "RETURNED" | "SENT" | "RECEIVED" | "DECIDED";

/** What is returned comes first: it waits for the unit, whatever else is sealed. */
export function standingOf({
  rated,
  proposed,
  sealed,
  decided,
  latest,
}: UnitProposalsRowFragment): ProposalStanding {
  if (proposed === 0) return decided > 0 && latest ? "DECIDED" : rated === decided ? "DECIDED" : "NONE";
  if (sealed < proposed) return latest && latest.returned > 0 ? "RETURNED" : "TO_SEAL";
  return latest?.receivedAt ? "RECEIVED" : "SENT";
}
