import { expect, type Page } from "@playwright/test";

export const next = (page: Page) => page.getByRole("button", { name: "Tiếp tục" }).click();

const heading = (page: Page) => page.getByRole("heading", { level: 2 }).first();

/** Goes on without writing anything; where lines are missing it is said once, and a second press goes on. */
export async function throughTo(page: Page, step: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    await expect(heading(page)).toBeVisible();
    if ((await heading(page).innerText()) === step) return;
    await next(page);
  }
  throw new Error(`no step ${step}`);
}

/** Writes every step: texts, the grade "Tốt" or nine tenths of the points, and the level; ends on the overview. */
export async function fillForm(page: Page, { text, level }: { text: string; level: string }): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await expect(heading(page)).toBeVisible();
    const title = await heading(page).innerText();
    if (title === "Xem lại và nộp") return;
    for (const box of await page.locator("textarea[data-section]").all()) await box.fill(text);
    const lines = await page.locator("[data-criterion] input[inputmode=decimal]").all();
    const share = title.startsWith("II.") ? 63 : 27;
    const each = Math.floor((share * 2) / lines.length) / 2;
    for (const [index, line] of lines.entries()) {
      const points = index === 0 ? share - each * (lines.length - 1) : each;
      await line.fill(String(points).replace(".", ","));
    }
    for (const line of await page.locator("[data-criterion]").getByRole("radiogroup").all())
      await line.getByText("Tốt", { exact: true }).click();
    if (title === "Mức tự nhận") await page.getByText(level, { exact: true }).click();
    const place = page.getByText(/^Bước \d+ trong \d+$/);
    const before = await place.innerText();
    await next(page);
    await expect(place).not.toHaveText(before);
  }
  throw new Error("the form does not end");
}

/** The last button and the question behind it. */
export async function handIn(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
}
