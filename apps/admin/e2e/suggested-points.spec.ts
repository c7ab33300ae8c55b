import { expect, test } from "@playwright/test";
import { accountOf, demoAccounts, signIn } from "./people";
import { ask } from "./plan";
import { assertReadable } from "./readable";

/** A school of the ward, whose report is not handed in. */
const SCHOOL = "Lãnh đạo Trường Tiểu học";

test("the committee writes what a school is to answer for, reads it as it prints, and takes it back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, accountOf(await demoAccounts(page), "COMMITTEE", "Ngọc Thụy"));
  const { reviews } = await ask<{ reviews: { items: { id: string; subject: { name: string } }[] } }>(
    page,
    `query ($filter: ReviewFilter) { reviews(filter: $filter, page: { offset: 0, limit: 100 }) {
       items { id subject { name } } } }`,
    { filter: { subjectKinds: ["COLLECTIVE"], states: ["DRAFT"] } },
  );
  const school = reviews.items.find(({ subject }) => subject.name === SCHOOL);
  await page.goto(`/reviews/${school?.id}/suggestions`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gợi ý kiểm điểm");
  await expect(page.getByRole("button", { name: "Lưu gợi ý" })).toBeDisabled();
  await assertReadable(page);
  await page.getByLabel("Số văn bản").fill("21-CV/ĐU");
  await page.getByLabel("Ngày văn bản").fill("28/11/2018");
  await page.getByLabel("Nội dung 1").fill("Vì sao hai chỉ tiêu của năm học chưa đạt?");
  await page.getByRole("button", { name: "Lưu gợi ý" }).click();
  await expect(
    page.getByRole("heading", { name: "1. Vì sao hai chỉ tiêu của năm học chưa đạt?" }),
  ).toBeVisible();
  await assertReadable(page);
  await page.getByRole("button", { name: "Thu hồi toàn bộ gợi ý" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Thu hồi", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^1\. Vì sao/ })).toBeHidden();
});
