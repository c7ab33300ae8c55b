import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { openOwnReview } from "./ownReview";
import { signIn } from "./people";
import { assertReadable } from "./readable";
import { test } from "./withOwnServer";

const PHONE = { width: 360, height: 740 };
/** A line like that of a village: half a second each way, 1.6 megabits a second. */
const SLOW = { latency: 500, downloadThroughput: 200_000, uploadThroughput: 60_000 };
const FIRST_DAY = "2018-12-01";
const SECOND_DAY = "2018-12-02";

const textIn = (page: Page) => page.getByRole("textbox").first();
const next = (page: Page) => page.getByRole("button", { name: "Tiếp tục" }).tap();
const choose = async (page: Page, grade: string, questions: number): Promise<void> => {
  for (let index = 0; index < questions; index++)
    await page.getByRole("radiogroup").nth(index).getByText(grade, { exact: true }).tap();
};

interface Phone {
  page: Page;
  context: BrowserContext;
  /** Takes the line away, or gives it back as slow as it was. */
  line: (isThere: boolean) => Promise<void>;
}

/** A phone with touch on a slow line; what its browser kept comes with it. */
async function phone(
  browser: Browser,
  baseURL: string,
  storageState?: Awaited<ReturnType<BrowserContext["storageState"]>>,
): Promise<Phone> {
  const context = await browser.newContext({
    baseURL,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const line = async (isThere: boolean): Promise<void> => {
    await session.send("Network.emulateNetworkConditions", { ...SLOW, offline: !isThere });
  };
  await line(true);
  return { page, context, line };
}

test("a pensioner writes on a phone over two days, loses the network in between, and hands in", async ({
  ownServer,
  browser,
}) => {
  test.setTimeout(240_000);
  await ownServer.goOn(FIRST_DAY);

  const firstDay = await phone(browser, ownServer.url);
  const evening = firstDay.page;
  const account = await openOwnReview(evening);
  await choose(evening, "Tốt", 4);
  await textIn(evening).fill("Tham gia đủ các buổi sinh hoạt chi bộ.");
  await expect(evening.getByText(/Đã lưu lúc \d\d:\d\d$/)).toBeVisible();
  await assertReadable(evening, [360]);

  // The line is lost while a word is being typed, and the phone is put away without it.
  await firstDay.line(false);
  await textIn(evening).press("End");
  await textIn(evening).pressSequentially(" Vận động năm hộ phân loại rác.");
  const waiting = evening.getByText("Mất mạng. Phần vừa gõ được giữ trên máy này", { exact: false });
  await expect(waiting).toBeVisible();
  await assertReadable(evening, [360]);
  const kept = await firstDay.context.storageState();
  await firstDay.context.close();

  // The next day: another day on the server, a browser opened anew with what it kept.
  await ownServer.goOn(SECOND_DAY);
  const secondDay = await phone(browser, ownServer.url, kept);
  const morning = secondDay.page;
  await morning.goto("/");
  await expect(morning.getByText("Đồng hồ mẫu: 02/12/2018")).toBeAttached();
  await expect(morning.getByText("Có phần đồng chí gõ chưa gửi được", { exact: false })).toBeVisible();
  await assertReadable(morning, [360]);
  await morning.getByRole("link", { name: "Viết tiếp bản tự kiểm điểm" }).tap();
  const both = "Tham gia đủ các buổi sinh hoạt chi bộ. Vận động năm hộ phân loại rác.";
  await expect(textIn(morning)).toHaveValue(both);
  await expect(morning.getByText(/Đã lưu lúc \d\d:\d\d$/)).toBeVisible();

  // Lost while typing, and back while typing: nothing is asked, and nothing is lost.
  await next(morning);
  await secondDay.line(false);
  await choose(morning, "Xuất sắc", 2);
  await textIn(morning).pressSequentially("Nhận trồng và chăm sóc");
  await expect(morning.getByText("Mất mạng", { exact: false })).toBeVisible();
  await secondDay.line(true);
  await textIn(morning).pressSequentially(" vườn hoa của tổ dân phố.");
  await expect(morning.getByText(/Đã lưu lúc \d\d:\d\d$/)).toBeVisible();
  await next(morning);
  await choose(morning, "Tốt", 1);
  await next(morning);
  await choose(morning, "Tốt", 1);
  await next(morning);
  await next(morning);
  await next(morning);
  await morning.getByText("Hoàn thành tốt nhiệm vụ", { exact: true }).tap();
  await next(morning);
  await expect(morning.getByText(both)).toBeVisible();
  await expect(morning.getByText("Nhận trồng và chăm sóc vườn hoa của tổ dân phố.")).toBeVisible();
  await assertReadable(morning, [360]);

  await morning.getByRole("button", { name: "Nộp cho chi bộ" }).tap();
  // Without a line nothing is handed in, and that is said, whether the last words or the hand-in met it first.
  await secondDay.line(false);
  const dialog = morning.getByRole("dialog");
  await dialog.getByRole("button", { name: "Nộp cho chi bộ" }).tap();
  await expect(morning.getByText(/Chưa nộp được\.|Không kết nối được với máy chủ\./)).toBeVisible();
  await expect(dialog).toBeHidden();
  await secondDay.line(true);
  await morning.getByRole("button", { name: "Nộp cho chi bộ" }).tap();
  await dialog.getByRole("button", { name: "Nộp cho chi bộ" }).tap();
  const receipt = morning.locator("[data-receipt]");
  await expect(receipt).toContainText("Đồng chí đã nộp bản tự kiểm điểm");
  await expect(receipt).toContainText(/\d\d:\d\d ngày 02\/12\/2018/);
  await expect(receipt).toContainText("Hoàn thành tốt nhiệm vụ");
  await expect(receipt).toContainText("Đồng chí chưa phải làm gì thêm");
  await assertReadable(morning, [360]);
  await secondDay.context.close();

  // Whoever looks from another device finds the same, whole.
  const desk = await browser.newContext({ baseURL: ownServer.url, locale: "vi-VN" });
  const page = await desk.newPage();
  await signIn(page, account);
  await page.getByRole("link", { name: "Xem bản tự kiểm điểm" }).click();
  await expect(page.getByText(both)).toBeVisible();
  await expect(page.locator("[data-receipt]")).toContainText("02/12/2018");
  await desk.close();
});
