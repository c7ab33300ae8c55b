import { expect, test } from "@playwright/test";
import { signIn } from "./people";
import { assertReadable } from "./readable";

test("the system administrator sets from how many members a cell may split, and sets it back", async ({
  page,
}) => {
  await signIn(page, { username: "quantri", password: "XepLoai-2018" });
  const form = page.getByRole("form", { name: /Chi bộ từ bao nhiêu đảng viên/ });
  await expect(form).toContainText("Chưa chắc chắn");
  await expect(form).toContainText("Đang áp dụng mặc định: 30 đảng viên.");
  const field = form.getByLabel("Con số mới");
  const save = form.getByRole("button", { name: "Đặt con số này" });
  await field.fill("2");
  await expect(save).toBeDisabled();
  await field.fill("40");
  await field.press("Enter");
  await expect(form).toContainText("Đang áp dụng 40 đảng viên do đơn vị đặt. Mặc định là 30.");
  await expect(page.getByText("Đã đặt. Từ bây giờ tính theo con số mới.")).toBeVisible();
  await assertReadable(page);
  await form.getByRole("button", { name: "Trở về mặc định 30" }).click();
  await expect(form).toContainText("Đang áp dụng mặc định: 30 đảng viên.");
});
