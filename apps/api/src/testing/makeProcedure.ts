import { editionByCode, type Grade, LEVELS, type Level } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import { ClientError } from "../errors/errors.js";
import type { TestApi } from "./execute.js";
import { holdBallot } from "./holdBallot.js";
import type { TestUnit } from "./makeUnits.js";
import { plantBallot } from "./plantBallot.js";

/** The plan of 2018 with its deadline "trước 15/12/2018". */
export const planOf = (organisation: TestUnit, changes: Record<string, unknown> = {}) => ({
  organisationId: organisation.id,
  year: 2018,
  planNumber: "07-KH/ĐU",
  planIssuedOn: "2018-11-20",
  deadlineOn: "2018-12-15",
  asOf: "2018-11-20",
  steps: [{ code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2018-11-22", endsOn: "2018-11-30" }],
  ...changes,
});

/** The same grade for every criterion of an edition. */
export const gradesOf = (grade: Grade, editionCode = "2018") =>
  editionByCode(editionCode).subjects.MEMBER.criteria.value.criteria.map(({ code }) => ({
    criterion: code,
    grade,
  }));

export interface OpenReview {
  id: string;
  memberId: string;
  cellId: string;
  state: string;
  participation: string;
}

/** Takes a round through the procedure by its services, as the actors named would. */
export class ProcedureDriver {
  constructor(
    private readonly api: TestApi,
    readonly administrator: Actor,
    readonly secretary: Actor,
  ) {}

  async open(organisation: TestUnit, changes: Record<string, unknown> = {}): Promise<string> {
    const plan = { quotaRounding: "FLOOR" as const, ...planOf(organisation, changes) };
    return (await this.api.services.rounds.open(this.administrator, plan)).id;
  }

  /** Of members. */
  async reviews(roundId: string, cell?: TestUnit): Promise<OpenReview[]> {
    return this.api.dataSource.query(
      `SELECT id, member_id AS "memberId", cell_id AS "cellId", state, participation FROM reviews
        WHERE round_id = $1 AND subject_kind = 'MEMBER' AND ($2::uuid IS NULL OR cell_id = $2) ORDER BY id`,
      [roundId, cell?.id ?? null],
    );
  }

  /** Types the self-assessments that are still open, all with one level. */
  async submitAll(roundId: string, cell: TestUnit, ownLevel: Level = "GOOD"): Promise<void> {
    for (const { id, state } of await this.reviews(roundId, cell))
      if (state === "DRAFT")
        await this.api.services.selfAssessments.type(this.secretary, {
          reviewId: id,
          version: 0,
          grades: gradesOf(ownLevel === "EXCELLENT" ? "EXCELLENT" : "GOOD"),
          sections: [],
          ownLevel,
        });
  }

  /** The meeting with every official member present. */
  async meet(roundId: string, cell: TestUnit): Promise<void> {
    const members: { id: string }[] = await this.api.dataSource.query(
      `SELECT member_id AS id FROM memberships WHERE organisation_id = $1 AND kind = 'OFFICIAL'`,
      [cell.id],
    );
    await this.api.services.meetings.record(this.secretary, {
      roundId,
      cellId: cell.id,
      version: 0,
      heldOn: "2018-12-01",
      place: "Nhà văn hóa tổ dân phố",
      chair: "Nguyễn Văn Chủ",
      clerk: "Trần Thị Ký",
      attendances: members.map(({ id }) => ({ memberId: id, presence: "PRESENT" as const })),
    });
  }

  /** The ballot in which everyone present votes the same level on each: the first `excellent` of the cell EXCELLENT. */
  async vote(roundId: string, cell: TestUnit, excellent: number, voters: number): Promise<void> {
    const rated = (await this.reviews(roundId, cell)).filter((it) => it.participation === "RATED");
    const tallies = rated.map(({ id }, index) => ({
      reviewId: id,
      ...votesFor(index < excellent ? "EXCELLENT" : "GOOD", voters),
    }));
    // Where one alone votes nobody is left to count beside him.
    if (voters < 2) return plantBallot(this.api.dataSource, roundId, cell, tallies);
    const counts = { issued: voters, returned: voters, valid: voters, invalid: 0, blank: 0 };
    const place = { roundId, cellId: cell.id };
    const { error } = await holdBallot(this.api, this.secretary, { ...place, ...counts, tallies });
    if (error) throw new ClientError(error.code, error);
  }

  /** Seals what a unit proposes, whatever it sealed before. */
  async seal(roundId: string, unit: TestUnit): Promise<string> {
    const rows: [{ revision: number }] = await this.api.dataSource.query(
      `SELECT COALESCE(max(revision), 0)::int AS revision FROM submissions WHERE round_id = $1 AND unit_id = $2`,
      [roundId, unit.id],
    );
    const { revision } = rows[0];
    return this.api.services.seals.seal(this.administrator, { roundId, unitId: unit.id, revision });
  }

  /** A cell brought to its proposals, sealed, in one go. */
  async propose(roundId: string, cell: TestUnit, excellent: number, voters: number): Promise<void> {
    await this.submitAll(roundId, cell);
    await this.meet(roundId, cell);
    await this.vote(roundId, cell, excellent, voters);
    await this.seal(roundId, cell);
  }
}

/** Votes of everyone for one level. */
export function votesFor(level: Level, votes: number) {
  const at = (wanted: Level): number => (wanted === level ? votes : 0);
  const [excellent, good, satisfactory, unsatisfactory] = LEVELS.map(at) as [number, number, number, number];
  return { excellent, good, satisfactory, unsatisfactory };
}
