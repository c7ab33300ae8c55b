import { type Browser, expect, type Page, test } from "@playwright/test";
import { accountOf, type DemoAccount, demoAccounts, newPerson, signIn, signInFirst } from "./people";
import { ask } from "./plan";
import { assertReadable } from "./readable";

const WARD = "Ngọc Thụy";
const REASON = "Cùng phụ trách một địa bàn";
const SUPERIOR_SAYS = "Chủ động, nắm chắc địa bàn.";
const COLLEAGUE_SAYS = "Nên lắng nghe chi bộ nhiều hơn.";

test.describe.configure({ mode: "serial", timeout: 240_000 });

interface Evaluator {
  id: string;
  side: string;
  evaluatorName: string;
  signatory: { id: string; fullName: string };
}
interface Subject {
  reviewId: string;
  subject: { name: string };
  evaluators: Evaluator[];
}
interface OwnSheet {
  id: string;
  isOpen: boolean;
  attribution: string;
  subject: { kind: string; name: string };
  lines: { criterion: string }[];
}

/** The ward's deputy secretary is evaluated from above, beside and below, as the office assigned them. */
test.describe("those who evaluate", () => {
  let office: Page;
  let subject: Page;
  let colleague: Page;
  let roundId = "";
  let person: Subject;
  let code = "";
  /** The one sheet on a subject on whom nobody else wrote. */
  let lonely: OwnSheet;
  const accountsOf = new Map<string, string>();
  const open: (() => Promise<void>)[] = [];

  const newPage = async (browser: Browser): Promise<Page> => {
    const [page, context] = await newPerson(browser, test.info().project.use as never);
    open.push(() => context.close());
    return page;
  };
  /** One of the evaluators on a side, with an account that the office gives, signed in for the first time. */
  const evaluator = async (browser: Browser, side: string, nth = 0): Promise<Page> => {
    const found = person.evaluators.filter((it) => it.side === side)[nth];
    if (!found) throw new Error(`nobody ${side}`);
    const page = await newPage(browser);
    const username = `danhgia.${accountsOf.size + 1}`;
    accountsOf.set(found.signatory.id, username);
    await signInFirst(page, {
      username,
      password: await newAccount(office, username, found.signatory),
    });
    return page;
  };
  const openSheet = async (page: Page): Promise<void> => {
    await page.goto("/my/sheets");
    await page.getByRole("link", { name: `Ghi phiếu: ${person.subject.name}` }).click();
    await expect(page.getByRole("heading", { level: 1, name: person.subject.name })).toBeVisible();
  };
  const fillIn = async (page: Page, grade: string): Promise<void> => {
    for (const question of await page.locator("[data-criterion]").all())
      await question.getByText(grade, { exact: true }).click();
    await page.getByText("Hoàn thành tốt nhiệm vụ", { exact: true }).click();
  };
  const codeOn = (page: Page) => page.locator("[data-sheet-code]").innerText();

  test.beforeAll(async ({ browser }) => {
    office = await newPage(browser);
    const accounts: DemoAccount[] = await demoAccounts(office);
    await signIn(office, accountOf(accounts, "WARD_ADMINISTRATOR", WARD));
    subject = await newPage(browser);
    const deputy = accountOf(accounts, "COMMITTEE", WARD);
    await signIn(subject, deputy);
    person = { reviewId: "", subject: { name: deputy.displayName }, evaluators: [] };
  });
  test.afterAll(async () => {
    for (const close of open) await close();
  });

  test("the office sees who would evaluate whom, makes the list, adds one and takes one out with a reason", async () => {
    const { rounds } = await ask<{ rounds: { items: { id: string; year: number }[] } }>(
      office,
      `{ rounds(filter: { states: [OPEN] }) { items { id year } } }`,
    );
    roundId = rounds.items.find((it) => it.year === 2018)?.id ?? "";
    await office.goto(`/rounds/${roundId}`);
    await office.getByRole("link", { name: "Chủ thể đánh giá" }).click();
    await expect(office.getByRole("heading", { level: 1, name: "Ai đánh giá ai" })).toBeVisible();
    await office.getByRole("button", { name: "Xem trước" }).click();
    await expect(office.getByText(/Thêm [\d.]+ phiếu/)).toBeVisible();
    await office.getByRole("button", { name: "Lập danh sách" }).click();
    await expect(office.getByText("Đã lập danh sách chủ thể đánh giá.")).toBeVisible();

    await office.getByLabel("Loại đối tượng").click();
    await office.getByRole("option", { name: "Cán bộ lãnh đạo, quản lý" }).click();
    await office.getByRole("searchbox").fill(person.subject.name);
    await office.getByRole("button", { name: `Thêm người đánh giá: ${person.subject.name}` }).click();
    const dialog = office.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: "Thêm người đánh giá" })).toBeDisabled();
    await dialog.getByLabel("Đảng viên").fill("Nguyễn Thị");
    await office.getByRole("option").first().click();
    await dialog.getByLabel("Lý do").fill(REASON);
    await dialog.getByRole("button", { name: "Thêm người đánh giá" }).click();
    await expect(office.getByText(`lý do: ${REASON}`)).toBeVisible();
    await assertReadable(office);

    const { subjectEvaluators } = await ask<{ subjectEvaluators: { items: Subject[] } }>(
      office,
      `query ($filter: EvaluatorFilter!) { subjectEvaluators(filter: $filter) { items {
         reviewId subject { name } evaluators { id side evaluatorName signatory { id fullName } } } } }`,
      { filter: { roundId, subjectKinds: ["CADRE"], search: person.subject.name } },
    );
    person = subjectEvaluators.items[0] as Subject;
    expect(new Set(person.evaluators.map((it) => it.side))).toEqual(
      new Set(["ABOVE", "SAME_LEVEL", "BELOW"]),
    );
    const gone = person.evaluators.filter((it) => it.side === "BELOW").at(-1) as Evaluator;
    await office.getByRole("button", { name: `Bỏ: ${gone.evaluatorName}` }).click();
    await dialog.getByLabel("Lý do").fill("Đang điều trị dài ngày");
    await dialog.getByRole("button", { name: "Bỏ" }).click();
    await expect(office.getByText("đã bỏ: Đang điều trị dài ngày")).toBeVisible();
  });

  test("nobody can fill a sheet before the subject has handed in", async ({ browser }) => {
    colleague = await evaluator(browser, "SAME_LEVEL");
    await colleague.goto("/my/sheets");
    await expect(
      colleague.getByRole("heading", { name: /^Chưa mở: đối tượng chưa nộp bản kiểm điểm/ }),
    ).toBeVisible();
    await expect(colleague.getByRole("link", { name: `Ghi phiếu: ${person.subject.name}` })).toHaveCount(0);
    const { review } = await ask<{ review: { criteria: { code: string }[] } }>(
      subject,
      `query ($id: ID!) { review(id: $id) { criteria { code } } }`,
      { id: person.reviewId },
    );
    await ask(
      subject,
      `mutation ($input: SaveSelfAssessmentInput!) { saveSelfAssessment(input: $input) { id } }`,
      {
        input: {
          reviewId: person.reviewId,
          version: 0,
          grades: review.criteria.map((it) => ({ criterion: it.code, grade: "GOOD" })),
          sections: [],
          ownLevel: "GOOD",
        },
      },
    );
    await ask(
      subject,
      `mutation ($input: SubmitSelfAssessmentInput!) { submitSelfAssessment(input: $input) { id } }`,
      { input: { reviewId: person.reviewId, version: 1 } },
    );
  });

  test("the superior signs a sheet by name, on a phone", async ({ browser }) => {
    const page = await evaluator(browser, "ABOVE");
    await page.setViewportSize({ width: 360, height: 780 });
    await openSheet(page);
    await expect(page.getByText("người xem phiếu thấy tên đồng chí")).toBeVisible();
    // Too early: the button leads to what is missing.
    await page.getByRole("button", { name: "Ký và nộp phiếu" }).click();
    await expect(page.locator("[data-criterion] input").first()).toBeFocused();
    await fillIn(page, "Tốt");
    await page.getByLabel("Nhận xét chung").fill(SUPERIOR_SAYS);
    await expect(page.getByText("Đã lưu nháp")).toBeVisible();
    await assertReadable(page);
    await page.getByRole("button", { name: "Ký và nộp phiếu" }).click();
    await expect(page.getByText(/Phiếu đã nộp lúc/)).toBeVisible();
    // Signed sheets are the office's to read at once, the subject's only after the release.
    await subject.goto(`/reviews/${person.reviewId}/sheets`);
    await expect(subject.getByText("Chưa có phiếu ký tên nào để xem.")).toBeVisible();
    await expect(subject.getByText(SUPERIOR_SAYS)).toHaveCount(0);
  });

  test("a colleague hands in a confidential sheet, told before writing what is not protected", async () => {
    await assertReadable(colleague);
    await openSheet(colleague);
    await expect(colleague.getByRole("heading", { name: "Không giữ kín được" })).toBeVisible();
    await fillIn(colleague, "Trung bình");
    await colleague.getByLabel("Nhận xét chung").fill(COLLEAGUE_SAYS);
    // Nothing has left the device: a reload finds the draft again.
    await colleague.reload();
    await expect(colleague.getByLabel("Nhận xét chung")).toHaveValue(COLLEAGUE_SAYS);
    await assertReadable(colleague);
    await colleague.getByRole("button", { name: "Nộp phiếu kín" }).click();
    await expect(colleague.getByText(/^Phiếu kín đã nộp\./)).toBeVisible();
    code = await codeOn(colleague);
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await assertReadable(colleague);
    const kept = await colleague.evaluate(() => JSON.stringify(window.localStorage));
    expect(kept).not.toContain("lắng nghe");
  });

  test("the code is copied, and printed on a slip that holds nothing else", async () => {
    await colleague.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await colleague.getByRole("button", { name: "Sao chép mã" }).click();
    await expect(colleague.getByText("Đã sao chép.")).toBeVisible();
    expect(await colleague.evaluate(() => navigator.clipboard.readText())).toBe(code);
    await colleague.emulateMedia({ media: "print" });
    await expect(colleague.locator("[data-slip]")).toBeVisible();
    await expect(colleague.locator("[data-slip]")).toContainText(code);
    await expect(colleague.getByRole("heading", { level: 1 })).toBeHidden();
    await colleague.emulateMedia({ media: "screen" });
  });

  test("somebody below hands one in, and takes it back with the code alone", async ({ browser }) => {
    const page = await evaluator(browser, "BELOW");
    await openSheet(page);
    await fillIn(page, "Tốt");
    await page.getByRole("button", { name: "Nộp phiếu kín" }).click();
    await expect(page.getByText(/^Phiếu kín đã nộp\./)).toBeVisible();
    const own = await codeOn(page);
    // As on another device: nothing is kept here any more.
    await page.evaluate(() => {
      for (const key of Object.keys(window.localStorage))
        if (key.startsWith("xeploai.sheet.")) window.localStorage.removeItem(key);
    });
    await page.reload();
    await page.getByLabel("Mã phiếu (16 ký tự)").fill("0000-0000-0000-0000");
    const ask = page.getByRole("dialog", { name: "Rút phiếu này?" });
    await page.getByRole("button", { name: "Rút phiếu" }).click();
    await ask.getByRole("button", { name: "Rút phiếu" }).click();
    await expect(ask.getByRole("alert").filter({ hasText: "mã" })).toBeVisible();
    await ask.getByRole("button", { name: "Hủy" }).click();
    await page.getByLabel("Mã phiếu (16 ký tự)").fill(own.toLowerCase());
    await page.getByRole("button", { name: "Rút phiếu" }).click();
    await ask.getByRole("button", { name: "Rút phiếu" }).click();
    await expect(page.getByText("Đã rút phiếu.")).toBeVisible();
    await fillIn(page, "Tốt");
    await page.getByRole("button", { name: "Nộp phiếu kín" }).click();
    await expect(page.getByText(/^Phiếu kín đã nộp\./)).toBeVisible();
  });

  test("three more colleagues hand in; one of them also on somebody on whom nobody else does", async ({
    browser,
  }) => {
    for (const nth of [1, 2, 3]) {
      const page = await evaluator(browser, "SAME_LEVEL", nth);
      const { mySheets } = await ask<{ mySheets: OwnSheet[] }>(
        page,
        "{ mySheets { id isOpen attribution subject { kind name } lines { criterion } } }",
      );
      const asked = mySheets.filter((it) => it.isOpen && it.attribution === "CONFIDENTIAL");
      const onSubject = asked.filter((it) => it.subject.name === person.subject.name);
      const onOther = asked
        .filter((it) => it.subject.name !== person.subject.name)
        .slice(0, nth === 3 ? 1 : 0);
      expect(onSubject).toHaveLength(1);
      if (nth === 3) lonely = onOther[0] as OwnSheet;
      for (const sheet of [...onSubject, ...onOther])
        await ask(
          page,
          `mutation ($input: SubmitConfidentialSheetInput!) { submitConfidentialSheet(input: $input) { isSubmitted } }`,
          {
            input: {
              id: sheet.id,
              secret: `000000000000000${nth}`,
              version: 0,
              content: {
                grades: sheet.lines.map((it) => ({ criterion: it.criterion, grade: "GOOD" })),
                remark: null,
                level: "GOOD",
              },
            },
          },
        );
    }
  });

  test("the office sees how many are in and never who", async () => {
    await office.goto(`/rounds/${roundId}/evaluators`);
    await office.getByLabel("Loại đối tượng").click();
    await office.getByRole("option", { name: "Cán bộ lãnh đạo, quản lý" }).click();
    await office.getByRole("searchbox").fill(person.subject.name);
    await expect(office.getByText(/Phiếu ký tên: 1\/1 · Phiếu kín: 5\/\d+/)).toBeVisible();
    await office.goto(`/reviews/${person.reviewId}/sheets`);
    await expect(office.getByText(SUPERIOR_SAYS)).toBeVisible();
    await expect(office.getByText(/^Phiếu kín chưa công bố\./)).toBeVisible();
    await expect(office.getByText("lắng nghe")).toHaveCount(0);
    await assertReadable(office);
  });

  test("the office releases once: groups that are too small are merged, and nothing comes in afterwards", async () => {
    await office.goto(`/rounds/${roundId}/evaluators`);
    await office.getByRole("button", { name: "Công bố phiếu" }).click();
    const dialog = office.getByRole("dialog");
    await expect(dialog).toContainText("Chỉ công bố một lần cho cả đợt");
    await dialog.getByRole("button", { name: "Công bố phiếu" }).click();
    await expect(office.getByText(/Đã công bố 5 phiếu kín, hủy 1 phiếu/)).toBeVisible();
    await expect(office.getByText("Phiếu của đợt này đã công bố.")).toBeVisible();
    await expect(office.getByRole("button", { name: "Công bố phiếu" })).toHaveCount(0);
    await assertReadable(office);
    await office.getByRole("searchbox").fill(lonely.subject.name);
    // Who is reviewed as a cadre as well stands in the list twice.
    const kind = lonely.subject.kind === "CADRE" ? "Cán bộ" : "Đảng viên";
    await office
      .locator("section", { hasText: `${lonely.subject.name}${kind}` })
      .getByRole("link", { name: `Xem phiếu: ${lonely.subject.name}` })
      .click();
    await expect(office.getByText("Không có nhóm phiếu kín nào đủ 4 phiếu.")).toBeVisible();
    await colleague.goto("/my/sheets");
    await colleague.getByRole("link", { name: `Xem: ${person.subject.name}` }).click();
    await expect(colleague.getByText("không nhận thêm và không sửa được nữa")).toBeVisible();
  });

  test("the subject reads what is said, how often, and by nobody", async () => {
    await subject.goto("/my/sheets");
    await subject.getByRole("link", { name: `${person.subject.name} (Cán bộ lãnh đạo, quản lý)` }).click();
    await expect(subject.getByText(SUPERIOR_SAYS)).toBeVisible();
    await expect(subject.getByRole("heading", { name: "Cùng cấp và cấp dưới · 5 phiếu" })).toBeVisible();
    await expect(subject.getByText("Tốt 4, Trung bình 1").first()).toBeVisible();
    await expect(subject.getByText(COLLEAGUE_SAYS)).toBeVisible();
    const text = await subject.locator("main").innerText();
    for (const { side, signatory } of person.evaluators)
      if (side !== "ABOVE") expect(text).not.toContain(signatory.fullName);
    await assertReadable(subject);
  });
});

