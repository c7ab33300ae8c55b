import { can, scope } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../../errors/errors.js";
import type { TreeRange } from "../organisations/treeRange.js";
import { distributionCell, sumCounts } from "./distributionCells.js";
import {
  type FactsQuestion,
  type QuotaGroupFacts,
  readFacts,
  readLine,
  readQuotaGroups,
  UNIT_LIMIT,
} from "./statistics.queries.js";
import type {
  DistributionCell,
  OverrideFigures,
  RatingStatistics,
  StatisticsNote,
  StatisticsQuestion,
  UnitFacts,
  UnitPlace,
  UnitRef,
} from "./statistics.types.js";
import { factsKey, GRASSROOTS_DEPTH, readsFromInside, withheldUnits } from "./withheldUnits.js";
import { yearQuotas } from "./yearQuota.js";

/** Most rows of one answer. */
export const ROW_LIMIT = 2_000;
const YEARS_LIMIT = 30;
const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;

const byName = new Intl.Collator("vi", { numeric: true });

/** Distributions of ratings over organisations and years. Reads counts; no person's record passes through it. */
export class StatisticsService {
  readonly #door: Door;
  readonly #clock: Clock;

  constructor(door: Door, clock: Clock) {
    this.#door = door;
    this.#clock = clock;
  }

  /**
   * Three statements, one more for a cell seen from outside.
   * @throws {NotFoundError} for an organisation outside the caller's scope
   * @throws {InvalidInputError} for years out of range, or more parts than one answer holds
   */
  ratingStatistics(actor: Actor, question: StatisticsQuestion): Promise<RatingStatistics> {
    return this.#door.enter(actor, (tx) => this.answer(tx, actor, question));
  }

  /** The same inside a transaction of the caller, for an export that is recorded with what it gave. */
  async answer(tx: Tx, actor: Actor, question: StatisticsQuestion): Promise<RatingStatistics> {
    checkYears(question);
    const ranges = scope(actor, "statistics:query");
    const line = await readLine(tx, question.withinId ?? firstScope(actor));
    const within = line.at(-1);
    if (!within || !can(actor, "statistics:query", within)) throw new NotFoundError();
    const asked = { ...question, within, years: allYears(question) };
    const facts = await readFacts(tx, asked);
    const isBelowGroup = within.depth > GRASSROOTS_DEPTH;
    const groupOf = isBelowGroup ? line[GRASSROOTS_DEPTH] : within;
    const groups = groupOf ? await readQuotaGroups(tx, { ...asked, within: groupOf }) : [];
    const withheld = withheldUnits(
      [...(await this.#siblings(tx, asked, line, ranges)), ...facts.filter((it) => it.unit.id !== within.id)],
      ranges,
    );
    const parts = partsOf(facts, question);
    const answer = new Answer(facts, parts, withheld, question, within, groups);
    const cells = answer.cells();
    const total = answer.total();
    return {
      within: refOf(within),
      breadcrumb: line.filter((it) => can(actor, "statistics:query", it)).map(refOf),
      stage: question.stage,
      asOf: this.#clock.now(),
      total,
      cells,
      quota: yearQuotas(isBelowGroup ? [] : groups, question.subjectKind).filter((it) =>
        question.years.includes(it.year),
      ),
      note: notesOf([total, ...cells]),
    };
  }

  /** The organisation among those beside it, which decide whether a reader from outside may see it. */
  async #siblings(
    tx: Tx,
    asked: FactsQuestion,
    line: readonly UnitPlace[],
    ranges: readonly TreeRange[],
  ): Promise<UnitFacts[]> {
    const { within } = asked;
    const parent = line.at(-2);
    if (!parent || within.depth <= GRASSROOTS_DEPTH || readsFromInside(within.lo, ranges)) return [];
    const facts = await readFacts(tx, { ...asked, within: parent, groupBy: "CHILD" });
    return facts.filter((it) => it.isPart);
  }
}

/** Facts put together as the rows of one answer. */
class Answer {
  readonly #facts: ReadonlyMap<string, UnitFacts>;
  readonly #parts: readonly UnitFacts[];
  readonly #withheld: ReadonlySet<string>;
  readonly #question: StatisticsQuestion;
  readonly #within: UnitPlace;
  readonly #groups: readonly QuotaGroupFacts[];

  constructor(
    facts: readonly UnitFacts[],
    parts: readonly UnitFacts[],
    withheld: ReadonlySet<string>,
    question: StatisticsQuestion,
    within: UnitPlace,
    groups: readonly QuotaGroupFacts[],
  ) {
    this.#facts = new Map(facts.map((it) => [factsKey(it), it]));
    this.#parts = parts;
    this.#withheld = withheld;
    this.#question = question;
    this.#within = within;
    this.#groups = groups;
  }

