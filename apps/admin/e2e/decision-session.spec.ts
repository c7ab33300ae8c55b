import { expect, test } from "@playwright/test";
import { signIn } from "./people";
import { assertReadable } from "./readable";

const COMMITTEE = { username: "danguy.ngocthuy", password: "XepLoai-2018" };

test("a committee opens its session, reads the frozen base and what locks a level, and sees every kind", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, COMMITTEE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bảng quyết định xếp loại");
  await page.getByRole("button", { name: /Mở phiên/ }).click();
  await expect(page.locator("[data-session=open]")).toContainText("phiên mở lúc");
  await expect(page.locator("[data-session=open]")).toContainText("Cơ số đã chốt");
  await expect(page.getByRole("button", { name: "Mở phiên mới, chốt lại cơ số" })).toBeVisible();
  await expect(page.locator("[data-candidate]").first()).toBeVisible();
  await assertReadable(page);

  for (const kind of ["Cán bộ", "Tập thể", "Tổ chức đảng"]) {
    await page.getByRole("tab", { name: kind, exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: kind, exact: true })).toBeVisible();
  }
  await assertReadable(page);
  await page.getByRole("tab", { name: "Đảng viên", exact: true }).click();

  // A locked level can be chosen neither by hand nor by key, and says why.
  await page.getByLabel("Mức đề xuất").click();
  await page.getByRole("option", { name: "Mọi mức" }).click();
  const locked = page
    .locator("[data-candidate]")
    .filter({ has: page.getByLabel("Điều kiện khóa mức") })
    .first();
  await expect(locked.getByLabel("Điều kiện khóa mức")).toContainText(
    /Chưa được xếp|Thuộc trường hợp phải xếp/,
  );
});
