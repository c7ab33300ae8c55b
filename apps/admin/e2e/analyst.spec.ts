import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";

const units = (page: Page) => page.getByRole("list", { name: "Các đơn vị và phân bố mức xếp loại" });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function signInAsAnalyst(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill("phantich.longbien");
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill("XepLoai-2018");
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(heading(page)).toContainText("quận Long Biên, năm 2020");
}

async function openThuongThanh(page: Page): Promise<void> {
  await units(page)
    .getByRole("link", { name: /Thượng Thanh/ })
    .click();
  await expect(heading(page)).toHaveText(/Thượng Thanh, năm 2020$/);
  await expect(page.getByText("27 chi bộ, 866 đảng viên được xếp loại")).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`);
}

test.describe("the analyst of a district", () => {
  test.beforeEach(({ page }) => signInAsAnalyst(page));

  test("reads the year 2020 of the district at first sight", async ({ page }) => {
    await expect(heading(page)).toHaveText(/quận Long Biên, năm 2020$/);
    await expect(page.getByText(/^14 phường.* đảng viên được xếp loại$/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Kết quả chung" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Giới hạn hoàn thành xuất sắc" })).toBeVisible();
    await expect(units(page).getByRole("link", { name: /^Đảng bộ phường/ })).toHaveCount(14);
  });

  test("reads the published figures of Thượng Thanh, goes on to a cell, and back", async ({ page }) => {
    await openThuongThanh(page);
    const summary = page.locator("dl");
    await expect(summary).toContainText(/Hoàn thành xuất sắc nhiệm vụ\s*126\s*14,55\s%/);
    await expect(summary).toContainText(/Hoàn thành tốt nhiệm vụ\s*720\s*83,14\s%/);
    await expect(summary).toContainText(/Hoàn thành nhiệm vụ\s*20\s*2,31\s%/);
    await expect(page.getByText("Tỷ lệ tính trên 866 đảng viên được xếp loại.")).toBeVisible();
    await expect(page.getByText("126 trên 141 được phép", { exact: true })).toBeVisible();
    await expect(page.getByText(/^17,50\s% số hoàn thành tốt$/)).toBeVisible();
    await expect(
      page.getByText(/hoàn thành xuất sắc nhiệm vụ −13, hoàn thành tốt nhiệm vụ \+13/),
    ).toBeVisible();
    await expect(units(page).getByRole("listitem")).toHaveCount(27);
    expect(page.url()).toContain("within=");

    const cell = units(page).getByRole("link").first();
    const name = (await cell.innerText()).trim();
    await cell.focus();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toContainText(`${name}, năm 2020`);
    await expect(page.getByRole("navigation", { name: "Đơn vị đang xem" })).toContainText("Thượng Thanh");
    await page.goBack();
    await expect(heading(page)).toContainText("Thượng Thanh, năm 2020");
    await page.goBack();
    await expect(heading(page)).toContainText("quận Long Biên, năm 2020");
  });

  test("finds the same figures in the table, sorted as asked, at an address that can be sent on", async ({
    page,
  }) => {
    await openThuongThanh(page);
    await page.getByRole("button", { name: "Bảng", exact: true }).click();
    const table = page.getByRole("table", { name: /Phân bố mức xếp loại của .*Thượng Thanh, năm 2020/ });
    await expect(table.getByRole("row").nth(1)).toHaveText(
      /Toàn bộ.*866.*126.*14,55.*720.*83,14.*20.*2,31.*17,50/,
    );
    await expect(table.getByRole("columnheader", { name: /HTXS/ }).first()).toContainText(
      "% trong số được xếp loại",
    );
    await table.getByRole("button", { name: "Được xếp loại" }).click();
    await expect(page).toHaveURL(/sort=-rated/);
    const sorted = table.getByRole("columnheader", { name: /^Được xếp loại/ });
    await expect(sorted).toHaveAttribute("aria-sort", "descending");
    const counts = await table.getByRole("row").locator("td:nth-child(2)").allInnerTexts();
    const rated = counts.slice(1).map((it) => Number(it.replace(/\D/g, "")));
    expect(rated).toEqual([...rated].sort((a, b) => b - a));

    await page.reload();
    await expect(table).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/sort=/);
  });

  test("compares with the year before and reads each step of the procedure", async ({ page }) => {
    await openThuongThanh(page);
    await page.getByRole("combobox", { name: "So với năm" }).click();
    await page.getByRole("option", { name: "2019" }).click();
    await expect(page).toHaveURL(/compare=2019/);
    await expect(page.locator("dl")).toContainText(/điểm % so với 2019/);
    await expect(
      page.getByRole("img", { name: /^Hoàn thành xuất sắc nhiệm vụ: .*năm 2020 14,55/ }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Tự nhận" }).click();
    await expect(page.locator("dl")).toContainText(/Hoàn thành xuất sắc nhiệm vụ\s*139/);
    await expect(page).toHaveURL(/stage=SELF/);
  });

  test("takes the same numbers away in a workbook", async ({ page }) => {
    await openThuongThanh(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải bảng tính (XLSX)" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const rows = await readSheet(await readFile(await download.path()));
    const whole = rows.find((row) => String(row[1]).startsWith("Tổng cộng"));
    expect(whole).toEqual(expect.arrayContaining([866, 126, 0.1455, 720, 0.8314, 20, 0.0231, 0.175]));
    expect(rows.filter((row) => typeof row[0] === "number")).toHaveLength(27);
    expect(rows.flat().join(" ")).toMatch(/141/);
  });

  test("says which years have figures where one has none, and refuses what is no unit of the scope", async ({
    page,
  }) => {
    await page.goto("/?year=2022");
    await expect(page.getByText("Các năm có số liệu: 2018, 2019, 2020.")).toBeVisible();
    await page.getByRole("link", { name: "Xem năm 2019" }).click();
    await expect(heading(page)).toContainText("năm 2019");
    await page.goto("/?within=00000000-0000-4000-8000-000000000000");
    await expect(page.getByRole("alert")).toContainText("Chưa đọc được số liệu");
    await page.getByRole("link", { name: /^Về .*quận Long Biên$/ }).click();
    await expect(heading(page)).toContainText("quận Long Biên, năm 2020");
  });

  test("is refused every question about a person", async ({ page }) => {
    const id = "00000000-0000-4000-8000-000000000000";
    const questions = [
      "{ members { totalCount } }",
      `{ member(id: "${id}") { id } }`,
      "{ reviews { totalCount } }",
      `{ review(id: "${id}") { id } }`,
      `{ decisionCandidates(filter: { roundId: "${id}" }) { totalCount } }`,
      `{ rosterImport(id: "${id}") { id } }`,
    ];
    for (const query of questions) {
      const answer = await page.request.post("/graphql", {
        headers: { "x-requested-with": "xeploai" },
        data: { query },
      });
      const { data, errors } = await answer.json();
      expect(data ?? null, query).toBeNull();
      expect(errors[0].extensions.code, query).toBe("FORBIDDEN");
    }
    await expect(page.getByRole("menuitem", { name: "Đảng viên" })).toHaveCount(0);
  });
});

for (const width of [1280, 360]) {
  test(`the analyst's screens have no accessibility fault and no sideways scroll at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await signInAsAnalyst(page);
    await expect(page.getByRole("heading", { name: "Qua các năm" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await openThuongThanh(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Bảng", exact: true }).click();
    await expect(page.getByRole("table", { name: /Phân bố mức xếp loại/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
