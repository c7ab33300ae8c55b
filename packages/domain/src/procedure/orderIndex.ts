import type { Position, RoundOrganisation, RoundSubject } from "./roundSubject.js";

/** The subjects of a round, found by what the order among them asks for. Built once, in linear time. */
export interface OrderIndex {
  readonly subjects: ReadonlyMap<string, RoundSubject>;
  /** Heads and deputies reviewed in a collective, by its subject id. */
  readonly headsOf: ReadonlyMap<string, readonly RoundSubject[]>;
  readonly deputiesOf: ReadonlyMap<string, readonly RoundSubject[]>;
  /** Collectives at an organisation that are no Party committees, by the organisation's id. */
  readonly authoritiesAt: ReadonlyMap<string, readonly RoundSubject[]>;
  /** Collectives of the same sort next below, by the upper collective's subject id. */
  readonly lowerCollectives: ReadonlyMap<string, readonly RoundSubject[]>;
  /** Party organisations next below that are rated in this round, by the upper organisation's subject id. */
  readonly lowerOrganisations: ReadonlyMap<string, readonly RoundSubject[]>;
  /** Collectives and members that are parts of an organisation and of none rated below it, by its subject id. */
  readonly partsOf: ReadonlyMap<string, readonly RoundSubject[]>;
  /** The review of a person at the cell. */
  readonly memberReviewOf: ReadonlyMap<string, RoundSubject>;
}

/**
 * Sorts the subjects of one round for `orderBlockers`.
 * @throws {RangeError} when an organisation is named that is not listed, when the tree has a cycle, or when an id occurs
 * twice
 */
export function orderIndex(
  organisations: readonly RoundOrganisation[],
  subjects: readonly RoundSubject[],
): OrderIndex {
  const byId = new Map(subjects.map((it) => [it.id, it] as const));
  if (byId.size < subjects.length) throw new RangeError("a subject is listed twice");
  const upwards = climber(organisations);
  const rated = new Map(ofKind(subjects, "ORGANISATION").map((it) => [it.organisationId, it] as const));
  const collectives = ofKind(subjects, "COLLECTIVE");
  const collectivesAt = grouped(collectives, (it) => it.organisationId);
  const ratedAbove = (id: string, isItselfMeant: boolean) =>
    upwards(id, isItselfMeant, (it) => rated.get(it)?.id);
  const upperCollective = ({ organisationId, isPartyCommittee = false }: RoundSubject) =>
    upwards(organisationId, false, (it) => {
      const there = collectivesAt.get(it)?.filter((other) => !!other.isPartyCommittee === isPartyCommittee);
      return there?.map((other) => other.id);
    });
  const lowerCollectives = new Map<string, RoundSubject[]>();
  for (const collective of collectives) {
    for (const upper of upperCollective(collective) ?? []) add(lowerCollectives, upper, collective);
  }
  const holders = (position: Position) =>
    grouped(
      subjects.filter((it) => it.position === position),
      (it) => it.collectiveId,
    );
  return {
    subjects: byId,
    headsOf: holders("HEAD"),
    deputiesOf: holders("DEPUTY"),
    authoritiesAt: grouped(
      collectives.filter((it) => !it.isPartyCommittee),
      (it) => it.organisationId,
    ),
    lowerCollectives,
    lowerOrganisations: grouped(rated.values(), (it) => ratedAbove(it.organisationId, false)),
    partsOf: grouped([...collectives, ...ofKind(subjects, "MEMBER")], (it) =>
      ratedAbove(it.organisationId, true),
    ),
    memberReviewOf: new Map(
      ofKind(subjects, "MEMBER").flatMap((it) => (it.personId ? [[it.personId, it] as const] : [])),
    ),
  };
}

/** Walks from an organisation towards the root until `found` answers. */
function climber(organisations: readonly RoundOrganisation[]) {
  const parents = new Map(organisations.map((it) => [it.id, it.parentId] as const));
  return <T>(from: string, isItselfMeant: boolean, found: (id: string) => T | undefined): T | null => {
    let at: string | null = from;
    for (let steps = 0; at !== null; steps += 1) {
      if (steps > parents.size) throw new RangeError(`the tree has a cycle above ${from}`);
      const answer: T | undefined = steps > 0 || isItselfMeant ? found(at) : undefined;
      if (answer !== undefined) return answer;
      const parent: string | null | undefined = parents.get(at);
      if (parent === undefined) throw new RangeError(`organisation ${at} is not listed`);
      at = parent;
    }
    return null;
  };
}

function ofKind(subjects: readonly RoundSubject[], kind: RoundSubject["kind"]): RoundSubject[] {
  return subjects.filter((it) => it.kind === kind);
}

function grouped(
  subjects: Iterable<RoundSubject>,
  keyOf: (subject: RoundSubject) => string | null | undefined,
): Map<string, RoundSubject[]> {
  const groups = new Map<string, RoundSubject[]>();
  for (const subject of subjects) {
    const key = keyOf(subject);
    if (key) add(groups, key, subject);
  }
  return groups;
}

function add(groups: Map<string, RoundSubject[]>, key: string, subject: RoundSubject): void {
  const group = groups.get(key);
  if (group) group.push(subject);
  else groups.set(key, [subject]);
}
