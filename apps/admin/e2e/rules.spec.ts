import { expect, test } from "@playwright/test";
import { signIn } from "./people";
import { assertReadable } from "./readable";

const PASSWORD = "XepLoai-2018";

test.describe("the rules", () => {
  test("a ward administrator reads what is new since last year, and prints it", async ({ page }) => {
    await signIn(page, { username: "vanphong.ngocthuy", password: PASSWORD });
    await page.getByRole("menuitem", { name: "Quy định, tiêu chí" }).click();
    await page.getByRole("link", { name: "Có gì mới so với năm trước" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Có gì mới so với năm trước");
    await expect(page.getByText("Năm 2018 so với năm 2017", { exact: false })).toBeVisible();
    for (const area of ["Văn bản áp dụng", "Mức xếp loại", "Cách chấm", "Tỷ lệ xuất sắc", "Biểu mẫu"])
      await expect(page.getByRole("heading", { level: 2, name: area })).toBeVisible();
    await expect(page.getByText("82", { exact: false }).first()).toBeVisible();
    await assertReadable(page);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "In trang này" })).toBeHidden();
    await expect(page.getByRole("menuitem", { name: "Quy định, tiêu chí" })).toBeHidden();
    await expect(page.getByRole("heading", { level: 2, name: "Tỷ lệ xuất sắc" })).toBeVisible();
    const printed = await page.pdf({ format: "A4" });
    expect(printed.subarray(0, 4).toString()).toBe("%PDF");
    await page.emulateMedia({ media: "screen" });

    await page.getByLabel("Đối tượng").click();
    await page.getByRole("option", { name: "Cán bộ lãnh đạo, quản lý" }).click();
    await expect(page).toHaveURL(/kind=CADRE/);
  });

  test("a member looks up the rules of any year, and goes back with the button of the browser", async ({
    page,
  }) => {
    await signIn(page, { username: "dangvien.ngocthuy", password: PASSWORD });
    await page.goto("/rules");
    await expect(page.getByRole("heading", { level: 1, name: "Quy định, tiêu chí" })).toBeVisible();
    await expect(page.getByText("Quy định 132-QĐ/TW").first()).toBeVisible();
    await assertReadable(page);

    await page.getByLabel("Năm kiểm điểm").click();
    await page.getByRole("option", { name: "từ 2025" }).click();
    await expect(page.getByText("Quy định 366-QĐ/TW").first()).toBeVisible();
    await expect(page.getByText("Có ít nhất 30% nhiệm vụ hoàn thành vượt mức yêu cầu")).toBeVisible();
    await page.getByLabel("Nhóm chức danh").click();
    await page.getByRole("option").nth(1).click();
    await expect(page).toHaveURL(/post=/);
    await assertReadable(page);

    await page.goBack();
    await expect(page).not.toHaveURL(/post=/);
    await page.goto("/rules?edition=2014&kind=ORGANISATION");
    await expect(page.getByText("Yếu kém").first()).toBeVisible();
  });
});

test.describe("the explanation of a level", () => {
  test("stands on the decision board beside each person, with its figures and sources", async ({ page }) => {
    await signIn(page, { username: "danguy.ngocthuy", password: PASSWORD });
    const card = page.locator("[data-candidate]").first();
    await card.getByText("Vì sao: đối chiếu với tiêu chuẩn").click();
    await expect(card.getByText(/Đủ điều kiện|Chưa đủ|Không khớp|xếp loại/).first()).toBeVisible();
    await expect(card.getByText(/Hướng dẫn 16-HD\/BTCTW \(2018\)/).first()).toBeVisible();
    await assertReadable(page);
  });

  test("stands in the review's drawer", async ({ page }) => {
    await signIn(page, { username: "vanphong.ngocthuy", password: PASSWORD });
    await page.goto("/reviews");
    await page.getByRole("row").nth(1).getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Đối chiếu với tiêu chuẩn" })).toBeVisible();
  });
});
