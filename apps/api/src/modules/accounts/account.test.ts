import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { plantTree } from "../../testing/plantTree.js";
import { signedIn } from "../../testing/signedIn.js";

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword account { id username version grants { role } } } }`;
const UPDATE = `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id isDisabled version grants { role organisation { id } } } }`;
const RESET = `mutation ($id: ID!) { resetPassword(accountId: $id) { oneTimePassword } }`;
const LIST = `query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount items { username } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { mustChangePassword } }`;

let api: TestApi;
let tree: Awaited<ReturnType<typeof plantTree>>;
let office: Actor;
let otherOffice: Actor;

beforeAll(async () => {
  api = await startTestApi();
  tree = await plantTree(api);
  office = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }], { username: "van.phong.a" });
  otherOffice = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.otherWard }], {
    username: "van.phong.b",
  });
});
afterAll(() => api.close());

const grant = (role: string, organisationId: string) => ({ role, organisationId, validFrom: "2018-01-01" });
const create = (actor: Actor, username: string, grants: object[]) =>
  api.execute<{ createAccount: { oneTimePassword: string; account: { id: string; version: number } } }>(
    CREATE,
    { input: { username, displayName: "Nguyễn Văn Mẫu", grants } },
    actor,
  );

describe("accounts", () => {
  it("are issued with a password for the first sign-in, before which nothing else is allowed", async () => {
    const { data } = await create(office, "bi.thu.1", [grant("CELL_SECRETARY", tree.cell.id)]);
    const password = data?.createAccount.oneTimePassword ?? "";
    expect(password).toMatch(/^(\w{4}-){3}\w{4}$/);
    const { data: signedIn, sessionToken } = await api.execute(
      SIGN_IN,
      { input: { username: "bi.thu.1", password } },
      null,
    );
    expect(signedIn).toEqual({ signIn: { mustChangePassword: true } });
    const secretary = await api.services.sessions.actorOf(sessionToken ?? "");
    const { errors } = await api.execute(`query { members { totalCount } }`, {}, secretary);
    expect(errors[0]?.extensions.code).toBe("PASSWORD_CHANGE_REQUIRED");
  });

  it("are refused with a role beyond one's own office, or outside one's own ward", async () => {
    const nowhere = "00000000-0000-4000-8000-00000000dead";
    const attempts = [
      { attempt: grant("SYSTEM_ADMINISTRATOR", tree.ward.id), code: "FORBIDDEN" },
      { attempt: grant("ANALYST", tree.ward.id), code: "FORBIDDEN" },
      { attempt: grant("COMMITTEE", tree.otherWard.id), code: "NOT_FOUND" },
      { attempt: grant("COMMITTEE", nowhere), code: "NOT_FOUND" },
    ];
    for (const [index, { attempt, code }] of attempts.entries()) {
      const { errors } = await create(office, `leo.quyen.${index}`, [attempt]);
      expect(errors[0]?.extensions.code).toBe(code);
    }
    for (const withinId of [tree.otherWard.id, nowhere])
      expect((await api.execute(LIST, { filter: { withinId } }, office)).errors[0]?.extensions.code).toBe(
        "NOT_FOUND",
      );
    const rows = await api.dataSource.query(`SELECT 1 FROM accounts WHERE username LIKE 'leo.quyen%'`);
    expect(rows).toEqual([]);
  });

  it("of another ward are neither listed nor found", async () => {
    const { data } = await create(otherOffice, "bi.thu.khac", [grant("CELL_SECRETARY", tree.otherCell.id)]);
    const id = data?.createAccount.account.id;
    const list = await api.execute<{ accounts: { items: { username: string }[] } }>(
      LIST,
      { filter: {} },
      office,
    );
    expect(list.data?.accounts.items.map((it) => it.username)).not.toContain("bi.thu.khac");
    for (const answer of [
      await api.execute(`query ($id: ID!) { account(id: $id) { id } }`, { id }, office),
      await api.execute(RESET, { id }, office),
      await api.execute(
        UPDATE,
        { input: { id, version: 1, displayName: "X", isDisabled: true, grants: [] } },
        office,
      ),
    ])
      expect(answer.errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("cannot be managed from below: a ward administrator neither disables nor resets one who holds more", async () => {
    const chief = await signedIn(api, [{ role: "ANALYST", at: tree.ward }], { username: "phan.tich" });
    const { errors } = await api.execute(RESET, { id: chief.accountId }, office);
    expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("cannot change their own roles", async () => {
    const input = {
      id: office.accountId,
      version: 1,
      displayName: "Tôi",
      isDisabled: false,
      grants: [grant("COMMITTEE", tree.ward.id)],
    };
    expect((await api.execute(UPDATE, { input }, office)).errors[0]?.extensions.code).toBe("OWN_ACCOUNT");
  });

  it("refuse a stale version, end their sessions when disabled and keep the history of their roles", async () => {
    const { data } = await create(office, "bi.thu.2", [grant("CELL_SECRETARY", tree.cell.id)]);
    const { id, version } = data?.createAccount.account ?? { id: "", version: 0 };
    const token = await api.door.enter(office, (tx) => api.services.sessions.open(tx, id));
    // Its owner signing in meanwhile is no change anybody must look at.
    await api.dataSource.query(`UPDATE accounts SET last_sign_in_at = now() WHERE id = $1`, [id]);
    const input = { id, version, displayName: "Trần Thị Mẫu", isDisabled: true, grants: [] };
    expect((await api.execute(UPDATE, { input }, office)).errors).toEqual([]);
    expect(await api.services.sessions.actorOf(token)).toBeNull();
    const stale = await api.execute(UPDATE, { input }, office);
    expect(stale.errors[0]?.extensions).toEqual({ code: "CONFLICT", arguments: { current: version + 1 } });
    const grants = await api.dataSource.query(
      `SELECT valid_from, valid_to FROM account_grants WHERE account_id = $1`,
      [id],
    );
    expect(grants).toEqual([{ valid_from: "2018-01-01", valid_to: "2018-12-01" }]);
  });

  it("belong to the office that gave the role in force, no longer to the one before", async () => {
    const moved = await signedIn(api, [{ role: "CELL_SECRETARY", at: tree.cell }], {
      username: "chuyen.phuong",
    });
    await api.dataSource.query(`UPDATE account_grants SET valid_to = '2018-11-01' WHERE account_id = $1`, [
      moved.accountId,
    ]);
    const codeFor = async (actor: Actor) =>
      (await api.execute(RESET, { id: moved.accountId }, actor)).errors[0]?.extensions.code;
    expect([await codeFor(office), await codeFor(otherOffice)]).toEqual([undefined, "NOT_FOUND"]);
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-11-01')`,
      [moved.accountId, tree.otherCell.id],
    );
    expect([await codeFor(office), await codeFor(otherOffice)]).toEqual(["NOT_FOUND", undefined]);
  });

  it.each(["", "a\u200Bb", "x".repeat(101)])("refuse a display name nobody has", async (displayName) => {
    const input = { username: "ten.la", displayName, grants: [grant("CELL_SECRETARY", tree.cell.id)] };
    const { errors } = await api.execute(CREATE, { input }, office);
    expect(errors[0]?.extensions.fields?.[0]?.path).toBe("input.displayName");
  });

  it("are refused when the name is taken or malformed", async () => {
    await create(office, "trung.ten", [grant("CELL_SECRETARY", tree.cell.id)]);
    const again = await create(office, "Trung.Ten", [grant("CELL_SECRETARY", tree.cell.id)]);
    expect(again.errors[0]?.extensions.code).toBe("ACCOUNT_EXISTS");
    const malformed = await create(office, "có dấu", [grant("CELL_SECRETARY", tree.cell.id)]);
    expect(malformed.errors[0]?.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: [{ path: "input.username", code: "USERNAME_FORMAT" }],
    });
  });
});

describe("the first administrator", () => {
  it("is made once, where there is no account yet", async () => {
    const empty = await startTestApi();
    expect(await empty.services.accounts.createFirstAdministrator()).toBeNull();
    await plantTree(empty);
    const first = await empty.services.accounts.createFirstAdministrator();
    const input = { username: first?.username, password: first?.oneTimePassword };
    expect((await empty.execute(SIGN_IN, { input }, null)).data).toEqual({
      signIn: { mustChangePassword: true },
    });
    expect(await empty.services.accounts.createFirstAdministrator()).toBeNull();
    await empty.close();
  });
});
