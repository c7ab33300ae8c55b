import type { ChainLinkLineFragment } from "../graphql/generated/graphql";

/** The same work in one unit or in many: what waits at the same step, for the same people, for the same reason. */
export interface ChainGroup {
  key: string;
  kind: ChainLinkLineFragment["kind"];
  nextStep: string;
  actor: ChainLinkLineFragment["actor"];
  isActionable: boolean;
  refusals: ChainLinkLineFragment["refusals"];
  /** By unit, the longest wait first. */
  links: ChainLinkLineFragment[];
  /** Subjects in all. */
  count: number;
  since: string | null;
  workingDaysWaited: number | null;
  /** Accounts by which to remind. */
  accountIds: string[];
  /** Those who must act and have no account. */
  unreachable: string[];
}

/** What a refusal says of the step itself: that it has not been taken yet. */
const SAID_BY_THE_STEP: readonly string[] = [
  "SELF_ASSESSMENT_INCOMPLETE",
  "REVIEW_NOT_RECORDED",
  "BALLOT_NOT_RECORDED",
  "PROPOSAL_MISSING",
];

/** What can be done now comes first, then the longest wait. A ward has many cells at the same step: they make one group. */
export function chainGroups(links: readonly ChainLinkLineFragment[]): ChainGroup[] {
  const keyOf = (it: ChainLinkLineFragment) =>
    [it.kind, it.nextStep, it.isActionable, ...reasonsOf(it).map(({ code }) => code)].join("|");
  return [...Map.groupBy(links, keyOf)]
    .flatMap(([key, group]): ChainGroup[] => {
      const [first] = group;
      if (!first) return [];
      const people = group.flatMap((it) => it.people);
      const waits = group.flatMap(({ workingDaysWaited }) => workingDaysWaited ?? []);
      return [
        {
          key,
          kind: first.kind,
          nextStep: first.nextStep,
          actor: first.actor,
          isActionable: first.isActionable,
          refusals: reasonsOf(first),
          links: group.toSorted((a, b) => (b.workingDaysWaited ?? 0) - (a.workingDaysWaited ?? 0)),
          count: group.reduce((sum, it) => sum + it.count, 0),
          since: group.flatMap(({ since }) => since ?? []).toSorted()[0] ?? null,
          workingDaysWaited: waits.length > 0 ? Math.max(...waits) : null,
          accountIds: [...new Set(people.flatMap(({ accountId }) => accountId ?? []))],
          unreachable: [...new Set(people.filter((it) => !it.accountId).map(({ name }) => name))],
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.isActionable) - Number(a.isActionable) ||
        (b.workingDaysWaited ?? 0) - (a.workingDaysWaited ?? 0) ||
        b.count - a.count,
    );
}

const reasonsOf = ({ refusals }: ChainLinkLineFragment) =>
  refusals.filter(({ code }) => !SAID_BY_THE_STEP.includes(code));
