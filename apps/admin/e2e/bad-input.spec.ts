import { expect, type Page, test } from "@playwright/test";
import writeXlsxFile from "write-excel-file/node";
import { accountOf, demoAccounts, signIn } from "./people";

const PLACE = "Ngọc Thụy";

/** A member of the sample ward who has not handed in yet, on the page where it is written. */
async function openOwnReview(page: Page): Promise<void> {
  const accounts = await demoAccounts(page);
  for (const account of accounts.filter(({ role }) => role === "MEMBER")) {
    await signIn(page, account);
    const write = page.getByRole("link", { name: /Viết (tiếp )?bản tự kiểm điểm/ });
    await expect(page.getByRole("heading", { name: "Việc cần làm" })).toBeVisible();
    if (await write.isVisible()) {
      await write.click();
      await expect(page.getByText(/Bước 1 trong/)).toBeVisible();
      return;
    }
    await page.context().clearCookies();
  }
  throw new Error("no sample member with a self-assessment to write");
}

const text = (page: Page) => page.getByRole("textbox").first();
const isSaved = (page: Page) => expect(page.getByText(/Đã lưu lúc \d\d:\d\d/)).toBeVisible();

test("a wrong password is refused in the language of the page, and the name stays", async ({ page }) => {
  const enter = async (name: string, password: string, button: string) => {
    await page.getByLabel(name).fill("vanphong.ngocthuy");
    await page.getByLabel(password).first().fill("không phải mật khẩu này");
    await page.getByRole("button", { name: button, exact: true }).click();
  };
  await page.goto("/login");
  await enter("Tên đăng nhập", "Mật khẩu", "Đăng nhập");
  await expect(page.getByRole("alert")).toContainText("Tên đăng nhập hoặc mật khẩu chưa đúng");
  await expect(page.getByLabel("Tên đăng nhập")).toHaveValue("vanphong.ngocthuy");
  await page.getByRole("button", { name: "English" }).click();
  await enter("User name", "Password", "Sign in");
  await expect(page.getByRole("alert")).toContainText(/password is not right|not correct|wrong/i);
});

test("text pasted with separate tone marks is kept as ordinary Vietnamese", async ({ page }) => {
  await openOwnReview(page);
  const composed = "Đồng chí Nguyễn Thị Hòa đã hoàn thành nhiệm vụ";
  await text(page).fill("");
  await text(page).focus();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text", pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, composed.normalize("NFD"));
  await expect(text(page)).toHaveValue(composed);
  await isSaved(page);
  await page.reload();
  await expect(text(page)).toHaveValue(composed);
});

test("a session that ended keeps the text until one has signed in again", async ({ page }) => {
  await openOwnReview(page);
  await text(page).fill("Câu này đã lưu.");
  await isSaved(page);
  const path = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await text(page).fill("Câu này gõ sau khi phiên đã hết.");
  await expect(
    page.getByText("Phiên đăng nhập đã hết. Phần đồng chí gõ vẫn giữ trên máy này", { exact: false }),
  ).toBeVisible();
  await openOwnReview(page);
  expect(new URL(page.url()).pathname).toBe(path);
  await expect(text(page)).toHaveValue("Câu này gõ sau khi phiên đã hết.");
  await isSaved(page);
});

test("without a network the text waits on the device and goes out by itself", async ({ page }) => {
  await openOwnReview(page);
  await page.route("**/graphql", (route) => route.abort());
  await text(page).fill("Câu này gõ khi mất mạng.");
  await expect(page.getByText("Mất mạng. Phần vừa gõ được giữ trên máy này", { exact: false })).toBeVisible();
  await page.unroute("**/graphql");
  await isSaved(page);
  await page.reload();
  await expect(text(page)).toHaveValue("Câu này gõ khi mất mạng.");
});

