import { expect, type Page } from "@playwright/test";
import { type DemoAccount, demoAccounts, signIn } from "./people";

/** A sample member who has not handed in yet, signed in, on the page where the review is written. */
export async function openOwnReview(page: Page): Promise<DemoAccount> {
  const accounts = await demoAccounts(page);
  for (const account of accounts.filter(({ role }) => role === "MEMBER")) {
    await signIn(page, account);
    const write = page.getByRole("link", { name: /Viết (tiếp )?bản tự kiểm điểm/ });
    await expect(page.getByRole("heading", { level: 2, name: /Kiểm điểm năm/ })).toBeVisible();
    if (await write.isVisible()) {
      await write.click();
      await expect(page.getByText(/Bước 1 trong/)).toBeVisible();
      return account;
    }
    await page.context().clearCookies();
  }
  throw new Error("no sample member with a self-assessment to write");
}
