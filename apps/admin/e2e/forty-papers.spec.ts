import { Buffer } from "node:buffer";
import { expect, type Page } from "@playwright/test";
import { makePaperCell, type PaperCell } from "./paperCell";
import { newPerson, signInFirst } from "./people";
import { ask } from "./plan";
import { assertReadable } from "./readable";
import { test } from "./withOwnServer";

const PAPERS = 40;
/** Eight criteria, the own level, the key for the scan, and Enter. */
const MOST_KEYS = 11;
/** A white page of one point: what a scanner makes, as small as it gets. */
const SCAN = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const sheet = (page: Page) => page.locator("[data-typing-sheet]");
const done = (page: Page, count: number) => page.getByText(`Đã có ${count} trong ${PAPERS + 1} bản`);

test("a secretary types forty papers with their scans by the keyboard alone, one person after the other", async ({
  ownServer,
  browser,
}) => {
  test.setTimeout(240_000);
  const cell = await makePaperCell(browser, ownServer, PAPERS);
  const [page, context] = await newPerson(browser, {
    ...test.info().project.use,
    baseURL: ownServer.url,
  } as never);
  await signInFirst(page, cell.secretary);
  let keys = 0;
  const press = async (...names: string[]): Promise<void> => {
    keys += names.length;
    for (const name of names) await page.keyboard.press(name);
  };
  await page.goto(`/cell-rounds/${cell.roundId}/${cell.cellId}/typing`);
  await expect(done(page, 0)).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset.presses = "0";
    for (const kind of ["pointerdown", "mousedown", "touchstart"])
      document.addEventListener(kind, () => (document.body.dataset.presses = "1"), true);
  });
  let name = "";
  // The system's own window for choosing a file: the name of the scan, and Enter.
  page.on("filechooser", (window) =>
    window.setFiles({ name: `${name}.png`, mimeType: "image/png", buffer: SCAN }),
  );
  // The list begins with whoever's turn it is; the secretary's own is not hers to type.
  for (let typed = 0; typed < PAPERS; typed++) {
    await expect(done(page, typed)).toBeVisible();
    await expect(sheet(page)).toBeFocused();
    name = (await sheet(page).getAttribute("aria-label")) ?? "";
    const before = keys;
    await press("+");
    // That window takes the keys until a file is chosen.
    await expect(page.locator("[data-paper-scan]")).not.toHaveAttribute("data-paper-scan", "NONE");
    await press(...(typed < 14 ? "111111111" : "222222222"));
    if (typed === 3) await expect(page.getByRole("link", { name: `${name}.png` })).toBeVisible();
    if (typed === 3) await assertReadable(page);
    await press("Enter");
    expect(keys - before, `keys for ${name}`).toBeLessThanOrEqual(MOST_KEYS);
  }
  await expect(done(page, PAPERS)).toBeVisible();
  expect(await page.evaluate(() => document.body.dataset.presses)).toBe("0");
  expect(keys).toBeLessThanOrEqual(PAPERS * MOST_KEYS + 2);
  await expect(page.getByText("Nhập thay", { exact: true })).toHaveCount(PAPERS);
  await assertStored(page, cell);
  await context.close();
});

/** What is stored says of every paper that it was typed on behalf of somebody, and holds its scan. */
async function assertStored(page: Page, { roundId, cellId }: PaperCell): Promise<void> {
  const { reviews } = await ask<{ reviews: { items: Row[] } }>(
    page,
    `query ($filter: ReviewFilter) { reviews(filter: $filter, page: { offset: 0, limit: 100 }) {
       items { id selfAssessment { submittedAt isTypedOnBehalf } } } }`,
    { filter: { roundId, cellId, subjectKinds: ["MEMBER"] } },
  );
  const typed = reviews.items.filter(({ selfAssessment }) => selfAssessment?.submittedAt);
  expect(typed).toHaveLength(PAPERS);
  for (const { id, selfAssessment } of typed) {
    expect(selfAssessment?.isTypedOnBehalf).toBe(true);
    const { files } = await ask<{ files: { purpose: string }[] }>(
      page,
      "query ($id: ID!) { files(ownerKind: REVIEW, ownerId: $id) { purpose } }",
      { id },
    );
    expect(files).toEqual([{ purpose: "PAPER_SCAN" }]);
  }
}

interface Row {
  id: string;
  selfAssessment: { submittedAt: string | null; isTypedOnBehalf: boolean } | null;
}
