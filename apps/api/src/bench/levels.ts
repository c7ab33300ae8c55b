import { type Edition, evaluateLevel, GRADES, LEVELS, type LevelFacts } from "@xeploai/domain";

const MEMBERS = 100_000;

export interface LevelFigures {
  members: number;
  editions: number;
  /** All members, each under one of the editions in turn. */
  evaluateMs: number;
  /** A bare loop that reads every fact of the same members and decides nothing. */
  readMs: number;
}

/** `evaluateLevel` for members of every kind of facts, spread evenly over the editions. */
export function benchLevels(editions: readonly Edition[]): LevelFigures {
  const cases = Array.from({ length: MEMBERS }, (_, index) => inventedCase(index, editions));
  const evaluate = (): number =>
    cases.reduce((sum, { facts, edition }) => sum + evaluateLevel(facts, edition).satisfied.length, 0);
  const read = (): number => cases.reduce((sum, { facts }) => sum + readFacts(facts), 0);
  // One round to warm up, so that the measured one is that of a server that has been running.
  evaluate();
  read();
  return {
    members: MEMBERS,
    editions: editions.length,
    evaluateMs: timedSync(evaluate),
    readMs: timedSync(read),
  };
}

interface Case {
  edition: Edition;
  facts: LevelFacts;
}

function inventedCase(index: number, editions: readonly Edition[]): Case {
  const edition = editions[index % editions.length];
  if (!edition) throw new RangeError("no edition to measure");
  // Mixed by multiplying with a prime, so that neighbours differ; the same in every run.
  const mixed = (index * 2_654_435_761) % 4_294_967_296;
  const pick = <T>(values: readonly T[], shift: number): T => values[(mixed >>> shift) % values.length] as T;
  const { criteria, scale } = edition.subjects.MEMBER;
  const year = edition.validFromYear;
  const done = 20 - ((mixed >>> 7) % 4);
  const facts: LevelFacts = {
    kind: "MEMBER",
    year,
    grades:
      scale.value.kind === "GRADES"
        ? Object.fromEntries(
            criteria.value.criteria.map(({ code }, n) => [code, pick(GRADES.slice(0, 3), n)]),
          )
        : {},
    pointsTenths: scale.value.kind === "POINTS" ? 400 + ((mixed >>> 3) % 600) : null,
    tasks: { total: 20, done, late: (mixed >>> 9) % 3, aboveRequirement: (mixed >>> 11) % 12 },
    shortcomings: { named: 3, fixed: 3 - ((mixed >>> 13) % 2) },
    stateRating: pick(["NOT_APPLICABLE", ...LEVELS], 5),
    disciplines:
      index % 50 === 0
        ? [{ form: "REPRIMAND", actOn: `${year}-03-02`, decidedOn: `${year}-06-03`, alreadyUsedInYear: null }]
        : [],
    concluded: [],
    cap: index % 40 === 0 ? "SATISFACTORY" : null,
  };
  return { edition, facts };
}

function readFacts({
  grades,
  tasks,
  pointsTenths,
  shortcomings,
  stateRating,
  disciplines,
  cap,
}: LevelFacts): number {
  let sum = (pointsTenths ?? 0) + (tasks?.done ?? 0) + (tasks?.late ?? 0) + (shortcomings?.fixed ?? 0);
  for (const code in grades) sum += grades[code] === "EXCELLENT" ? 1 : 0;
  for (const it of disciplines) sum += it.form === "REPRIMAND" ? 1 : 0;
  return sum + (stateRating === "EXCELLENT" ? 1 : 0) + (cap === null ? 0 : 1);
}

function timedSync(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
