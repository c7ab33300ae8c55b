import {
  bodyParticipation,
  type Criterion,
  type Grade,
  type Level,
  participation,
  type ReviewState,
  rulesFor,
  type SubjectKind,
} from "@xeploai/domain";
import { bodySections } from "./bodyTexts.js";
import { COLLECTIVES_SINCE, collectiveOfPost, collectivesOf, type DemoCollective } from "./collectives.js";
import type { CopyValue } from "./copyRows.js";
import type { DemoTables } from "./DemoTables.js";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import { at, dayBetween } from "./days.js";
import { demoId, namedDemoId } from "./demoId.js";
import { cellOn, type Person } from "./Person.js";
import { Random } from "./Random.js";
import { roundId } from "./roundRows.js";
import { sectionsFor } from "./sectionTexts.js";
import { asOf, editionFor } from "./takingPart.js";

const NGOC_THUY = "00118";
const OPENED_ON = "2018-11-24";
/** Three working days before the meetings of the government. */
const DRAFT_SENT_ON = "2018-11-26";

/** How far a subject is on 1 December 2018. BEGUN: a draft is saved. */
type Stage = "NOTHING" | "BEGUN" | "SUBMITTED" | "REVIEWED";

interface Subject {
  kind: SubjectKind;
  id: string;
  memberId?: string;
  organisationId?: string;
  collectiveId?: string;
  unitId: string;
  status: "RATED" | "REVIEW_ONLY" | "OUT";
  reason: string | null;
  cap: Level | null;
  stage: Stage;
  sections: (random: Random) => Record<string, string>;
}

/** Organisations, collectives and cadres in a unit's round of 2018, beside its members. */
export function addOtherSubjects(tables: DemoTables, unit: DemoUnit): void {
  const random = new Random(`other subjects of ${unit.plan.code}`);
  for (const subject of [...organisationsOf(unit), ...collectivesIn(unit), ...cadresOf(unit)])
    addSubject(tables, random, unit, subject);
}

const YEAR = 2018;

function organisationsOf(unit: DemoUnit): Subject[] {
  const isWard = unit.plan.organisation === null;
  const cells = unit.cells.filter(({ number }) => number > 0);
  return [null, ...cells].map((cell): Subject => {
    const id = cell?.id ?? unit.id;
    // The administrative list tells no founding day of a ward.
    const foundedOn = isWard && !cell ? null : "2003-11-06";
    const facts = { kind: "ORGANISATION", year: YEAR, referenceDate: asOf(YEAR), foundedOn } as const;
    return {
      kind: "ORGANISATION",
      id: namedDemoId(`review:organisation:${id}:${YEAR}`),
      organisationId: id,
      unitId: id,
      ...takesPart(bodyParticipation(facts, editionFor(YEAR))),
      stage: unit.plan.code === NGOC_THUY ? stageOfOrganisation(cell) : "NOTHING",
      sections: bodySections,
    };
  });
}

/** Cells that have voted on their members go on to themselves; the ward has begun its report. */
function stageOfOrganisation(cell: DemoCell | null): Stage {
  if (!cell) return "BEGUN";
  if (cell.plan.profile !== "RESIDENTIAL" || cell.number > 10) return "NOTHING";
  return cell.number <= 4 ? "SUBMITTED" : cell.number <= 6 ? "BEGUN" : "NOTHING";
}

/** Government first: its collectives have met; the mass organisations follow. */
const STAGES: Readonly<Record<string, Stage>> = {
  UBND: "REVIEWED",
  HDND: "REVIEWED",
  MTTQ: "SUBMITTED",
  PHU_NU: "REVIEWED",
  CCB: "SUBMITTED",
  NONG_DAN: "BEGUN",
};

function collectivesIn(unit: DemoUnit): Subject[] {
  return collectivesOf(unit).map((collective): Subject => {
    const facts = {
      kind: "COLLECTIVE",
      year: YEAR,
      referenceDate: asOf(YEAR),
      foundedOn: COLLECTIVES_SINCE,
      collective: collective.kind,
      memberCount: memberCount(unit, collective),
    } as const;
    return {
      kind: "COLLECTIVE",
      id: namedDemoId(`review:collective:${collective.id}:${YEAR}`),
      collectiveId: collective.id,
      unitId: collective.placeId,
      ...takesPart(bodyParticipation(facts, editionFor(YEAR))),
      stage: unit.plan.code === NGOC_THUY ? (STAGES[collective.key] ?? "NOTHING") : "NOTHING",
      sections: bodySections,
    };
  });
}

const memberCount = (unit: DemoUnit, { id, others }: DemoCollective): number =>
  others.length +
  unit.people.filter((person) =>
    person.posts.some((post) => collectiveOfPost(firstCell(person), post) === id),
  ).length;

