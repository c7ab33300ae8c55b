import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { demoAccounts, signIn } from "./people";

/** What each role reads first, by the heading of the page. */
const FIRST_HEADING: Record<string, RegExp> = {
  SYSTEM_ADMINISTRATOR: /Quản trị hệ thống/,
  WARD_ADMINISTRATOR: /phường/i,
  COMMITTEE: /Bảng quyết định xếp loại/,
  CELL_SECRETARY: /Công việc chi bộ/,
  MEMBER: /Kiểm điểm của tôi/,
  ANALYST: /quận Long Biên/i,
  INSPECTOR: /.+/,
};
const WIDTHS = [1280, 360];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function assertReadable(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  // Grey lines stand where something is still being read.
  await expect(page.locator(".MuiSkeleton-root")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`),
    `axe at ${width} px`,
  ).toEqual([]);
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(scrolls, `horizontal scroll at ${width} px`).toBeLessThanOrEqual(0);
}

test("the sign-in page lists every role and is readable", async ({ page }) => {
  await page.goto("/login");
  const roles = new Set((await demoAccounts(page)).map(({ role }) => role));
  expect([...roles].sort()).toEqual(Object.keys(FIRST_HEADING).sort());
  await expect(page.getByRole("heading", { name: "Dùng thử theo vai trò" })).toBeVisible();
  for (const width of WIDTHS) await assertReadable(page, width);
});

test("each sample account sees its own first screen, readable at the desk and on a phone", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { baseURL, locale, timezoneId } = test.info().project.use;
  const options = {
    ...(baseURL ? { baseURL } : {}),
    ...(locale ? { locale } : {}),
    ...(timezoneId ? { timezoneId } : {}),
  };
  const first = await browser.newContext(options);
  const accounts = await demoAccounts(await first.newPage());
  await first.close();
  for (const account of accounts) {
    await test.step(`${account.username}, ${account.role}`, async () => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const broken: string[] = [];
      page.on("pageerror", (error) => broken.push(error.message));
      await signIn(page, account);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(FIRST_HEADING[account.role] ?? /.+/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      for (const width of WIDTHS) await assertReadable(page, width);
      expect(broken, "errors of the page").toEqual([]);
      await context.close();
    });
  }
});
