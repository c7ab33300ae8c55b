import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { plantTree } from "../../testing/plantTree.js";
import { signedIn } from "../../testing/signedIn.js";
import { hashPassword } from "./passwords.js";

const PASSWORD = "Mùa thu Hà Nội 2018";
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { username grants { role organisation { name } } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`;

let api: TestApi;
let tree: Awaited<ReturnType<typeof plantTree>>;
let passwordHash: string;

beforeAll(async () => {
  api = await startTestApi();
  tree = await plantTree(api);
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => api.close());

const make = (username: string) =>
  signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }], { username, passwordHash });
const signIn = (username: string, password: string) =>
  api.execute<{ signIn: { username: string } }>(SIGN_IN, { input: { username, password } }, null);

describe("signing in", () => {
  it("opens a session whose cookie finds the account with its roles", async () => {
    await make("van.phong");
    const { data, sessionToken } = await signIn(" Van.Phong ", PASSWORD);
    expect(data?.signIn).toMatchObject({
      username: "van.phong",
      grants: [{ role: "WARD_ADMINISTRATOR", organisation: { name: "Đảng bộ phường Ngọc Thụy" } }],
    });
    expect((await api.services.sessions.actorOf(sessionToken ?? ""))?.username).toBe("van.phong");
  });

  it("accepts a password typed in decomposed letters", async () => {
    await make("nfd");
    expect((await signIn("nfd", PASSWORD.normalize("NFD"))).errors).toEqual([]);
  });

  it("answers an unknown name, a wrong password and a disabled account alike", async () => {
    const actor = await make("bi.khoa");
    await make("dung.ten");
    await api.dataSource.query(`UPDATE accounts SET disabled_at = now() WHERE id = $1`, [actor.accountId]);
    const answers = await Promise.all([
      signIn("khong.co", PASSWORD),
      signIn("dung.ten", "sai mật khẩu"),
      signIn("bi.khoa", PASSWORD),
    ]);
    for (const { errors, sessionToken } of answers) {
      expect(errors.map((it) => it.extensions)).toEqual([{ code: "INVALID_CREDENTIALS" }]);
      expect(sessionToken).toBeUndefined();
    }
  });

  it("makes a guesser wait after five failures, also with the right password, and lets the owner in later", async () => {
    await make("bi.doan");
    for (let attempt = 0; attempt < 6; attempt += 1) await signIn("bi.doan", `sai ${attempt}`);
    const { errors } = await signIn("bi.doan", PASSWORD);
    expect(errors[0]?.extensions.code).toBe("RATE_LIMITED");
    expect(errors[0]?.extensions.arguments?.retryAfterSeconds).toBeGreaterThan(0);
    await api.dataSource.query(`UPDATE sign_in_failures SET last_failed_at = now() - interval '1 hour'`);
    expect((await signIn("bi.doan", PASSWORD)).errors).toEqual([]);
  });

  it("makes whoever sends forty guesses at once wait, though the right one is among them", async () => {
    await make("dong.loat");
    const guesses = Array.from({ length: 40 }, (_, at) =>
      signIn("dong.loat", at === 30 ? PASSWORD : `sai ${at}`),
    );
    const answers = await Promise.all(guesses);
    expect(answers[30]?.errors[0]?.extensions.code).toBe("RATE_LIMITED");
    expect(answers.some(({ sessionToken }) => sessionToken)).toBe(false);
    await api.dataSource.query(`DELETE FROM sign_in_failures`);
  });

  it("answers a name of sixty thousand letters like any unknown one, and counts it", async () => {
    const name = Array.from({ length: 60_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919) % 8000)),
    ).join("");
    expect((await signIn(name, "x")).errors[0]?.extensions.code).toBe("INVALID_CREDENTIALS");
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(name, "x");
    expect((await signIn(name, "x")).errors[0]?.extensions.code).toBe("RATE_LIMITED");
    await api.dataSource.query(`DELETE FROM sign_in_failures`);
  });

  it("keeps only a hash of the cookie", async () => {
    await make("bam");
    const { sessionToken } = await signIn("bam", PASSWORD);
    const rows = await api.dataSource.query(`SELECT encode(id_hash, 'escape') AS hash FROM sessions`);
    expect(JSON.stringify(rows)).not.toContain(sessionToken);
  });
});

describe("a session", () => {
  it("ends when idle for half an hour, past its end, when the account is disabled or a role ends", async () => {
    const actor = await make("het.phien");
    const token = await api.door.enter(actor, (tx) => api.services.sessions.open(tx, actor.accountId));
    const spoil = async (sql: string) => {
      await api.dataSource.query(sql, [actor.accountId]);
      const found = await api.services.sessions.actorOf(token);
      return found;
    };
    expect(
      await spoil(`UPDATE account_grants SET valid_to = '2018-06-01' WHERE account_id = $1`),
    ).toMatchObject({ grants: [] });
    expect(await spoil(`UPDATE accounts SET disabled_at = now() WHERE id = $1`)).toBeNull();
    expect(await spoil(`UPDATE accounts SET disabled_at = NULL WHERE id = $1`)).not.toBeNull();
    expect(
      await spoil(`UPDATE sessions SET last_seen_at = now() - interval '31 minutes' WHERE account_id = $1`),
    ).toBeNull();
    expect(
      await spoil(`UPDATE sessions SET last_seen_at = now(), expires_at = now() WHERE account_id = $1`),
    ).toBeNull();
  });

  it.each([
    { from: "2018-12-01", to: "2018-12-02", isInForce: true },
    { from: "2018-12-02", to: null, isInForce: false },
    { from: "2018-01-01", to: "2018-12-01", isInForce: false },
    { from: "2018-01-01", to: "2019-06-01", isInForce: true },
  ])(
    "on 1 December 2018 a role from $from to $to is in force: $isInForce",
    async ({ from, to, isInForce }) => {
      const actor = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }]);
      const token = await api.door.enter(actor, (tx) => api.services.sessions.open(tx, actor.accountId));
      await api.dataSource.query(
        `UPDATE account_grants SET valid_from = $2, valid_to = $3 WHERE account_id = $1`,
        [actor.accountId, from, to],
      );
      const found = await api.services.sessions.actorOf(token);
      expect(found?.grants.length).toBe(isInForce ? 1 : 0);
    },
  );

  it("is a member's at the cell of that day, not at the one before or after", async () => {
    const members: [{ id: string }] = await api.dataSource.query(
      `INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on)
       VALUES ('Lê Thị Chuyển', 'le thi chuyen', 'chuyen', '1970-01-01', 'FEMALE', '2000-01-01') RETURNING id`,
    );
    const memberId = members[0].id;
    await api.dataSource.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from, valid_to)
       VALUES ($1, $2, 'OFFICIAL', '2010-01-01', '2018-12-02'), ($1, $3, 'OFFICIAL', '2018-12-02', NULL)`,
      [memberId, tree.cell?.id, tree.otherCell?.id],
    );
    const actor = await signedIn(api, [], { memberId });
    expect(actor.grants.map((it) => [it.role, it.organisation.id])).toEqual([["MEMBER", tree.cell?.id]]);
  });

  it("ends everywhere else when the password changes", async () => {
    const actor = await make("doi.mat.khau");
    const other = await api.door.enter(actor, (tx) => api.services.sessions.open(tx, actor.accountId));
    const input = { currentPassword: PASSWORD, newPassword: "Một câu dài khó đoán 7" };
    expect((await api.execute(CHANGE, { input }, actor)).errors).toEqual([]);
    expect(await api.services.sessions.actorOf(other)).toBeNull();
    expect((await signIn("doi.mat.khau", PASSWORD)).errors[0]?.extensions.code).toBe("INVALID_CREDENTIALS");
    expect((await signIn("doi.mat.khau", input.newPassword)).errors).toEqual([]);
  });

  it("refuses to keep a one-time password as the own one", async () => {
    const actor = await make("giu.nguyen");
    const { errors } = await api.execute(
      CHANGE,
      { input: { currentPassword: PASSWORD, newPassword: PASSWORD.normalize("NFD") } },
      actor,
    );
    expect(errors[0]?.extensions.code).toBe("WEAK_PASSWORD");
  });

  it.each(["ngắn", "dangvien-dangvien", "aaaaaaaaaaaaaaa", "yeu.duoi-2018-xx"])(
    "refuses the weak password %s",
    async (newPassword) => {
      const actor = await signedIn(api, [], {
        username: `yeu.duoi${newPassword === "yeu.duoi-2018-xx" ? "" : newPassword.length}`,
        passwordHash,
      });
      const { errors } = await api.execute(
        CHANGE,
        { input: { currentPassword: PASSWORD, newPassword } },
        actor,
      );
      expect(errors[0]?.extensions).toEqual({ code: "WEAK_PASSWORD", arguments: { minimum: 12 } });
    },
  );
});