/** Everybody who leads or manages, once, at the highest place of the posts held. */
function cadresOf(unit: DemoUnit): Subject[] {
  const volunteers = new Set(collectivesOf(unit).flatMap(({ others }) => others.map(({ person }) => person)));
  return unit.people.flatMap((person): Subject[] => {
    const cell = firstCell(person);
    const leading = person.posts.filter(
      (post) => post.rank !== "OTHER" || collectiveOfPost(cell, post) !== null,
    );
    const place = volunteers.has(person)
      ? unit.id
      : leading.find((it) => it.cellOrUnitId === unit.id)?.cellOrUnitId;
    const unitId = place ?? leading[0]?.cellOrUnitId;
    // Secretary or deputy of a cell of a larger organisation is rated as a member alone.
    const isCellOnly =
      place === undefined &&
      unit.plan.organisation?.kind !== "GRASSROOTS_CELL" &&
      leading.every(({ kind, cellOrUnitId }) => kind === "PARTY" && cellOrUnitId !== unit.id);
    if (!unitId || isCellOnly) return [];
    const { status, reason, cap } = participation(
      {
        year: YEAR,
        referenceDate: asOf(YEAR),
        admittedOn: person.admittedOn,
        intervals: person.periods.map(({ kind, from, until }) => ({ status: kind, from, until })),
      },
      editionFor(YEAR),
      "CADRE",
    );
    return [
      {
        kind: "CADRE",
        id: demoId("cadreReview", person.number * 10 + (YEAR - 2015)),
        memberId: person.id,
        unitId,
        status,
        reason,
        cap,
        stage: unit.plan.code === NGOC_THUY ? stageOfCadre(person, unit) : "NOTHING",
        sections: (random) => sectionsFor(random, person.profile, false),
      },
    ];
  });
}

/** In Ngọc Thụy the government's people follow their collective; secretaries whose cell has voted have handed in. */
function stageOfCadre(person: Person, unit: DemoUnit): Stage {
  const titles = person.posts.filter((it) => it.cellOrUnitId === unit.id).map((it) => it.title);
  if (titles.includes("Chủ tịch Ủy ban nhân dân phường")) return "REVIEWED";
  if (titles.some((it) => it.includes("Ủy ban nhân dân phường"))) return "SUBMITTED";
  if (titles.includes("Chủ tịch Hội Liên hiệp Phụ nữ phường")) return "SUBMITTED";
  const cell = cellOn(person, asOf(YEAR));
  const isAhead =
    cell !== null && cell.unit === unit && cell.plan.profile === "RESIDENTIAL" && cell.number <= 3;
  return isAhead && titles.length === 0 ? "SUBMITTED" : "NOTHING";
}

const firstCell = (person: Person): DemoCell | null => person.stays[0]?.cell ?? null;

const takesPart = ({
  status,
  reason,
  cap,
}: {
  status: Subject["status"];
  reason: string | null;
  cap: Level | null;
}) => ({
  status,
  reason,
  cap,
});

const STATE_AT: Readonly<Record<Stage, readonly [state: ReviewState, since: string]>> = {
  NOTHING: ["DRAFT", OPENED_ON],
  BEGUN: ["DRAFT", OPENED_ON],
  SUBMITTED: ["SELF_SUBMITTED", "2018-11-27"],
  REVIEWED: ["COMPILED", "2018-11-29"],
};

function addSubject(tables: DemoTables, random: Random, unit: DemoUnit, subject: Subject): void {
  const { kind, id, status, stage } = subject;
  const [state, since]: readonly [ReviewState, string] =
    status === "RATED" ? STATE_AT[stage] : [status === "OUT" ? "EXEMPT" : "REVIEW_ONLY", OPENED_ON];
  const isWritten = status === "RATED" && stage !== "NOTHING";
  const isSubmitted = isWritten && stage !== "BEGUN";
  const level: Level = random.chance(0.3) ? "EXCELLENT" : "GOOD";
  const refs: readonly CopyValue[] = [
    subject.memberId ?? null,
    subject.organisationId ?? null,
    subject.collectiveId ?? null,
  ];
  // biome-ignore format: one row
  tables.add("reviews", [
    id, roundId(unit, YEAR), YEAR, kind, refs[0] ?? null, refs[1] ?? null, refs[2] ?? null, subject.unitId, status,
    subject.reason, subject.cap, state, since, isSubmitted ? level : null, null, null, false, null,
    kind === "COLLECTIVE" && state === "COMPILED" ? DRAFT_SENT_ON : null,
  ]);
  if (!isWritten) return;
  const { criteria } = rulesFor(editionFor(YEAR), kind)?.criteria.value ?? { criteria: [] };
  const savedAt = at(
    dayBetween(random, "2018-11-25", "2018-11-27"),
    `${9 + random.int(0, 8)}:${10 + random.int(0, 49)}`,
  );
  const sections = Object.entries(subject.sections(random));
  const written = isSubmitted ? sections : sections.slice(0, 3);
  // biome-ignore format: one row
  tables.add("self_assessments", [
    id, isSubmitted ? gradesOf(random, criteria, level) : {}, Object.fromEntries(written), isSubmitted ? level : null,
    isSubmitted ? savedAt : null, null, savedAt,
  ]);
}

/** Grades by which a subject comes to the level it claims. */
function gradesOf(random: Random, criteria: readonly Criterion[], level: Level): Record<string, Grade> {
  const isBest = level === "EXCELLENT";
  return Object.fromEntries(
    criteria.map(({ code, isResult }) => [
      code,
      isResult
        ? isBest
          ? "EXCELLENT"
          : "GOOD"
        : random.weighted(isBest ? { EXCELLENT: 6, GOOD: 4 } : { EXCELLENT: 2, GOOD: 8 }),
    ]),
  ) as Record<string, Grade>;
}
