import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { vi } from "../src/i18n/vi";

/** A key of ours in the text of a page: its words are missing. */
const BARE_KEY = new RegExp(`\\b(${Object.keys(vi).join("|")})(\\.[A-Za-z_]+){2,}`);
/** Our pages have no frames: axe stays in the page, and describes what it finds wrong alone. That halves its time. */
const AXE: Parameters<AxeBuilder["options"]>[0] = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  resultTypes: ["violations"],
  iframes: false,
  preload: false,
};

/** What stands on the page may be read and used by everybody, at the desk and on a phone. */
export async function assertReadable(page: Page, widths: readonly number[] = [1280, 360]): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    expect(await page.locator("body").innerText(), `words at ${width} px`).not.toMatch(BARE_KEY);
    const { violations } = await new AxeBuilder({ page }).options(AXE).setLegacyMode(true).analyze();
    const found = violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`);
    expect(found, `axe at ${width} px`).toEqual([]);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(scrolls, `horizontal scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}

/**
 * Grey lines stand where something is still being read, and what stands below them moves when it comes; what is fading in
 * or out has not its colours yet.
 */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator(".MuiSkeleton-root, [aria-busy=true]")).toHaveCount(0);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((it) => it.playState !== "running" || it.effect?.getComputedTiming().endTime === Infinity),
  );
}
