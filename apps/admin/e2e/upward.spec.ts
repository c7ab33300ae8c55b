import { expect, type Page, test } from "@playwright/test";
import { accountOf, demoAccounts, signIn } from "./people";
import { ask } from "./plan";
import { assertReadable } from "./readable";
import { Visitors } from "./Visitors";

test.describe.configure({ mode: "serial" });

/** What the cells of a ward proposed, on its way to the committee. */
test.describe("proposals sent up", () => {
  const WARD = "Ngọc Thụy";
  const visitors = new Visitors();
  let office: Page;

  test.afterAll(() => visitors.leave());

  test("the office takes in what was sent, and reads why the rest was not", async ({ browser }) => {
    test.setTimeout(120_000);
    office = await visitors.come(browser);
    await signIn(office, accountOf(await demoAccounts(office), "WARD_ADMINISTRATOR", WARD));
    const { rounds } = await ask<{ rounds: { items: { id: string }[] } }>(
      office,
      "{ rounds(filter: { year: 2018 }) { items { id } } }",
    );
    await office.goto(`/rounds/${rounds.items[0]?.id}`);
    await office.getByRole("link", { name: "Đề nghị gửi lên" }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText("Đề nghị gửi lên năm 2018");
    await assertReadable(office);
    await office.getByRole("button", { name: "Tiếp nhận các bản đã gửi" }).click();
    const dialog = office.getByRole("dialog");
    await expect(dialog.getByRole("status")).toContainText("đơn vị chưa nhận được");
    await expect(dialog.getByText(/Chưa niêm phong \(\d+ đề nghị đang chờ\)/).first()).toBeVisible();
    await assertReadable(office);
    await dialog.getByRole("button", { name: /^Tiếp nhận \d+ bản$/ }).click();
    await expect(dialog.getByRole("status")).toContainText("Đã tiếp nhận");
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await expect(office.getByText("Đã tiếp nhận", { exact: true }).nth(1)).toBeVisible();
  });

  test("it gives one subject back with a reason, and the rest stays sealed", async () => {
    await office.getByRole("link", { name: /^Xem bản đã gửi: Chi bộ tổ dân phố số 2$/ }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText(/^Bản đề nghị số \d+$/);
    await assertReadable(office);
    await office
      .getByRole("button", { name: /^Trả lại: / })
      .first()
      .click();
    await office.getByLabel("Vì sao trả lại, cần làm rõ điều gì").fill("Đề nghị làm rõ việc vắng sinh hoạt.");
    await office.getByRole("dialog").getByRole("button", { name: "Trả lại" }).click();
    await expect(office.getByText("Bị trả lại: Đề nghị làm rõ việc vắng sinh hoạt.")).toBeVisible();
    await expect(office.getByText(/^Còn 1 trường hợp bị trả lại/)).toBeVisible();
    await office.getByRole("link", { name: "Về danh sách đề nghị" }).click();
    await expect(office.getByText("Bị trả lại", { exact: true })).toBeVisible();
    await assertReadable(office);
  });
});
