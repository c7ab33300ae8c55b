import { type Browser, expect, type Page, test } from "@playwright/test";
import { accountOf, type DemoAccount, demoAccounts, newPerson, signIn } from "./people";
import { assertReadable } from "./readable";

const WARD = "Ngọc Thụy";
const CELL = "Chi bộ tổ dân phố số 5";
/** Moved from another ward on 10 October; the opinion of the former cell has not come in. */
const MOVED_IN_OCTOBER = "Nguyễn Quang Huấn";
/** Moves while the round is open. */
const MOVES_NOW = "Đào Văn Khanh";

test.describe.configure({ mode: "serial", timeout: 180_000 });

/** What waits, for whom, and what happens to a ward while its round is open. */
test.describe("the work of a round", () => {
  let accounts: DemoAccount[];
  let office: Page;
  let secretary: Page;
  const open: (() => Promise<void>)[] = [];

  const person = async (browser: Browser, role: string, place: string): Promise<Page> => {
    const [page, context] = await newPerson(browser, test.info().project.use as never);
    open.push(() => context.close());
    accounts ??= await demoAccounts(page);
    await signIn(page, accountOf(accounts, role, place));
    return page;
  };
  const section = (page: Page, title: string) =>
    page.locator("section").filter({ has: page.getByRole("heading", { name: title }) });
  const openRound = async (page: Page) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Xem cả đợt" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm điểm năm 2018");
  };

  test.beforeAll(async ({ browser }) => {
    office = await person(browser, "WARD_ADMINISTRATOR", WARD);
    secretary = await person(browser, "CELL_SECRETARY", WARD);
  });
  test.afterAll(async () => {
    for (const close of open) await close();
  });

  test("the inbox leads to the paper that a member moved in October waits for; recorded, nothing waits", async () => {
    const task = `Mở: Ghi giấy tờ còn thiếu của ${MOVED_IN_OCTOBER}`;
    await expect(section(office, "Việc cần làm").getByRole("listitem")).toHaveCount(3);
    await office.goto("/inbox");
    await expect(office.getByRole("link", { name: task })).toBeVisible();
    await assertReadable(office);
    await office.getByRole("link", { name: task }).click();
    const drawer = office.getByRole("dialog");
    await expect(drawer.getByText("Chưa có, đang chờ")).toBeVisible();
    await assertReadable(office);
    await drawer.getByLabel("Số văn bản").fill("15-NX/CB");
    await drawer.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(drawer.getByText(/^Nhận ngày /)).toBeVisible();
    await expect(drawer.getByText("số 15-NX/CB")).toBeVisible();
    await office.goto("/inbox");
    await expect(section(office, "Việc cần làm").getByRole("listitem").first()).toBeVisible();
    await expect(office.getByRole("link", { name: task })).toHaveCount(0);
  });

  test("a member moves while the round is open: the office brings it into the round and the dossier follows", async () => {
    await office.goto("/members");
    await office.getByRole("searchbox").fill(MOVES_NOW);
    await office.getByRole("link", { name: MOVES_NOW }).click();
    const drawer = office.getByRole("dialog");
    await drawer.getByRole("button", { name: "Chuyển sinh hoạt đảng" }).click();
    await assertReadable(office);
    await drawer.getByRole("combobox", { name: "Chi bộ nhận" }).fill(CELL);
    await office
      .getByRole("option", { name: new RegExp(`^${CELL}`) })
      .first()
      .click();
    await drawer.getByRole("button", { name: "Ghi chuyển sinh hoạt" }).click();
    await expect(office.getByText("Đã ghi chuyển sinh hoạt đảng")).toBeVisible();
    await expect(drawer.getByRole("button", { name: "Chuyển sinh hoạt đảng" })).toBeVisible();

    await openRound(office);
    await office.getByRole("link", { name: "Thay đổi nhân sự, tổ chức" }).click();
    const moved = office.getByRole("listitem").filter({ hasText: MOVES_NOW });
    await expect(moved).toContainText(`sang ${CELL}; hồ sơ chuyển theo.`);
    await assertReadable(office);
    await office.getByRole("button", { name: /^Cập nhật \d+ thay đổi$/ }).click();
    await expect(office.getByText("Đợt đang khớp với hồ sơ đảng viên và tổ chức.")).toBeVisible();
    await expect(office.getByRole("heading", { name: /^Lần thay đổi số 1,/ })).toBeVisible();

    // The receiving cell's secretary finds what its vote waits for, and records it.
    const task = `Mở: Ghi giấy tờ còn thiếu của ${MOVES_NOW}`;
    await secretary.goto("/inbox");
    await secretary.getByRole("link", { name: task }).click();
    const review = secretary.getByRole("dialog", { name: MOVES_NOW });
    await expect(review).toContainText(CELL);
    await expect(review).toContainText("Chi bộ tổ dân phố số 21");
    const opinion = review.getByRole("group", { name: /chi bộ nơi chuyển đi/ });
    await opinion.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(opinion.getByText(/^Nhận ngày /)).toBeVisible();
    await secretary.goto("/inbox");
    await expect(section(secretary, "Việc cần làm").getByRole("listitem").first()).toBeVisible();
    await expect(secretary.getByRole("link", { name: task })).toHaveCount(0);
  });

  test("the chain to the deadline says who must act; a click reminds, and the reminded person sees it", async () => {
    await openRound(office);
    const chain = section(office, "Còn vướng gì đến hạn");
    const meeting = chain.getByRole("listitem").filter({ hasText: /^Họp kiểm điểm: \d+ đảng viên/ });
    await expect(meeting).toContainText("Người làm: Chi ủy");
    await expect(meeting).toContainText(/Chờ từ \d|chờ từ \d/);
    await meeting.getByRole("button", { name: /^Xem \d+ đơn vị/ }).click();
    await expect(meeting.getByRole("link", { name: CELL, exact: true })).toBeVisible();
    await assertReadable(office);
    await meeting.getByRole("button", { name: /^Nhắc 1 người/ }).click();
    await expect(meeting.getByText("Đã nhắc 1 người")).toBeVisible();

    await secretary.goto("/inbox");
    const notice = section(secretary, "Thông báo").getByRole("listitem").first();
    await expect(notice).toContainText("Cần tổ chức họp kiểm điểm");
    await expect(notice).toContainText("Nhắc việc");
    await assertReadable(secretary);
    await openRound(office);
    await meeting.getByRole("button", { name: /^Nhắc 1 người/ }).click();
    await expect(meeting.getByText("Đã nhắc trong hôm nay")).toBeVisible();
  });

  test("work on a whole filter is counted first, names what it leaves out, and is taken back", async () => {
    await secretary.goto("/reviews");
    const group = secretary.getByRole("group", { name: /^Với cả \d{2,} hồ sơ trong danh sách lọc/ });
    await group.getByRole("button", { name: "Trả lại để sửa" }).click();
    const dialog = secretary.getByRole("dialog");
    const ready = dialog.getByText(/^Sẽ làm với \d+ trong \d+ hồ sơ\.$/);
    await expect(ready).toBeVisible();
    const [, count = "", total = ""] = /với (\d+) trong (\d+)/.exec((await ready.textContent()) ?? "") ?? [];
    expect(Number(count)).toBeGreaterThan(10);
    await expect(dialog.getByText(/^\d+ hồ sơ không làm:$/).first()).toBeVisible();
    await assertReadable(secretary);
    await dialog.getByRole("button", { name: `Làm với ${count} hồ sơ` }).click();
    const status = secretary.getByRole("status").filter({ hasText: "Trả lại để sửa" });
    const left = Number(total) - Number(count);
    await expect(status).toContainText("đã xong", { timeout: 60_000 });
    await expect(status).toContainText(`Làm ${count} hồ sơ, không làm ${left}, trong tổng số ${total}.`);
    await expect(status.getByRole("listitem")).toHaveCount(left);
    await assertReadable(secretary);

    // The browser is closed and opened: the job is found again, and still can be undone.
    await secretary.reload();
    await status.getByRole("button", { name: "Hoàn tác" }).click();
    const undone = secretary.getByRole("status").filter({ hasText: "Hoàn tác việc trước" });
    await expect(undone).toContainText("đã xong", { timeout: 60_000 });
    await expect(undone).toContainText(`Làm ${count} hồ sơ, không làm 0, trong tổng số ${count}.`);
    await assertReadable(secretary);
  });

  test("a cell's merger has its form on the page of the cell", async () => {
    await office.goto("/organisations");
    await office.getByRole("searchbox").fill("to dan pho so 24");
    await office.getByRole("link", { name: "Chi bộ tổ dân phố số 24" }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText("Chi bộ tổ dân phố số 24");
    await office.getByRole("button", { name: "Sáp nhập chi bộ" }).click();
    const form = office.getByRole("form", { name: "Sáp nhập chi bộ" });
    await expect(form.getByRole("button", { name: "Ghi sáp nhập" })).toBeDisabled();
    await assertReadable(office);
    await form.getByRole("button", { name: "Thôi" }).click();
  });
});
