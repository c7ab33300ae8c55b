import { randomUUID } from "node:crypto";
import type { ReviewState } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { TestApi } from "../execute.js";
import { planOf } from "../makeProcedure.js";
import { makeUnit, type TestUnit } from "../makeUnits.js";
import { HistoryModel } from "./HistoryModel.js";
import type { HistoryPeople } from "./HistoryPeople.js";
import { at } from "./modelReview.js";

/** What stands in the database now, as far as the next act has to name it. */
export interface WardSnapshot {
  reviews: {
    state: string;
    proposed: string | null;
    decided: string | null;
    version: number;
    draft: number;
  }[];
  cells: {
    meeting: number;
    revision: number;
    submissionId: string | null;
    ballotId: string | null;
    ballot: number;
  }[];
  round: { state: string; version: number };
  entries: number;
}

/** A ward of its own, in which one history takes place beside its model. */
export class HistoryWard {
  #resolutions = 0;

  private constructor(
    readonly api: TestApi,
    readonly people: HistoryPeople,
    readonly ward: TestUnit,
    readonly cells: readonly TestUnit[],
    readonly memberIds: readonly string[],
    readonly reviewIds: readonly string[],
    readonly roundId: string,
    readonly model: HistoryModel,
  ) {}

  static async make(
    api: TestApi,
    people: HistoryPeople,
    sizes: readonly number[],
    state: ReviewState,
  ): Promise<HistoryWard> {
    const db = api.dataSource;
    const ward = await makeUnit(db, people.district, "WARD", `Đảng bộ phường ${randomUUID()}`);
    const cells: TestUnit[] = [];
    for (const place of sizes.keys()) cells.push(await makeUnit(db, ward, "CELL", `Chi bộ số ${place + 1}`));
    const memberIds = sizes.flatMap((size) => Array.from({ length: size }, () => randomUUID()));
    await db.query(
      `INSERT INTO members (id, full_name, name_key, sort_key, birth_date, gender, admitted_on, official_on)
       SELECT id, 'Trần Thị Thử', 'tran thi thu', 'thu tran thi', '1965-03-02', 'FEMALE', '2001-05-19', '2002-05-19'
         FROM unnest($1::uuid[]) AS m (id)`,
      [memberIds],
    );
    await db.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from)
       SELECT m.*, 'OFFICIAL', '2001-05-19' FROM unnest($1::uuid[], $2::uuid[]) AS m`,
      [memberIds, sizes.flatMap((size, place) => Array<string>(size).fill(at(cells, place).id))],
    );
    const plan = { quotaRounding: "FLOOR" as const, ...planOf(ward) };
    const { id: roundId } = await api.services.rounds.open(people.administrator(ward), plan);
    const rows: { id: string; memberId: string }[] = await db
      .query(
        `UPDATE reviews SET state = $2 WHERE round_id = $1 AND subject_kind = 'MEMBER' RETURNING id, member_id AS "memberId"`,
        [roundId, state],
      )
      .then(([updated]) => updated);
    const reviewOf = new Map(rows.map((it) => [it.memberId, it.id]));
    const reviewIds = memberIds.map((it) => reviewOf.get(it) ?? "");
    const model = new HistoryModel(sizes, state, memberIds.length - 1);
    return new HistoryWard(api, people, ward, cells, memberIds, reviewIds, roundId, model);
  }

  async snapshot(): Promise<WardSnapshot> {
    const [{ found }] = await this.api.dataSource.query(
      `SELECT json_build_object(
         'reviews', (SELECT json_agg(json_build_object('state', r.state, 'proposed', r.proposed_level,
             'decided', r.decided_level, 'version', r.version, 'draft', COALESCE(sa.version, 0))
             ORDER BY array_position($2::uuid[], r.id))
           FROM reviews r LEFT JOIN self_assessments sa ON sa.review_id = r.id WHERE r.id = ANY ($2::uuid[])),
         'cells', (SELECT json_agg(json_build_object('meeting', COALESCE(mt.version, 0),
             'ballotId', b.id, 'ballot', COALESCE(b.version, 0), 'submissionId', s.id,
             'revision', COALESCE(s.revision, 0)) ORDER BY c.at)
           FROM unnest($3::uuid[]) WITH ORDINALITY AS c (id, at)
           LEFT JOIN meetings mt ON mt.round_id = $1 AND mt.cell_id = c.id
           LEFT JOIN LATERAL (SELECT * FROM ballots WHERE meeting_id = mt.id ORDER BY number DESC LIMIT 1) b ON true
           LEFT JOIN LATERAL (SELECT * FROM submissions WHERE round_id = $1 AND unit_id = c.id
                               ORDER BY revision DESC LIMIT 1) s ON true),
         'round', (SELECT json_build_object('state', state, 'version', version) FROM rounds WHERE id = $1),
         'entries', (SELECT count(*)::int FROM audit_entries WHERE chain_id = $4)) AS found`,
      [this.roundId, this.reviewIds, this.cells.map(({ id }) => id), this.ward.id],
    );
    return found;
  }

  /** One of the committee; the first is the member whose case comes last. */
  committee(place: TestUnit, who: number): Actor {
    return this.people.committee(place, who, who === 0 ? (this.memberIds.at(-1) ?? null) : null);
  }

  key(cell: number): { roundId: string; cellId: string } {
    return { roundId: this.roundId, cellId: at(this.cells, cell).id };
  }

  review(index: number): string {
    return at(this.reviewIds, index);
  }

  membersOf(cell: number): string[] {
    return this.memberIds.filter((_, index) => this.model.reviews[index]?.cell === cell);
  }

  /** A number no resolution of the ward has. */
  nextNumber(): string {
    this.#resolutions += 1;
    return `${this.#resolutions}-NQ/ĐU`;
  }
}
