import { yearOf } from "../calendar/isoDate.js";
import { type CollectiveKind, isPartyCollective } from "../editions/collectiveKind.js";
import type { Edition } from "../editions/edition.js";
import type { BodyReason } from "../editions/participationReason.js";
import type { ParticipationRules } from "../editions/participationRule.js";
import type { BodyFacts, CollectiveFacts, OrganisationFacts } from "./bodyFacts.js";
import { sixMonthsDay } from "./sixMonthsDay.js";
import { isUnderMonths } from "./wholeMonths.js";

/** The reasons that hold for a body, in the order in which they decide among equals. */
export function bodyReasons(
  facts: BodyFacts,
  rules: ParticipationRules,
  edition: Edition,
): readonly BodyReason[] {
  return [
    ...(facts.kind === "ORGANISATION" ? organisationReasons(facts) : []),
    ...lifeReasons(facts, rules),
    ...(facts.kind === "COLLECTIVE" ? collectiveReasons(facts, rules, edition) : []),
  ];
}

function organisationReasons({ isPartyGroup }: OrganisationFacts): BodyReason[] {
  return isPartyGroup ? ["PARTY_GROUP"] : [];
}

function lifeReasons(facts: BodyFacts, rules: ParticipationRules): BodyReason[] {
  const { foundedOn, ended, receivedOn, referenceDate, statesOn = referenceDate, year } = facts;
  const reasons: BodyReason[] = [];
  if (ended && ended.on <= statesOn) reasons.push(ended.how === "MERGED" ? "MERGED_AWAY" : "DISSOLVED");
  const rule = rules.FOUNDED_UNDER_SIX_MONTHS;
  if (foundedOn === null) reasons.push("FOUNDING_DATE_MISSING");
  else if (foundedOn > referenceDate) reasons.push("NOT_YET_FOUNDED");
  else if (rule?.months !== undefined && isUnderMonths(foundedOn, rule.months, sixMonthsDay(facts, rule)))
    reasons.push("FOUNDED_UNDER_SIX_MONTHS");
  if (receivedOn && yearOf(receivedOn) === year && receivedOn <= statesOn) reasons.push("MERGED_IN");
  return reasons;
}

const CELL_COMMITTEES: readonly CollectiveKind[] = ["GRASSROOTS_CELL_COMMITTEE", "CELL_COMMITTEE"];

function collectiveReasons(
  facts: CollectiveFacts,
  rules: ParticipationRules,
  edition: Edition,
): BodyReason[] {
  const { collective, memberCount, hasCellCommittee = true } = facts;
  if (!hasCellCommittee && CELL_COMMITTEES.includes(collective)) return ["WITHOUT_CELL_COMMITTEE"];
  if (!isListed(facts, edition)) return ["COLLECTIVE_NOT_LISTED"];
  if (isPartyCollective(collective)) return ["COMMITTEE_RATED_AS_ORGANISATION"];
  const { fewerThan = 0 } = rules.COLLECTIVE_UNDER_THREE ?? {};
  return memberCount < fewerThan ? ["COLLECTIVE_UNDER_THREE"] : [];
}

function isListed({ collective, hasStandingCommittee }: CollectiveFacts, { collectives }: Edition): boolean {
  return collectives.some(
    (it) => it.kind === collective && !(it.isWithoutStandingCommittee && hasStandingCommittee),
  );
}
