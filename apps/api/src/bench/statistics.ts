import type { DataSource } from "typeorm";
import type { Services } from "../services.js";
import { makeActor, makeRound, makeUnit, type TestUnit } from "../testing/makeUnits.js";
import { bareRoundTrip, median, timed } from "./floors.js";

const WARDS = 43;
const CELLS = 20;
const YEARS = [2018, 2019, 2020];

export interface StatisticsFigures {
  members: number;
  roundTripMs: number;
  /** Medians: the district by wards, by cells, by years, a ward by cells. */
  byWardMs: number;
  byCellMs: number;
  byYearMs: number;
  wardMs: number;
}

/** A district of 43 wards with 860 cells and three years of some 13,000 ratings each. */
export async function benchStatistics(
  db: DataSource,
  url: string,
  services: Services,
  nation: TestUnit,
): Promise<StatisticsFigures> {
  const province = await makeUnit(db, nation, "PROVINCE", "Đảng bộ tỉnh Thử");
  const district = await makeUnit(db, province, "DISTRICT", "Đảng bộ huyện Thử");
  const wards: TestUnit[] = [];
  for (let ward = 1; ward <= WARDS; ward += 1)
    wards.push(await makeUnit(db, district, "WARD", `Đảng bộ xã số ${ward}`));
  for (const ward of wards) {
    for (let cell = 1; cell <= CELLS; cell += 1)
      await makeUnit(db, ward, "CELL", `Chi bộ Thôn ${cell} xã ${ward.name}`);
    for (const year of YEARS) await makeRound(db, ward, year);
  }
  await db.query(
    `WITH made AS (
       INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on)
       SELECT 'Trần Văn Thử', 'tran van thu', 'thu', '1960-01-01', 'MALE', '1990-01-01' FROM generate_series(1, $1::int) RETURNING id),
     numbered AS (SELECT id, row_number() OVER () AS n FROM made),
     cell AS (SELECT n.organisation_id, w.organisation_id AS ward_id, row_number() OVER (ORDER BY n.lo) AS n
                FROM tree_nodes n JOIN tree_nodes w ON w.organisation_id = n.parent_id
               WHERE n.depth = 4 AND n.lo BETWEEN $2 AND $3)
     INSERT INTO reviews (round_id, year, member_id, cell_id, participation, self_level, proposed_level, decided_level)
     SELECT d.id, d.year, m.id, c.organisation_id, 'RATED', 'GOOD', 'GOOD',
            CASE WHEN m.n % 7 = 0 THEN 'EXCELLENT' WHEN m.n % 41 = 0 THEN 'SATISFACTORY' ELSE 'GOOD' END
       FROM numbered m JOIN cell c ON c.n = 1 + m.n % ${WARDS * CELLS} JOIN rounds d ON d.organisation_id = c.ward_id`,
    [WARDS * CELLS * 15, district.lo, district.hi],
  );
  await db.query("ANALYZE");
  const analyst = await makeActor(db, "ANALYST", district);
  const ask = async (question: object): Promise<number> => {
    const samples: number[] = [];
    for (let index = 0; index < 15; index += 1)
      samples.push(
        await timed(() =>
          services.statistics.ratingStatistics(analyst, {
            withinId: null,
            years: [2020],
            groupBy: "CHILD",
            subjectKind: "MEMBER",
            stage: "DECIDED",
            compareWithYear: 2019,
            ...question,
          }),
        ),
      );
    return median(samples);
  };
  return {
    members: WARDS * CELLS * 15,
    roundTripMs: await bareRoundTrip(url, 200),
    byWardMs: await ask({}),
    byCellMs: await ask({ groupBy: "CELL" }),
    byYearMs: await ask({ groupBy: "YEAR", years: YEARS }),
    wardMs: await ask({ withinId: wards[0]?.id ?? null }),
  };
}
