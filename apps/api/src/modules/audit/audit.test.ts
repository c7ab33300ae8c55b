import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import type { TestUnit } from "../../testing/makeUnits.js";
import { plantTree } from "../../testing/plantTree.js";
import { signedIn } from "../../testing/signedIn.js";

const VERIFY = `query ($id: ID) { verifyAuditChain(organisationId: $id) { organisation { name } entries isIntact brokenAt head } }`;
const LIST = `query { auditEntries { totalCount items { action objectName chainName sequence } } }`;

let api: TestApi;
let tree: Awaited<ReturnType<typeof plantTree>>;
let inspector: Actor;

beforeAll(async () => {
  api = await startTestApi();
  tree = await plantTree(api);
  inspector = await signedIn(api, [{ role: "INSPECTOR", at: tree.district }]);
  for (let act = 1; act <= 5; act += 1) await append(tree.cell, act);
  await append(tree.otherCell, 1);
});
afterAll(() => api.close());

const append = (at: TestUnit, act: number) =>
  api.door.enter(inspector, (tx) =>
    api.services.trail.append(tx, inspector, {
      chainOf: at.id,
      action: "round:open",
      objectKind: "round",
      objectId: String(act),
      objectName: `Đợt ${act}`,
    }),
  );
const verify = async (id: string | null = tree.ward.id) =>
  (
    await api.execute<{
      verifyAuditChain: { isIntact: boolean; entries: number; brokenAt: number | null }[];
    }>(VERIFY, { id }, inspector)
  ).data?.verifyAuditChain;
/** What a person with the whole database could do. */
const tamper = async (sql: string) => {
  await api.dataSource.query(`ALTER TABLE audit_entries DISABLE TRIGGER USER`);
  await api.dataSource.query(sql, [tree.ward.id]);
};

describe("the audit chain", () => {
  it("keeps one chain for each grassroots organisation, whole and in order", async () => {
    expect(await verify(null)).toMatchObject([
      { organisation: { name: "Đảng bộ phường Bồ Đề" }, entries: 1, isIntact: true },
      { organisation: { name: "Đảng bộ phường Ngọc Thụy" }, entries: 5, isIntact: true },
    ]);
    const bare = await api.execute(`{ verifyAuditChain { isIntact } }`, {}, inspector);
    expect(bare.data).toEqual({ verifyAuditChain: [{ isIntact: true }, { isIntact: true }] });
    const { data } = await api.execute<{ auditEntries: { totalCount: number } }>(LIST, {}, inspector);
    expect(data?.auditEntries.totalCount).toBe(6);
  });

  it("refuses changes from the application", async () => {
    await expect(api.dataSource.query(`UPDATE audit_entries SET payload = '{}'`)).rejects.toThrow(
      "append-only",
    );
    await expect(api.dataSource.query(`DELETE FROM audit_entries`)).rejects.toThrow("append-only");
  });

  it("does not fork when many write at once", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, act) => append(tree.otherCell, 100 + act)));
    expect(await verify(tree.otherWard.id)).toMatchObject([{ entries: 9, isIntact: true }]);
  });

  it("shows a rewritten entry, and a tail cut off", async () => {
    await tamper(
      `UPDATE audit_entries SET payload = replace(payload, 'Đợt 3', 'Đợt X') WHERE chain_id = $1 AND sequence = 3`,
    );
    expect(await verify()).toMatchObject([{ isIntact: false, brokenAt: 3 }]);
    await tamper(
      `UPDATE audit_entries SET payload = replace(payload, 'Đợt X', 'Đợt 3') WHERE chain_id = $1 AND sequence = 3`,
    );
    expect(await verify()).toMatchObject([{ isIntact: true }]);
    await tamper(`DELETE FROM audit_entries WHERE chain_id = $1 AND sequence = 5`);
    expect(await verify()).toMatchObject([{ isIntact: false, brokenAt: 5 }]);
  });

  it("is closed to a ward administrator, and the system's chain to a district inspector", async () => {
    const office = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }]);
    expect((await api.execute(LIST, {}, office)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    const chains = await verify(null);
    expect(chains).toHaveLength(2);
  });

  it("answers for no unit outside the reader's, rather than with nothing broken", async () => {
    const local = await signedIn(api, [{ role: "INSPECTOR", at: tree.ward }]);
    const { errors } = await api.execute(VERIFY, { id: tree.otherWard.id }, local);
    expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("tells an inspector of the own case that something was done, not what", async () => {
    const [{ member, review }] = await api.dataSource.query(
      `WITH member AS (
         INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on)
         VALUES ('Vũ Thị Soát', 'vu thi soat', 'soat', '1970-01-01', 'FEMALE', '2000-01-01') RETURNING id),
       round AS (
         INSERT INTO rounds (organisation_id, year, edition_code, plan_number, plan_issued_on, as_of, deadline_on, deadline, opened_at)
         VALUES ($1, 2018, '2018', '01-KH', '2018-11-01', '2018-11-01', '2018-12-15', '2018-12-15', now()) RETURNING id)
       INSERT INTO reviews (round_id, year, member_id, cell_id, participation)
       SELECT round.id, 2018, member.id, $2, 'RATED' FROM round, member RETURNING id AS review, member_id AS member`,
      [tree.ward.id, tree.cell.id],
    );
    await api.door.enter(inspector, (tx) =>
      api.services.trail.append(tx, inspector, {
        chainOf: tree.cell.id,
        action: "ballot:proposeWithoutMajority",
        objectKind: "review",
        objectId: review,
        details: { level: "GOOD" },
      }),
    );
    const concerned = await signedIn(api, [{ role: "INSPECTOR", at: tree.ward }], { memberId: member });
    const detailsFor = async (actor: Actor) =>
      (
        await api.execute<{ auditEntries: { items: { details: string }[] } }>(
          `query ($id: String) { auditEntries(filter: { objectId: $id }) { items { details } } }`,
          { id: review },
          actor,
        )
      ).data?.auditEntries.items;
    expect(await detailsFor(concerned)).toEqual([{ details: "{}" }]);
    expect((await detailsFor(inspector))?.[0]?.details).toContain("GOOD");
  });
});
