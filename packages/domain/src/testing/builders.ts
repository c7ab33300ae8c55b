import type { Role } from "../access/roles.js";
import type { Actor, Grant } from "../access/subject.js";
import type { LevelTally } from "../ballot/ballotOutcome.js";
import type { CountingMinutes } from "../ballot/countingMinutes.js";
import type { Edition, OrderConstraint, SubjectRules } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import type { Grade } from "../editions/grade.js";
import { LEVELS, type Level } from "../editions/level.js";
import { MEMBER_CRITERIA } from "../editions/memberCriteria.js";
import { orderRule } from "../editions/orderRule.js";
import type { Certainty } from "../editions/sourced.js";
import type { ParticipationFacts } from "../participation/participationFacts.js";
import type { ProcedureFacts } from "../procedure/procedureFacts.js";
import type { VoteRole } from "../procedure/procedures.js";
import type { RoundSubject } from "../procedure/roundSubject.js";
import type { QuotaAttributes } from "../quota/quotaAttributes.js";
import type { QuotaSubject } from "../quota/quotaGroups.js";
import { checkExcellentQuota } from "../quota/quotaState.js";
import type { LevelFacts } from "../rating/levelFacts.js";

/** Grades on every member criterion of 2018 to 2022: results, the others, and single codes by name. */
export function makeGrades(
  results: Grade = "GOOD",
  others: Grade = "GOOD",
  single: Readonly<Record<string, Grade>> = {},
): Record<string, Grade> {
  const grades = MEMBER_CRITERIA.criteria.map((it) => [it.code, it.isResult ? results : others] as const);
  return { ...Object.fromEntries(grades), ...single };
}

/** A member with all grades GOOD, every task done, outside State employment and without discipline. */
export function makeMemberFacts(facts: Partial<LevelFacts> = {}): LevelFacts {
  return {
    kind: "MEMBER",
    year: 2019,
    grades: makeGrades(),
    tasks: { total: 20, done: 20, late: 0, aboveRequirement: 0 },
    stateRating: "NOT_APPLICABLE",
    disciplines: [],
    concluded: [],
    cap: null,
    ...facts,
  };
}

/** A member admitted long ago, with no special state, asked about on 1 December of the year. */
export function makeParticipationFacts(facts: Partial<ParticipationFacts> = {}): ParticipationFacts {
  const year = facts.year ?? 2019;
  return { year, referenceDate: `${year}-12-01`, admittedOn: "2001-05-19", intervals: [], ...facts };
}

/** An actor with one role over positions 1 to 100 of the tree and a member record of its own. */
export function makeActor(
  role: Role = "MEMBER",
  actor: Partial<Actor> & { grant?: Partial<Grant> } = {},
): Actor {
  const { grant, ...rest } = actor;
  return {
    accountId: "account-1",
    memberId: "member-1",
    grants: [{ role, lo: 1, hi: 100, ...grant }],
    ...rest,
  };
}

/** Votes on one member; levels not named have none. */
export function makeTally(votes: Partial<LevelTally> = {}): LevelTally {
  return { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0, ...votes };
}

/** A counting minutes that balances: 30 convened, 28 present, 28 issued and returned, all valid. */
export function makeCountingMinutes(minutes: Partial<CountingMinutes> = {}): CountingMinutes {
  return {
    convened: 30,
    present: 28,
    issued: 28,
    returned: 28,
    valid: 28,
    invalid: 0,
    blank: 0,
    tallies: [{ memberId: "member-1", votes: makeTally({ GOOD: 28 }) }],
    ...minutes,
  };
}

/**
 * So many subjects of each level and not rated, all with the same attributes: by default members of one grassroots
 * organisation. Their ids are the name, the level and a number: "ward-EXCELLENT-1".
 */
export function makeQuotaSubjects(
  counts: Readonly<Partial<Record<Level | "NOT_RATED", number>>>,
  name = "ward",
  attributes: QuotaAttributes = {
    grassrootsOrganisation: { code: name, name: { vi: `Đảng bộ ${name}`, en: `Party organisation ${name}` } },
  },
): QuotaSubject[] {
  return [...LEVELS, "NOT_RATED" as const].flatMap((level) =>
    Array.from({ length: counts[level] ?? 0 }, (_, index) => ({
      id: `${name}-${level}-${index + 1}`,
      level: level === "NOT_RATED" ? null : level,
      attributes,
    })),
  );
}

/** The rules of members in 2018 for every kind of subject, with the order rules, certainty and vote a test is about. */
export function makeRatedEdition(
  change: {
    readonly order?: readonly OrderConstraint[];
    readonly certainty?: Certainty;
    readonly vote?: VoteRole;
  } & Partial<Pick<Edition, "validFromYear" | "validToYear" | "deadlines">> = {},
): Edition {
  const { order, certainty = "SOURCED", vote = "REQUIRED", ...rest } = change;
  const edition = editionByCode("2018");
  const { MEMBER } = edition.subjects;
  const { ballot } = MEMBER;
  const effect = vote === "REFERENCE" ? "REFERENCE" : "PROPOSES";
  const rules: SubjectRules = {
    ...MEMBER,
    ballot: ballot && vote !== "NONE" ? { ...ballot, value: { ...ballot.value, effect } } : null,
  };
  return {
    ...edition,
    ...rest,
    subjects: { ORGANISATION: rules, COLLECTIVE: rules, CADRE: rules, MEMBER: rules },
    ...(order && { order: order.map((code) => orderRule(code, { source: "Điều 12", certainty })) }),
  };
}

/** Everything done and GOOD throughout; a test takes away what it is about. */
export function makeProcedureFacts(facts: Partial<ProcedureFacts> = {}): ProcedureFacts {
  const quota = {
    sharePercent: 20,
    group: "GRASSROOTS_ORGANISATION",
    rounding: "FLOOR",
    hardBlock: false,
  } as const;
  return {
    edition: editionByCode("2018"),
    isSelfAssessmentComplete: true,
    isReviewRecorded: true,
    stateRating: "NOT_APPLICABLE",
    hasBallot: true,
    quorum: { ok: true },
    ballotOutcome: "GOOD",
    proposedLevel: "GOOD",
    decidedLevel: "GOOD",
    quota: checkExcellentQuota({ excellent: 141, good: 705 }, quota),
    hasReason: true,
    ...facts,
  };
}

/** An ordinary member of cell-1 who has not begun. */
export function makeRoundSubject(subject: Partial<RoundSubject> & { readonly id: string }): RoundSubject {
  return { kind: "MEMBER", organisationId: "cell-1", state: "DRAFT", ...subject };
}
