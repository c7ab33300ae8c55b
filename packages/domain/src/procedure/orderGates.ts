import type { OrderConstraint } from "../editions/edition.js";
import type { OrderIndex } from "./orderIndex.js";
import type { RoundSubject } from "./roundSubject.js";

/** Steps at which subjects wait for each other: the review, and the decision on the level. */
export const ORDER_STEPS = ["RECORD_REVIEW", "DECIDE"] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

/** At which step a constraint holds, and which subjects go before a given one. */
export interface OrderGate {
  readonly step: OrderStep;
  readonly constraint: OrderConstraint;
  /** The subjects that go before the given one, of those indexed. */
  readonly earlier: (
    subject: RoundSubject,
    index: OrderIndex,
    has: (constraint: OrderConstraint) => boolean,
  ) => readonly RoundSubject[];
}

/**
 * The order among subjects.
 * @see Quy định 366-QĐ/TW (2025), Điều 12.2: tập thể trước cá nhân; tập thể trước người đứng đầu; tập thể cấp ủy, tổ
 * chức đảng trực thuộc, đảng viên, cơ quan, đơn vị trước tổ chức đảng; cấp dưới trước cấp trên
 */
export const ORDER_GATES: readonly OrderGate[] = [
  { step: "RECORD_REVIEW", constraint: "COLLECTIVE_BEFORE_INDIVIDUALS", earlier: ownCollective },
  {
    step: "RECORD_REVIEW",
    constraint: "HEAD_BEFORE_DEPUTIES",
    earlier: (subject, { headsOf }) => (positionOf(subject) === "HEAD" ? [] : inCollective(subject, headsOf)),
  },
  {
    step: "RECORD_REVIEW",
    constraint: "DEPUTIES_BEFORE_MEMBERS",
    earlier: (subject, { deputiesOf }) =>
      positionOf(subject) === "MEMBER" ? inCollective(subject, deputiesOf) : [],
  },
  {
    step: "RECORD_REVIEW",
    constraint: "CELL_BEFORE_COLLECTIVE",
    earlier: ({ kind, personId }, { memberReviewOf }) => {
      const atCell = kind === "CADRE" && personId ? memberReviewOf.get(personId) : undefined;
      return atCell ? [atCell] : [];
    },
  },
  {
    step: "RECORD_REVIEW",
    constraint: "GOVERNMENT_BEFORE_COMMITTEE",
    earlier: ({ isPartyCommittee, organisationId }, { authoritiesAt }) =>
      (isPartyCommittee && authoritiesAt.get(organisationId)) || [],
  },
  {
    step: "DECIDE",
    constraint: "COLLECTIVE_BEFORE_INDIVIDUALS",
    earlier: (subject, index, has) =>
      positionOf(subject) === "HEAD" && has("HEAD_AFTER_COLLECTIVE") ? [] : ownCollective(subject, index),
  },
  {
    step: "DECIDE",
    constraint: "HEAD_AFTER_COLLECTIVE",
    earlier: (subject, index) => (positionOf(subject) === "HEAD" ? ownCollective(subject, index) : []),
  },
  {
    step: "DECIDE",
    constraint: "LOWER_BEFORE_UPPER",
    earlier: ({ id }, { lowerOrganisations, lowerCollectives }) =>
      lowerOrganisations.get(id) ?? lowerCollectives.get(id) ?? [],
  },
  {
    step: "DECIDE",
    constraint: "PARTS_BEFORE_ORGANISATION",
    earlier: ({ id }, { partsOf, lowerOrganisations }, has) => [
      ...(has("LOWER_BEFORE_UPPER") ? [] : (lowerOrganisations.get(id) ?? [])),
      ...(partsOf.get(id) ?? []),
    ],
  },
];

function positionOf({ position = "MEMBER" }: RoundSubject): NonNullable<RoundSubject["position"]> {
  return position;
}

/** The collective in which a person is reviewed, when it is a subject of the round. */
function ownCollective({ collectiveId }: RoundSubject, { subjects }: OrderIndex): readonly RoundSubject[] {
  const collective = collectiveId ? subjects.get(collectiveId) : undefined;
  return collective ? [collective] : [];
}

function inCollective(
  { collectiveId }: RoundSubject,
  holders: ReadonlyMap<string, readonly RoundSubject[]>,
): readonly RoundSubject[] {
  return (collectiveId && holders.get(collectiveId)) || [];
}
