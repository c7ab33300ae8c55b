import { expect, type Page, test } from "@playwright/test";
import { OwnServer } from "./OwnServer";
import { accountOf, demoAccounts, signIn, signInFirst } from "./people";
import { ask } from "./plan";
import { assertReadable, settled } from "./readable";
import { fillForm, handIn, next, throughTo } from "./selfAssessment";
import { Visitors } from "./Visitors";

test.describe.configure({ mode: "serial" });

/** Bodies of a ward in the year of grades: the report of a collective, the own assessment of a cell. */
test.describe("organisations and collectives write their reviews in grades", () => {
  const WARD = "Ngọc Thụy";
  const COLLECTIVE = "Lãnh đạo Trường Trung học cơ sở";
  const visitors = new Visitors();

  test.afterAll(() => visitors.leave());

  test("the office finds the collectives of the round and writes the report of one", async ({ browser }) => {
    test.setTimeout(240_000);
    const office = await visitors.come(browser);
    await signIn(office, accountOf(await demoAccounts(office), "WARD_ADMINISTRATOR", WARD));
    const kinds = office.getByRole("region", { name: "Bốn loại đối tượng" });
    await expect(kinds).toBeVisible();
    await settled(office);
    await kinds.getByRole("link", { name: "Tập thể lãnh đạo, quản lý" }).click();
    await expect(office.getByRole("combobox", { name: "Đối tượng" })).toHaveText("Tập thể");
    await expect(office.getByRole("link", { name: COLLECTIVE })).toBeVisible();
    await assertReadable(office);
    await office.getByRole("link", { name: COLLECTIVE }).click();
    await office.getByRole("link", { name: "Viết bản kiểm điểm" }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText("Báo cáo kiểm điểm tập thể năm 2018");
    await throughTo(office, "Xem lại và nộp");
    await expect(office.getByText("Còn 7 tiêu chí chưa chấm")).toBeVisible();
    await expect(office.getByText("Chưa chọn mức tự nhận")).toBeVisible();
    await expect(office.getByRole("button", { name: "Nộp báo cáo kiểm điểm" })).toBeDisabled();
    await office.reload();
    await fillForm(office, { text: "Tập thể giữ nền nếp sinh hoạt.", level: "Hoàn thành tốt nhiệm vụ" });
    await assertReadable(office);
    await handIn(office, "Nộp báo cáo kiểm điểm");
    await expect(office.getByRole("heading", { name: "Đã nộp báo cáo kiểm điểm tập thể" })).toBeVisible();
    await expect(office.getByRole("button", { name: "Nộp báo cáo kiểm điểm" })).toBeHidden();
    await expect(office.getByRole("button", { name: "Ghi đã kiểm điểm" })).toBeVisible();
    await office.getByLabel("Ngày gửi dự thảo").fill("26/11/2018");
    await office.getByRole("button", { name: "Ghi ngày gửi" }).click();
    await expect(office.getByText("Đã ghi: gửi dự thảo ngày 26/11/2018.")).toBeVisible();
    await assertReadable(office);
  });

  test("the secretary writes the own assessment of the cell from the first screen", async ({ browser }) => {
    test.setTimeout(240_000);
    const secretary = await visitors.come(browser);
    await signIn(secretary, accountOf(await demoAccounts(secretary), "CELL_SECRETARY", WARD));
    const cell = "Chi bộ tổ dân phố số 5";
    await secretary.getByRole("link", { name: `Viết bản kiểm điểm: ${cell}` }).click();
    await expect(secretary.getByRole("heading", { level: 1 })).toHaveText(
      "Tự đánh giá, xếp loại tổ chức đảng năm 2018",
    );
    await throughTo(secretary, "Xem lại và nộp");
    await expect(secretary.getByRole("button", { name: "Nộp bản tự đánh giá" })).toBeDisabled();
    await assertReadable(secretary);
    await secretary.reload();
    await fillForm(secretary, { text: "Chi bộ sinh hoạt đủ 12 kỳ.", level: "Hoàn thành tốt nhiệm vụ" });
    await handIn(secretary, "Nộp bản tự đánh giá");
    await secretary.goto("/");
    await expect(secretary.getByRole("link", { name: `Xem bản kiểm điểm: ${cell}` })).toBeVisible();
    await assertReadable(secretary);
  });
});

/** A school in 2025: its collective comes onto record, its round is opened, and it writes in points. */
test.describe("a unit reviews itself in points", () => {
  const SCHOOL = "Chi bộ Trường Trung học phổ thông số 1";
  const LEADERSHIP = "Lãnh đạo Trường Trung học phổ thông số 1";
  let server: OwnServer;
  const visitors = new Visitors();
  let office: Page;
  let teacher: Named;
  let principal: Named;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    server = await OwnServer.open({ size: "district", day: "2025-11-25" });
    const system = await visitors.come(browser, server.url);
    await signIn(system, accountOf(await demoAccounts(system), "SYSTEM_ADMINISTRATOR", "Toàn hệ thống"));
    const { organisations } = await ask<{ organisations: { items: { id: string }[] } }>(
      system,
      "query ($search: String) { organisations(filter: { search: $search }) { items { id } } }",
      { search: SCHOOL },
    );
    office = await visitors.come(browser, server.url);
    await signInFirst(
      office,
      await newAccount(system, {
        username: "chiuy.thpt1",
        displayName: "Chi ủy Trường THPT số 1",
        grants: [
          {
            role: "WARD_ADMINISTRATOR",
            organisationId: organisations.items[0]?.id,
            validFrom: "2025-01-01",
          },
        ],
      }),
    );
  });
  test.afterAll(async () => {
    await visitors.leave();
    await server?.close();
  });

  test("the office enters the collective with its head, deputy and a member", async () => {
    test.setTimeout(240_000);
    const { members } = await ask<{
      members: { items: { id: string; fullName: string; posts: { title: string }[] }[] };
    }>(office, "{ members(page: { offset: 0, limit: 100 }) { items { id fullName posts { title } } } }");
    const holder = (title: string) =>
      members.items.find(({ posts }) => posts.some((it) => it.title === title)) as Named;
    const holding = (title: string) => holder(title).fullName;
    const free = members.items.filter(({ posts }) => posts.length === 0);
    teacher = free[1] as Named;
    principal = holder("Hiệu trưởng");
    await office.goto("/organisations");
    await office.getByRole("button", { name: "Thêm tập thể" }).click();
    const drawer = office.getByRole("dialog");
    await drawer.getByLabel(/Loại tập thể/).click();
    await office.getByRole("option", { name: /cơ quan, đơn vị sự nghiệp, trường học/ }).click();
    await drawer.getByLabel(/Tên đầy đủ/).fill(LEADERSHIP);
    await drawer.getByRole("button", { name: "Thêm tập thể" }).click();
    await expect(drawer.getByText("Chưa ghi thành viên nào. Ghi người đứng đầu trước.")).toBeVisible();
    for (const [name, title, role] of [
      [holding("Hiệu trưởng"), "Hiệu trưởng", "Đứng đầu"],
      [holding("Phó Hiệu trưởng"), "Phó Hiệu trưởng", "Cấp phó"],
      [free[0]?.fullName ?? "", "Chủ tịch Công đoàn trường", "Thành viên"],
    ] as const) {
      await drawer.getByRole("button", { name: "Thêm thành viên" }).click();
      await drawer.getByLabel("Đảng viên").fill(name);
      await office.getByRole("option", { name: new RegExp(`^${name}`) }).click();
      await drawer.getByLabel("Vai trò").click();
      await office.getByRole("option", { name: role }).click();
      await drawer.getByLabel(/Chức vụ/).fill(title);
      await drawer.getByLabel(/Giữ chức vụ từ ngày/).fill("01/09/2020");
      await drawer.getByRole("button", { name: "Ghi vào tập thể" }).click();
      await expect(drawer.getByText(`${role}: ${title}`)).toBeVisible();
    }
    await drawer.getByRole("button", { name: "Đóng" }).click();
    await expect(office.getByText(`Đứng đầu: ${holding("Hiệu trưởng")} · 3 người`)).toBeVisible();
    await assertReadable(office);
  });

  test("the office opens the round of 2025, whose rules ask for points", async () => {
    await office.goto("/rounds/new");
    await expect(office.getByText("366-QĐ/TW").first()).toBeVisible();
    await next(office);
    await office.getByLabel(/Số kế hoạch/).fill("08-KH/CB");
    await next(office);
    await next(office);
    await office.getByRole("button", { name: /^Mở đợt/ }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText("Kiểm điểm năm 2025");
    await expect(office.getByRole("row", { name: /^Tập thể lãnh đạo, quản lý 0\/1/ })).toBeVisible();
    await assertReadable(office);
  });

  test("a teacher gives points, is told what does not fit, and hands in", async ({ browser }) => {
    test.setTimeout(240_000);
    const member = await visitors.come(browser, server.url);
    await signInFirst(
      member,
      await newAccount(office, {
        username: "giaovien.thpt1",
        displayName: teacher.fullName,
        memberId: teacher.id,
        grants: [],
      }),
    );
    await member.getByRole("link", { name: "Viết bản tự kiểm điểm", exact: true }).click();
    await throughTo(member, "I. Nhóm tiêu chí chung");
    const first = member.locator("[data-criterion] input").first();
    await first.fill("30,5");
    await expect(member.getByText(/Cả nhóm nhiều nhất 30 điểm; tiêu chí này còn được 30 điểm/)).toBeVisible();
    await first.fill("9,3");
    await expect(member.getByText("Điểm lẻ nhỏ nhất là 0,5. Đồng chí sửa lại.")).toBeVisible();
    await first.fill("8,5");
    await member.getByRole("button", { name: "Thêm điểm tiêu chí I.1" }).click();
    await expect(first).toHaveValue("9");
    await expect(member.getByText(/Nhóm này: 9 trên 30 điểm/)).toBeVisible();
    await assertReadable(member);
    await throughTo(member, "Xem lại và nộp");
    await expect(member.getByText("Còn 3 tiêu chí chưa cho điểm: I.2, I.3, II.1")).toBeVisible();
    await expect(member.getByRole("button", { name: "Nộp cho chi bộ" })).toBeDisabled();
    await member.reload();
    await fillForm(member, { text: "Đủ số tiết, hai sáng kiến.", level: "Hoàn thành tốt nhiệm vụ" });
    await expect(member.getByText("Nhóm này: 27 trên 30 điểm")).toBeVisible();
    await expect(member.getByText("Nhóm này: 63 trên 70 điểm")).toBeVisible();
    await assertReadable(member);
    await handIn(member, "Nộp cho chi bộ");
    await expect(member.getByRole("heading", { name: "Đồng chí đã nộp bản tự kiểm điểm" })).toBeVisible();
  });

  test("the head writes the own review as a cadre, with the sections of those who lead", async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const head = await visitors.come(browser, server.url);
    await signInFirst(
      head,
      await newAccount(office, {
        username: "hieutruong.thpt1",
        displayName: principal.fullName,
        memberId: principal.id,
        grants: [],
      }),
    );
    await expect(head.getByRole("heading", { name: "Những bản kiểm điểm khác của đồng chí" })).toBeVisible();
    await expect(head.getByRole("link", { name: `Viết bản kiểm điểm: ${LEADERSHIP}` })).toBeVisible();
    await assertReadable(head);
    // The round of 2018 is open as well; the newest stands first.
    await head
      .getByRole("link", { name: `Viết bản kiểm điểm: ${principal.fullName}` })
      .first()
      .click();
    await expect(head.getByRole("heading", { level: 1 })).toHaveText(
      "Bản kiểm điểm cán bộ lãnh đạo, quản lý năm 2025",
    );
    await fillForm(head, { text: "Nhà trường đạt 12/12 chỉ tiêu.", level: "Hoàn thành tốt nhiệm vụ" });
    await expect(
      head.getByText(/Ưu điểm, kết quả: công tác lãnh đạo, chỉ đạo, quản lý, điều hành/),
    ).toBeVisible();
    await expect(head.getByText(/I\.3\. Năng lực lãnh đạo, quản lý/)).toBeVisible();
    await handIn(head, "Nộp bản kiểm điểm");
    await expect(head.getByRole("heading", { name: "Đồng chí đã nộp bản kiểm điểm cán bộ" })).toBeVisible();
  });

  test("the secretary types papers of points by keyboard, a member's with its scan and the cell's own", async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const { viewer } = await ask<{ viewer: { grants: { organisation: { id: string } }[] } }>(
      office,
      "{ viewer { grants { organisation { id } } } }",
    );
    const secretary = await visitors.come(browser, server.url);
    await signInFirst(
      secretary,
      await newAccount(office, {
        username: "nhapthay.thpt1",
        displayName: "Người nhập thay",
        grants: [
          {
            role: "CELL_SECRETARY",
            organisationId: viewer.grants[0]?.organisation.id,
            validFrom: "2025-01-01",
          },
        ],
      }),
    );
    await secretary
      .locator("section", { hasText: "Kiểm điểm năm 2025" })
      .getByRole("link", { name: "Nhập bản giấy" })
      .click();
    await expect(secretary.getByText(/Năm 2025 · Đã có 1 trong \d+ bản/)).toBeVisible();
    const line = secretary.getByRole("textbox", { name: /^I\.1\. / });
    await expect(line).toBeFocused();
    await secretary.keyboard.type("31");
    await expect(secretary.getByText(/Cả nhóm nhiều nhất 30 điểm/)).toBeVisible();
    await typePaper(secretary, "2");
    await expect(secretary.getByText(/Đã có 1 trong \d+ bản/)).toBeVisible();
    await secretary.getByLabel("Đính kèm bản quét (phím +)").setInputFiles({
      name: "ban-giay.pdf",
      mimeType: "application/pdf",
      buffer: SMALL_PDF,
    });
    await expect(secretary.getByRole("link", { name: "ban-giay.pdf" })).toBeVisible();
    await assertReadable(secretary);
    await secretary.getByRole("group", { name: /Mức tự nhận: phím 1 đến 4/ }).focus();
    await secretary.keyboard.press("Enter");
    await expect(secretary.getByText(/Đã có 2 trong \d+ bản/)).toBeVisible();
    await secretary.getByRole("button", { name: "Tổ chức, tập thể, cán bộ" }).click();
    await expect(secretary.getByText("Tổ chức đảng · Chưa có")).toBeVisible();
    await secretary.getByText("Tổ chức đảng · Chưa có").click();
    await expect(line).toBeFocused();
    await typePaper(secretary, "2");
    await secretary.keyboard.press("Enter");
    await expect(secretary.getByText("Tổ chức đảng · Nhập thay")).toBeVisible();
  });

  test("the office writes the report of the collective in points, with the list of results", async () => {
    test.setTimeout(240_000);
    await office.goto("/");
    await office
      .getByRole("region", { name: "Bốn loại đối tượng" })
      .getByRole("link", { name: "Tập thể lãnh đạo, quản lý" })
      .click();
    await office.getByRole("link", { name: LEADERSHIP }).click();
    await office.getByRole("link", { name: "Viết bản kiểm điểm" }).click();
    await fillForm(office, { text: "Hoàn thành 12/12 chỉ tiêu năm học.", level: "Hoàn thành tốt nhiệm vụ" });
    await office.getByLabel("Thêm danh mục kết quả, sản phẩm").setInputFiles({
      name: "Danh mục sản phẩm 2025.pdf",
      mimeType: "application/pdf",
      buffer: SMALL_PDF,
    });
    await expect(office.getByRole("link", { name: "Danh mục sản phẩm 2025.pdf" })).toBeVisible();
    await assertReadable(office);
    await handIn(office, "Nộp báo cáo kiểm điểm");
    await expect(office.getByRole("heading", { name: "Đã nộp báo cáo kiểm điểm tập thể" })).toBeVisible();
    await office.goto("/");
    await expect(office.getByRole("row", { name: /^Tập thể lãnh đạo, quản lý 1\/1/ })).toBeVisible();
  });
});

/** A page with nothing on it. */
const SMALL_PDF = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF
`,
);

interface Named {
  id: string;
  fullName: string;
}

/** Numbers down the lines, then one key for the level; the sheet adds up to the most there is. */
async function typePaper(page: Page, level: string): Promise<void> {
  const lines = page.locator("[data-typing-sheet] input");
  const count = await lines.count();
  await lines.first().focus();
  for (let index = 0; index < count; index++) {
    // What stands there already is typed over.
    await page.keyboard.press("Control+A");
    await page.keyboard.type("3,5");
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press(level);
}

interface NewAccount {
  username: string;
  displayName: string;
  memberId?: string;
  grants: object[];
}

async function newAccount(page: Page, input: NewAccount) {
  const { createAccount } = await ask<{ createAccount: { oneTimePassword: string } }>(
    page,
    "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }",
    { input },
  );
  return { username: input.username, password: createAccount.oneTimePassword };
}