  /** The whole, in the latest of the years. */
  total(): DistributionCell {
    const facts = this.#whole(Math.max(...this.#question.years));
    return this.#cell(facts, "total", facts.counts);
  }

  cells(): DistributionCell[] {
    if (this.#question.groupBy === "YEAR") {
      const years = [...this.#question.years].sort((a, b) => a - b).map((year) => this.#whole(year));
      const all = sumCounts(years.map((it) => it.counts));
      return years.map((it) => this.#cell(it, String(it.year), all));
    }
    return this.#parts
      .map((it) => this.#cell(it, factsKey(it), this.#whole(it.year).counts))
      .sort(
        (a, b) => byName.compare(a.organisation?.name ?? "", b.organisation?.name ?? "") || a.year - b.year,
      );
  }

  #cell(facts: UnitFacts, key: string, whole: UnitFacts["counts"]): DistributionCell {
    const before = this.#before(facts);
    const isWithheld =
      this.#withheld.has(factsKey(facts)) || this.#withheld.has(factsKey(this.#whole(facts.year)));
    return distributionCell({ facts, key, whole, before, overrides: this.#overrides(facts), isWithheld });
  }

  /** Of every quota group inside the unit, or of the group the unit is inside when it has a share in the excess. */
  #overrides({ unit, year, hasOverride }: UnitFacts): OverrideFigures[] {
    return this.#groups
      .filter((it) => it.year === year)
      .filter(
        ({ lo, hi }) => (unit.lo <= lo && hi <= unit.hi) || (hasOverride && lo <= unit.lo && unit.hi <= hi),
      )
      .flatMap((it) => it.overrides);
  }

  #before(facts: UnitFacts): UnitFacts | null {
    const year = this.#question.compareWithYear;
    if (year === null) return null;
    const before = this.#facts.get(`${facts.unit.id}:${year}`);
    return before && !this.#withheld.has(factsKey(before)) ? before : null;
  }

  #whole(year: number): UnitFacts {
    const facts = this.#facts.get(`${this.#within.id}:${year}`);
    if (!facts) throw new TypeError("the organisation asked about is among the units read");
    return facts;
  }
}

function firstScope(actor: Actor): string {
  const first = actor.grants.find((grant) => can(actor, "statistics:query", grant));
  if (!first) throw new ForbiddenError();
  return first.organisation.id;
}

const allYears = ({ years, compareWithYear }: StatisticsQuestion): number[] => [
  ...new Set(compareWithYear === null ? years : [...years, compareWithYear]),
];

/** Rows of the answer: parts in the years asked about. Units in which nobody is at all are left out. */
function partsOf(facts: readonly UnitFacts[], { years }: StatisticsQuestion): UnitFacts[] {
  const units = new Set(facts.map((it) => it.unit.id));
  const alive = new Set(facts.filter((it) => it.hasPeople).map((it) => it.unit.id));
  const parts = facts.filter((it) => it.isPart && alive.has(it.unit.id) && years.includes(it.year));
  if (units.size > UNIT_LIMIT || parts.length > ROW_LIMIT) {
    const rows = Math.max(units.size, parts.length);
    throw new InvalidInputError([
      { path: "input.groupBy", code: "TOO_MANY_ROWS", arguments: { rows, limit: ROW_LIMIT } },
    ]);
  }
  return parts;
}

function checkYears({ years, compareWithYear }: StatisticsQuestion): void {
  const isYear = (year: number) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  const isRightNumber =
    years.length >= 1 && years.length <= YEARS_LIMIT && new Set(years).size === years.length;
  if (!isRightNumber || !years.every(isYear))
    throw new InvalidInputError([{ path: "input.years", code: "YEARS" }]);
  if (compareWithYear !== null && !isYear(compareWithYear))
    throw new InvalidInputError([{ path: "input.compareWithYear", code: "YEARS" }]);
}

function notesOf(cells: readonly DistributionCell[]): StatisticsNote[] {
  const note: StatisticsNote[] = [];
  if (cells.some((it) => it.isWithheld)) note.push("SMALL_CELLS_WITHHELD");
  if (cells.some((it) => it.undecided > 0)) note.push("RATING_INCOMPLETE");
  return note;
}

const refOf = ({ id, name, shortName, kind }: UnitRef): UnitRef => ({ id, name, shortName, kind });
