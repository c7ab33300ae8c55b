import {
  ACTOR_TEXTS,
  type BlockingLink,
  blockingChain,
  can,
  editionByCode,
  type MissingPaper,
  MONDAY_TO_FRIDAY,
  type OrderIndex,
  type ProcedureFacts,
  workingDaysBetween,
  workingDaysLeft,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import { findPapers, missingOf } from "../changes/paper.queries.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { figuresOf } from "../reviews/advance.js";
import { findRound, type PlacedRound } from "../rounds/round.queries.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";
import { asOneAct } from "./asOneAct.js";
import type { BlockingChain, ChainLink } from "./chain.type.js";
import { findRoundsBelow } from "./chainBelow.queries.js";
import type { RoundBelowPage } from "./chainBelow.type.js";
import { findPeople, type People, peopleOf } from "./people.queries.js";
import { findWork, type WorkRow } from "./work.queries.js";
import { workFacts } from "./workFacts.js";

const MOST_NAMED = 20;
const MOST_PEOPLE = 200;

/** From a unit to the deadline: what waits, for whom, since when. */
export class ChainService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock) {
    this.#door = door;
    this.#clock = clock;
  }

  chain(actor: Actor, roundId: string, organisationId: string): Promise<BlockingChain> {
    return this.#door.enter(actor, async (tx) => {
      const unit = await this.#tree.nodeOf(tx, organisationId);
      const round = await findRound(tx, roundId);
      if (!can(actor, "review:list", unit) || !isWithin(round, unit)) throw new NotFoundError();
      const today = this.#clock.today();
      const rows = new Map((await findWork(tx, everythingIn(round))).map((row) => [row.id, row]));
      const papers = await findPapers(tx, [...rows.keys()], today);
      const missing = (id: string): MissingPaper[] => missingOf(papers.get(id));
      const links = linksOf(
        await loadOrder(tx, round.id),
        unit,
        rows,
        (id) => factsOf(rows.get(id), round, missing(id)),
        {
          today,
          deadlineDate: round.deadlineOn,
        },
      );
      const people = await this.#people(tx, round, links, rows, today);
      return {
        unit,
        deadlineOn: round.deadlineOn,
        ...daysTo(round.deadlineOn, today),
        links: grouped(links, rows, round, people, today),
      };
    });
  }

  /** What waits in the rounds of the units below, round by round: a district reaches into its wards. */
  below(actor: Actor, organisationId: string, year: number, page: PageInput): Promise<RoundBelowPage> {
    return this.#door.enter(actor, async (tx) => {
      const today = this.#clock.today();
      const { items, totalCount } = await pageWithin(actor, "review:list", organisationId, (container) =>
        findRoundsBelow(tx, container, year, page),
      );
      return { totalCount, items: items.map((it) => ({ ...it, ...daysTo(it.deadlineOn, today) })) };
    });
  }

  #people(
    tx: Tx,
    round: PlacedRound,
    links: readonly BlockingLink[],
    rows: ReadonlyMap<string, WorkRow>,
    today: string,
  ): Promise<People> {
    const memberIds = links.flatMap(({ subjectId }) => {
      const row = rows.get(subjectId);
      return row ? [...(row.member ? [row.member.id] : []), ...row.headMemberIds] : [];
    });
    return findPeople(tx, round, [...new Set(memberIds)], today);
  }
}

const daysTo = (deadlineOn: string, today: string) => ({
  workingDaysLeft: workingDaysLeft(today, deadlineOn, MONDAY_TO_FRIDAY),
  isLate: today >= deadlineOn,
});

const isWithin = (outer: PlacedRound, { lo, hi }: PlacedOrganisation): boolean =>
  outer.lo <= lo && hi <= outer.hi;

const everythingIn = ({ id, lo, hi }: PlacedRound) => ({
  scope: [[lo], [hi]] as [number[], number[]],
  ownMemberId: null,
  roundId: id,
  ids: null,
});

/** A unit that has left its part of the tree is known by its place in the order alone. */
const factsOf = (
  row: WorkRow | undefined,
  { editionCode }: PlacedRound,
  missing: readonly MissingPaper[],
): ProcedureFacts => (row ? workFacts(row, missing) : { edition: editionByCode(editionCode) });

/**
 * The chain of the unit's own review, then what else of it is open: the deadline is one for all, also where the rules of
 * the year let the unit itself be decided before its parts.
 */
function linksOf(
  order: OrderIndex,
  unit: PlacedOrganisation,
  rows: ReadonlyMap<string, WorkRow>,
  factsOf: (id: string) => ProcedureFacts,
  days: { today: string; deadlineDate: string },
): BlockingLink[] {
  const inside = [...rows.values()].filter(
    (it) => it.participation === "RATED" && unit.lo <= it.lo && it.hi <= unit.hi,
  );
  const own = inside.find((it) => it.subjectKind === "ORGANISATION" && it.unit.id === unit.id);
  const found = new Map<string, BlockingLink>();
  for (const row of own ? [own, ...inside] : inside) {
    if (found.has(row.id)) continue;
    const clock = { ...days, calendar: MONDAY_TO_FRIDAY };
    const { links } = blockingChain(order, row.id, (it) => factsOf(it.id), clock);
    const base = own && row !== own ? 1 : 0;
    for (const link of links)
      if (!found.has(link.subjectId))
        found.set(link.subjectId, asOneAct({ ...link, depth: link.depth + base }));
  }
  return [...found.values()];
}

/** Subjects of one unit that wait at the same step for the same reason make one link. */
function grouped(
  links: readonly BlockingLink[],
  rows: ReadonlyMap<string, WorkRow>,
  round: PlacedRound,
  people: People,
  today: string,
): ChainLink[] {
  const keyOf = (link: BlockingLink): string => {
    const codes = link.refusals.map(({ code }) => code).join();
    return [rows.get(link.subjectId)?.unit.id, link.kind, link.nextStep, codes].join("|");
  };
  return [...Map.groupBy(links, keyOf)].flatMap(([id, group]) => {
    const [first] = group;
    const reviews = group.flatMap(({ subjectId }) => rows.get(subjectId) ?? []);
    const [row] = reviews;
    if (!first || !row) return [];
    const since = group.flatMap((it) => it.since ?? []).toSorted()[0] ?? null;
    const responsible = reviews.flatMap((it) => peopleOf(first.actor, it, round, people));
    return [
      {
        id,
        depth: Math.min(...group.map(({ depth }) => depth)),
        unit: row.unit,
        kind: first.kind,
        state: first.state,
        nextStep: first.nextStep,
        actor: ACTOR_TEXTS[first.actor],
        count: group.length,
        names: reviews.slice(0, MOST_NAMED).map(({ subjectName }) => subjectName),
        reviewIds: reviews.slice(0, MOST_NAMED).map((it) => it.id),
        since,
        workingDaysWaited: since === null ? null : workingDaysBetween(since, today, MONDAY_TO_FRIDAY),
        isActionable: group.every((it) => it.isActionable),
        refusals: first.refusals.map((it) => {
          const { code, waitsFor: _, waitingSince: __, actor: ___, ...figures } = figuresOf(it);
          return refusalOf(code, figures as Record<string, string | number>);
        }),
        people: distinct(responsible).slice(0, MOST_PEOPLE),
      },
    ];
  });
}

function distinct(people: readonly ChainLink["people"][number][]): ChainLink["people"] {
  return [...new Map(people.map((it) => [it.accountId ?? it.name, it])).values()];
}