/** An account for a member, given by the office; its one-time password. */
async function newAccount(
  office: Page,
  username: string,
  { id, fullName }: { id: string; fullName: string },
): Promise<string> {
  const { createAccount } = await ask<{ createAccount: { oneTimePassword: string } }>(
    office,
    `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }`,
    { input: { username, displayName: fullName, memberId: id, grants: [] } },
  );
  return createAccount.oneTimePassword;
}

/** What the office asks for is answered by the member, or typed in from paper by the secretary. */
test.describe("points suggested from above", () => {
  interface Writing {
    id: string;
    cell: { id: string; name: string };
    round: { id: string };
    criteria: { code: string }[];
    member: { id: string; fullName: string };
  }
  let office: Page;
  let secretary: Page;
  let writing: Writing[];
  const open: (() => Promise<void>)[] = [];

  test.beforeAll(async ({ browser }) => {
    const use = test.info().project.use as never;
    const [first, firstContext] = await newPerson(browser, use);
    const [second, secondContext] = await newPerson(browser, use);
    open.push(
      () => firstContext.close(),
      () => secondContext.close(),
    );
    [office, secretary] = [first, second];
    const accounts = await demoAccounts(office);
    await signIn(office, accountOf(accounts, "WARD_ADMINISTRATOR", WARD));
    await signIn(secretary, accountOf(accounts, "CELL_SECRETARY", WARD));
    const { reviews } = await ask<{ reviews: { items: Writing[] } }>(
      secretary,
      `{ reviews(filter: { states: [DRAFT], year: 2018, subjectKinds: [MEMBER] }, page: { limit: 50 }) {
        items { id cell { id name } round { id } criteria { code } member { id fullName } } } }`,
    );
    writing = reviews.items;
    expect(writing.length).toBeGreaterThan(2);
  });
  test.afterAll(async () => {
    for (const close of open) await close();
  });

  const suggest = async (review: Writing): Promise<void> => {
    await office.goto(`/reviews/${review.id}/suggestions`);
    await office.getByLabel("Số văn bản").fill("15-CV/ĐU");
    await office.getByLabel("Ngày văn bản").fill("25/11/2018");
    await office.getByLabel("Nội dung 1").fill("Việc tham gia sinh hoạt chi bộ quý III.");
    await office.getByRole("button", { name: "Lưu gợi ý" }).click();
    await expect(office.getByText("Đã lưu gợi ý kiểm điểm.")).toBeVisible();
  };

  test("are written by the office, and keep the self-assessment from being handed in until answered", async ({
    browser,
  }) => {
    const review = writing.at(-1) as Writing;
    await suggest(review);
    await assertReadable(office);
    const [member, context] = await newPerson(browser, test.info().project.use as never);
    open.push(() => context.close());
    const password = await newAccount(office, "giaitrinh.mot", review.member);
    await signInFirst(member, { username: "giaitrinh.mot", password });
    await ask(
      member,
      `mutation ($input: SaveSelfAssessmentInput!) { saveSelfAssessment(input: $input) { id } }`,
      {
        input: {
          reviewId: review.id,
          version: 0,
          grades: review.criteria.map((it) => ({ criterion: it.code, grade: "GOOD" })),
          sections: [],
          ownLevel: "GOOD",
        },
      },
    );
    const next = member.getByRole("button", { name: "Tiếp tục" });
    const overview = member.getByRole("button", { name: "Nộp cho chi bộ" });
    await member.goto(`/my/review/${review.id}`);
    await expect(next).toBeVisible();
    while ((await overview.count()) === 0) await next.click();
    await expect(member.getByText("Còn 1 nội dung gợi ý chưa giải trình, nên chưa nộp được.")).toBeVisible();
    await expect(overview).toBeDisabled();
    const refused = await ask(
      member,
      `mutation ($input: SubmitSelfAssessmentInput!) { submitSelfAssessment(input: $input) { id } }`,
      { input: { reviewId: review.id, version: 1 } },
    ).catch((error: Error) => error.message);
    expect(refused).toContain("SUGGESTED_POINT_UNANSWERED");

    const answer = member.getByLabel("Giải trình nội dung 1");
    while ((await answer.count()) === 0) await member.getByRole("button", { name: "Quay lại" }).click();
    await answer.fill("Tôi vắng hai kỳ vì nằm viện, đã xin phép và đọc lại nghị quyết.");
    await expect(member.getByText("Đã lưu", { exact: true })).toBeVisible();
    await assertReadable(member);
    while ((await overview.count()) === 0) await next.click();
    await overview.click();
    await member.getByRole("dialog").getByRole("button", { name: /Nộp/ }).click();
    await expect(member.getByText("Đồng chí đã nộp bản tự kiểm điểm")).toBeVisible();
    await office.reload();
    await expect(office.getByText("đọc lại nghị quyết")).toBeVisible();
    await expect(office.getByText("nên không sửa gợi ý được nữa")).toBeVisible();
  });

  test("are typed in by the secretary from paper, with the grades of the same sheet", async () => {
    const review = writing[0] as Writing;
    await suggest(review);
    await secretary.goto(`/cell-rounds/${review.round.id}/${review.cell.id}/typing`);
    await secretary.getByLabel("Tìm tên").fill(review.member.fullName);
    await secretary.getByRole("button", { name: new RegExp(`^${review.member.fullName}`) }).click();
    const sheet = secretary.locator("[data-typing-sheet]");
    await expect(secretary.getByLabel("Giải trình nội dung 1")).toBeVisible();
    await sheet.focus();
    for (const digit of "222222222") await secretary.keyboard.press(digit);
    await secretary.keyboard.press("Enter");
    // Nothing goes out without the answer; the cursor stands in it.
    await expect(secretary.getByLabel("Giải trình nội dung 1")).toBeFocused();
    await secretary.keyboard.type("Đã kiểm điểm trước chi bộ.");
    await expect(secretary.getByText("Đã lưu", { exact: true })).toBeVisible();
    await assertReadable(secretary);
    await secretary.getByRole("button", { name: /^Lưu( và sang người tiếp theo)?$/ }).click();
    await expect(
      secretary.getByRole("button", { name: new RegExp(`^${review.member.fullName} Nhập thay`) }),
    ).toBeVisible();
    await office.reload();
    await expect(office.getByText("Đã kiểm điểm trước chi bộ.")).toBeVisible();
  });
});

