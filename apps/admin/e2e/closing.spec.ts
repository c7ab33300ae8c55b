import { expect, type Page, test } from "@playwright/test";
import { newPerson, signIn } from "./people";
import { assertReadable } from "./readable";

const password = "XepLoai-2018";

/** What the screens read, asked as the one signed in. */
async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const headers = { "x-requested-with": "xeploai" };
  const answer = await page.request.post("/graphql", { headers, data: { query, variables } });
  return (await answer.json()) as T;
}

test("an office reads what a round still lacks, closes it, and from then on it is only read", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await signIn(page, { username: "vanphong.ngocthuy", password });
  const { data } = await ask<{ data: { rounds: { items: { id: string; year: number }[] } } }>(
    page,
    "{ rounds { items { id year } } }",
  );
  const roundId = data.rounds.items.find(({ year }) => year === 2019)?.id;

  // The cell drafts its minutes here, which then have to be passed.
  const [secretary, context] = await newPerson(browser, {
    baseURL,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  await signIn(secretary, { username: "bithu.ngocthuy", password });
  const cells = await ask<{ data: { myCells: { cell: { id: string } }[] } }>(
    secretary,
    "{ myCells { cell { id } } }",
  );
  const minutes = `/cell-rounds/${roundId}/${cells.data.myCells[0]?.cell.id}/minutes`;
  await secretary.goto(minutes);
  await secretary.getByRole("button", { name: "Lập dự thảo từ số liệu đã ghi" }).click();
  await expect(secretary.getByRole("button", { name: "Chủ trì thông qua" })).toBeVisible();

  await page.goto(`/rounds/${roundId}`);
  await page.getByRole("link", { name: "Kết thúc đợt" }).click();
  await expect(page.getByText(/chưa kết thúc đợt được/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Số 3\. Biên bản hội nghị kiểm điểm/ })).toBeVisible();
  await expect(page.getByText("Ai phải làm: Chi ủy").first()).toBeVisible();
  await assertReadable(page);
  await page
    .getByRole("link", { name: /Thiếu tài liệu số 3/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${minutes}$`));

  await secretary.getByRole("button", { name: "Chủ trì thông qua" }).click();
  await secretary.getByRole("button", { name: "Thư ký thông qua" }).click();
  await expect(secretary.getByRole("button", { name: "Thư ký thông qua" })).toBeHidden();

  await page.goto(`/rounds/${roundId}/closing`);
  await page.getByRole("button", { name: "Kết thúc đợt" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Kết thúc đợt" }).click();
  await expect(page.getByText(/^Đợt đã kết thúc/)).toBeVisible();
  await assertReadable(page);

  // The minutes can be read as before, and not be taken back.
  await secretary.getByRole("button", { name: "Mở lại để sửa" }).click();
  await expect(secretary.getByRole("alert")).toContainText("không còn mở");
  await secretary.reload();
  await expect(secretary.getByText(/đã thông qua ngày/).first()).toBeVisible();
  await context.close();
});