test("a stale tab meets both versions and neither is lost", async ({ page }) => {
  await openOwnReview(page);
  const stale = await page.context().newPage();
  await stale.goto(page.url());
  await expect(stale.getByText(/Bước 1 trong/)).toBeVisible();
  await text(page).fill("Bản ở cửa sổ thứ nhất.");
  await isSaved(page);
  await text(stale).fill("Bản ở cửa sổ thứ hai.");
  const conflict = stale.getByRole("alert").filter({ hasText: "Bản này vừa được lưu ở nơi khác" });
  await expect(conflict).toContainText("Bản ở cửa sổ thứ nhất.");
  await expect(conflict).toContainText("Bản ở cửa sổ thứ hai.");
  await expect(text(stale)).toHaveValue("Bản ở cửa sổ thứ hai.");
  await stale.getByRole("button", { name: "Giữ bản đang gõ" }).click();
  await isSaved(stale);
  await page.reload();
  await expect(text(page)).toHaveValue("Bản ở cửa sổ thứ hai.");
});

const HEADINGS = [
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Ngày vào Đảng",
  "Ngày chính thức",
  "Số thẻ đảng viên",
  "Số lý lịch",
  "Chi bộ",
];
const GOOD = [
  "Nguyễn Văn Mẫu",
  "05/09/1950",
  "Nam",
  "19/05/1975",
  "19/05/1976",
  "97123456",
  "123456HN",
  "Chi bộ tổ dân phố số 1",
];

/** One row per kind of fault: the column that is wrong, what stands there, and the words of the refusal. */
const FAULTS: readonly [column: number, value: string, why: string][] = [
  [0, "", "Ô này đang để trống."],
  [0, "Mẫu 123", "Không giống họ tên"],
  [1, "năm năm mươi", "Không phải một ngày."],
  [1, "31/02/1950", "Ngày này không có trong lịch."],
  [1, "05/09/50", "Thiếu ngày, tháng, hoặc năm chỉ có hai chữ số."],
  [3, "19/05/2030", "Ngày này ở sau hôm nay"],
  [4, "19/05/1970", "Ngày này phải sau"],
  [2, "Khác", "Giá trị không thuộc danh mục."],
  [7, "Chi bộ Không Tên", "Đơn vị không có chi bộ tên này."],
  [5, "12345", "Số thẻ đảng viên gồm 8 chữ số"],
  [6, "HN12", "Số lý lịch gồm 6 chữ số"],
  [1, "05/09/1970", "chưa đủ 18"],
];

test("a roster with a dozen kinds of fault is refused cell by cell, and nothing is written", async ({
  page,
}) => {
  const rows = FAULTS.map(([column, value], index) => {
    const row = [...GOOD];
    row[0] = `Nguyễn Văn ${["An", "Bảo", "Cường", "Dũng", "Giang", "Hải", "Khoa", "Long", "Minh", "Nam", "Phúc", "Quân"][index]}`;
    row[5] = String(97_200_000 + index);
    row[6] = `${200_000 + index}HN`;
    row[column] = value;
    return row;
  });
  const path = test.info().outputPath("danh-sach-loi.xlsx");
  const cell = (value: string) => ({ type: String, value });
  await writeXlsxFile(
    [HEADINGS, ...rows].map((row) => row.map(cell)),
    { sheet: "Danh sách" },
  ).toFile(path);

  await page.goto("/login");
  await signIn(page, accountOf(await demoAccounts(page), "WARD_ADMINISTRATOR", PLACE));
  await page.goto("/imports");
  await expect(page.getByRole("combobox", { name: /Danh sách của tổ chức nào/ })).toHaveValue(/Ngọc Thụy/);
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByRole("button", { name: "Kiểm tra dữ liệu" }).click();
  await expect(page.getByText(/ô lỗi nên chưa nhập dòng nào/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Nhập tất cả" })).toBeDisabled();
  const table = page.getByRole("region", { name: "Các ô cần sửa" });
  for (const [index, [, , why]] of FAULTS.entries()) {
    await expect(
      table
        .getByRole("row")
        .filter({ has: page.getByRole("cell", { name: String(index + 2), exact: true }) })
        .filter({ hasText: why })
        .first(),
      why,
    ).toBeVisible();
  }
  await page.goto("/members");
  await page.getByRole("searchbox").fill("Nguyễn Văn Phúc");
  await expect(page.getByText("97200010")).toHaveCount(0);
});
