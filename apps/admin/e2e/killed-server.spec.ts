import { expect, type Page, type Request, type Response } from "@playwright/test";
import { openOwnReview } from "./ownReview";
import { newPerson } from "./people";
import { test } from "./withOwnServer";

const KILLS = 50;
/** The pause after the last key, and the wait before the next try, with room to spare. */
const QUIET_MS = 6_000;
const SAVED = /Đã lưu lúc \d\d:\d\d|Gõ đến đâu hệ thống tự lưu đến đó/;

const isSave = (request: Request): boolean =>
  (request.postData() ?? "").includes("mutation SaveSelfAssessment");
const textIn = (page: Page) => page.getByRole("textbox").first();

/**
 * Somebody types and the page saves by itself, while the server is killed fifty times: before a draft is sent, while it
 * is under way, and at the very moment its answer arrives; every tenth time PostgreSQL is killed with it. The page's clock is
 * ours, so that pauses pass when the journey says so.
 */
test("what was acknowledged is stored and what was typed is kept, though the server is killed fifty times", async ({
  ownServer,
  browser,
}) => {
  test.setTimeout(900_000);
  const [first, context] = await newPerson(browser, {
    ...test.info().project.use,
    baseURL: ownServer.url,
  } as never);
  let page = first;
  let typed = "";
  let acknowledged = "";
  let acknowledgements = 0;

  const watch = (it: Page): void => {
    it.on("response", async (response) => {
      if (!isSave(response.request())) return;
      const answer = (await response.json().catch(() => null)) as Answer | null;
      const text = answer?.data?.saveSelfAssessment.selfAssessment.sections.at(0)?.text;
      if (text === undefined) return;
      acknowledgements += 1;
      if (text.length > acknowledged.length) acknowledged = text;
    });
  };
  const kept = async (): Promise<string | null> =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((it) => it.startsWith("xeploai.draft."));
      const { draft } = JSON.parse((key && localStorage.getItem(key)) ?? "{}") as Kept;
      return Object.values(draft?.sections ?? {})[0] ?? null;
    });
  const type = async (text: string): Promise<void> => {
    typed += text;
    await page.keyboard.type(text);
  };
  const settle = (): Promise<void> =>
    expect(async () => {
      await page.clock.runFor(QUIET_MS);
      await expect(page.getByText(SAVED)).toBeVisible({ timeout: 500 });
    }).toPass({ intervals: [20] });
  const goOn = async (): Promise<void> => {
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
    await textIn(page).focus();
    await page.keyboard.press("Control+End");
  };

  await page.clock.install();
  watch(page);
  await openOwnReview(page);
  const address = page.url();
  const reviewId = address.split("/").at(-1) ?? "";
  const stored = async (): Promise<string> => {
    const answer = await page.request.post("/graphql", {
      headers: { "x-requested-with": "xeploai" },
      data: {
        query: "query ($id: ID!) { review(id: $id) { selfAssessment { sections { text } } } }",
        variables: { id: reviewId },
      },
      // A connection kept from before ended with the server.
      maxRetries: 3,
    });
    const { data } = (await answer.json()) as { data: Stored };
    return data.review.selfAssessment?.sections.at(0)?.text ?? "";
  };
  await textIn(page).fill("");
  await goOn();

  for (let kill = 1; kill <= KILLS; kill++) {
    const moment = MOMENTS[kill % MOMENTS.length];
    const withDatabase = kill % 10 === 0;
    const end = (): Promise<void> =>
      withDatabase ? ownServer.killWithDatabase() : Promise.resolve(ownServer.kill());
    let killed: Promise<void>;
    if (moment === "BEFORE_SENDING") {
      await type(`Việc ${kill}`);
      killed = end();
    } else {
      // Nothing waits: the next save is the one of this turn.
      await settle();
      await type(`Việc ${kill}`);
      killed = new Promise((resolve, reject) => {
        const event = moment === "UNDER_WAY" ? "request" : "response";
        const onEvent = (it: Request | Response): void => {
          if (!isSave("request" in it ? it.request() : it)) return;
          page.off(event as "request", onEvent);
          end().then(resolve, reject);
        };
        page.on(event as "request", onEvent);
      });
      await page.clock.runFor(QUIET_MS);
    }
    await killed;
    await type(", xong. ");
    await expect.poll(kept, `kept on the device after kill ${kill}`).toBe(typed);
    if (kill % 17 === 0) await page.close();
    await ownServer.goOn();
    if (page.isClosed()) {
      page = await context.newPage();
      await page.clock.resume();
      watch(page);
      await page.goto(address);
      await expect(textIn(page)).toHaveValue(typed);
      await goOn();
    }
    const there = await stored();
    expect(typed.startsWith(there.trim()), `stored after kill ${kill}: ${there}`).toBe(true);
    expect(there.length, `stored after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged.length);
  }

  await settle();
  expect(await stored()).toBe(typed.trim());
  expect(acknowledgements).toBeGreaterThan(KILLS / 2);
  await expect(page.getByText("Bản này vừa được lưu ở nơi khác")).toBeHidden();
  await context.close();
});

const MOMENTS = ["BEFORE_SENDING", "UNDER_WAY", "ACKNOWLEDGED"] as const;

interface Answer {
  data?: { saveSelfAssessment: { selfAssessment: { sections: { text: string }[] } } };
}
interface Stored {
  review: { selfAssessment: { sections: { text: string }[] } | null };
}
interface Kept {
  draft?: { sections: Record<string, string> };
}