test("a committee comments on a member of another cell who lives there", async ({ browser }) => {
  const use = test.info().project.use as never;
  const [office, officeContext] = await newPerson(browser, use);
  const [secretary, secretaryContext] = await newPerson(browser, use);
  const accounts = await demoAccounts(office);
  await signIn(office, accountOf(accounts, "WARD_ADMINISTRATOR", WARD));
  const account = accountOf(accounts, "CELL_SECRETARY", WARD);
  await signIn(secretary, account);
  await secretary.goto("/residence-comments");
  await expect(secretary.getByText(/^Chưa có ai\. Khi văn phòng/)).toBeVisible();

  await office.goto("/residence-comments");
  const row = office.locator("[data-member]").filter({ hasText: "Chi bộ Cơ quan phường" }).first();
  const name = (await row.getByRole("heading").innerText()).trim();
  await row.getByRole("button", { name: `Ghi nơi cư trú: ${name}` }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByLabel("Chi bộ nơi cư trú").fill("to dan pho so 5 ngoc thuy");
  await office.getByRole("option", { name: /^Chi bộ tổ dân phố số 5, / }).click();
  await assertReadable(office);
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(office.getByText("Đã lưu.")).toBeVisible();

  await secretary.reload();
  await secretary.getByRole("button", { name: `Viết nhận xét: ${name}` }).click();
  await secretary
    .getByLabel("Nhận xét của chi ủy nơi cư trú")
    .fill("Gia đình gương mẫu, tham gia họp tổ dân phố đều.");
  await secretary.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
  await expect(secretary.getByText("Đã có, ngày 01/12/2018")).toBeVisible();
  await assertReadable(secretary);

  await office.reload();
  await office.getByRole("searchbox").fill(name);
  // Once among those the ward's committees write, once among those the ward's own members need.
  await expect(office.getByText("Gia đình gương mẫu, tham gia họp tổ dân phố đều.").last()).toBeVisible();
  await assertReadable(office);
  await officeContext.close();
  await secretaryContext.close();
});
