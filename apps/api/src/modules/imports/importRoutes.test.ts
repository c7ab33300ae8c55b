import { describe, expect, it } from "vitest";
import { makeActor, makeUnit } from "../../testing/makeUnits.js";
import { HEADINGS, inventedRow, makeCsv, makeZip, workbookParts } from "../../testing/rosterFiles.js";
import { useImports } from "../../testing/rosterImports.js";

const t = useImports();

describe("the door of imports", () => {
  const file = () => makeCsv([HEADINGS, inventedRow(0, "Tổ dân phố số 1")]);

  it("is closed without session, without the header, to other roles and for foreign wards", async () => {
    t.actor = null;
    expect((await t.upload(file())).statusCode).toBe(401);
    t.actor = t.administrator;
    expect((await t.upload(file(), t.ward.id, {})).statusCode).toBe(403);
    const foreign = await makeUnit(t.api.dataSource, t.district, "WARD", "Đảng bộ phường Bồ Đề");
    expect((await t.upload(file(), foreign.id)).json()).toMatchObject({ code: "NOT_FOUND" });
    expect((await t.upload(file(), "nonsense")).json()).toMatchObject({ code: "NOT_FOUND" });
    t.actor = await makeActor(t.api.dataSource, "CELL_SECRETARY", t.ward);
    expect((await t.upload(file())).statusCode).toBe(403);
    t.actor = await makeActor(t.api.dataSource, "WARD_ADMINISTRATOR", foreign);
    expect((await t.upload(file())).json()).toMatchObject({ code: "NOT_FOUND" });
    t.actor = t.administrator;
  });

  it("hides an import from other wards", async () => {
    const { id } = await t.check(file());
    const stranger = await makeActor(
      t.api.dataSource,
      "WARD_ADMINISTRATOR",
      await makeUnit(t.api.dataSource, t.district, "WARD", "Đảng bộ phường Cự Khối"),
    );
    const { errors } = await t.api.execute(
      `query ($id: ID!) { rosterImport(id: $id) { id } }`,
      { id },
      stranger,
    );
    expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("refuses ten megabytes, an old workbook and a bomb before anything is kept", async () => {
    const large = await t.upload(Buffer.alloc(10 * 1024 * 1024, 65));
    expect([large.statusCode, large.json()]).toEqual([
      413,
      { code: "FILE_TOO_LARGE", arguments: { megabytes: 10, limitMegabytes: 5 } },
    ]);
    const old = await t.upload(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]));
    expect([old.statusCode, old.json()]).toEqual([422, { code: "FILE_TYPE", arguments: { kind: "XLS" } }]);
    const bomb = await t.upload(
      makeZip([
        ...workbookParts(""),
        { name: "xl/media/image1.png", content: Buffer.alloc(20 * 1024 * 1024) },
      ]),
    );
    expect([bomb.statusCode, bomb.json()]).toEqual([
      422,
      { code: "FILE_SUSPICIOUS", arguments: { reason: "RATIO" } },
    ]);
    expect(await t.rows("SELECT 1 FROM roster_imports WHERE state IN ('READING', 'FAILED')")).toEqual([]);
  });
});
