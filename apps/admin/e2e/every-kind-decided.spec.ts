import { expect, type Page } from "@playwright/test";
import { accountOf, demoAccounts, newPerson, signIn, signInFirst } from "./people";
import { ask } from "./plan";
import { assertReadable } from "./readable";
import { test } from "./withOwnServer";

const WARD = "Ngọc Thụy";
const DISTRICT = "Quận Long Biên";
const CELL = "Chi bộ tổ dân phố số 3";
const COLLECTIVE = "Ủy ban nhân dân phường Ngọc Thụy";
const GOOD = "Hoàn thành tốt nhiệm vụ";

interface Candidate {
  standing: string;
  review: { id: string; subject: { kind: string; name: string } };
}

/** A cadre, a collective, a cell and the members of a cell: proposed, sealed and decided, each by the one who does it. */
test("subjects of every kind go from the proposal to the decision", async ({ ownServer, browser }) => {
  test.setTimeout(240_000);
  const close: (() => Promise<void>)[] = [];
  const person = async (): Promise<Page> => {
    const [page, context] = await newPerson(browser, {
      baseURL: ownServer.url,
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
    });
    close.push(() => context.close());
    return page;
  };
  const office = await person();
  const accounts = await demoAccounts(office);
  await signIn(office, accountOf(accounts, "WARD_ADMINISTRATOR", WARD));
  const { rounds } = await ask<{ rounds: { items: { id: string }[] } }>(
    office,
    "{ rounds(filter: { year: 2018 }) { items { id } } }",
  );
  const roundId = rounds.items[0]?.id ?? "";
  const { proposalCandidates } = await ask<{ proposalCandidates: Candidate[] }>(
    office,
    "query ($roundId: ID!) { proposalCandidates(roundId: $roundId) { standing review { id subject { kind name } } } }",
    { roundId },
  );
  const cadre = proposalCandidates.find(
    ({ standing, review }) => standing === "READY" && review.subject.kind === "CADRE",
  )?.review.subject.name as string;

  await test.step("the office proposes a cadre and a collective in one act", async () => {
    await office.goto("/inbox");
    await office.getByRole("link", { name: /Đề nghị mức xếp loại của 4 cán bộ, tập thể/ }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText(
      "Đề nghị mức xếp loại cán bộ, tập thể, tổ chức đảng",
    );
    const card = office.locator(`[data-proposal="${cadre}"]`);
    await expect(card).toContainText("Tự nhận");
    await expect(office.locator("[data-waiting]").first()).toContainText("Việc phải làm trước");
    await assertReadable(office);
    await card.focus();
    await office.keyboard.press("2");
    await expect(card.getByRole("button", { name: "2 HTT" })).toHaveAttribute("aria-pressed", "true");
    await office.getByRole("tab", { name: "Tập thể (3)" }).click();
    await office.locator(`[data-proposal="${COLLECTIVE}"]`).getByRole("button", { name: "2 HTT" }).click();
    await office.getByRole("button", { name: "Ghi đề nghị 2 trường hợp" }).click();
    await expect(office.locator(`[data-proposed="${COLLECTIVE}"]`)).toContainText(GOOD);
  });

  await test.step("a cell is proposed with its vote: the sums, the majority and the reason are asked as it is typed", async () => {
    await office.getByRole("tab", { name: "Tổ chức đảng (0)" }).click();
    const waiting = office.locator(`[data-waiting="${CELL}"]`);
    await expect(waiting).toContainText("Việc phải làm trước: tổng hợp kết quả kiểm điểm");
    await waiting.getByRole("link", { name: /^Mở bản kiểm điểm/ }).click();
    await office.getByRole("button", { name: "Ghi đã kiểm điểm" }).click();
    await expect(office.getByRole("button", { name: "Ghi đã kiểm điểm" })).toBeHidden();
    await office.goto(`/rounds/${roundId}/proposals/levels`);
    await office.getByRole("tab", { name: "Tổ chức đảng (1)" }).click();
    const card = office.locator(`[data-proposal="${CELL}"]`);
    await card.getByRole("button", { name: "2 HTT" }).click();
    const act = office.getByRole("button", { name: "Ghi đề nghị 1 trường hợp" });
    const vote = async (figures: readonly string[]) => {
      for (const [at, label] of ["Triệu tập", "Có mặt", "Đồng ý", "Không đồng ý"].entries())
        await card.getByLabel(label, { exact: true }).fill(figures[at] ?? "");
    };
    await vote(["30", "28", "20", "9"]);
    await expect(card.getByRole("status")).toContainText("Số phiếu không khớp");
    await expect(act).toBeDisabled();
    await vote(["30", "28", "14", "14"]);
    await expect(card.getByRole("status")).toContainText("cần ít nhất 16: chưa đủ đa số");
    await expect(card.getByLabel(/^Lý do đề nghị/)).toBeVisible();
    await assertReadable(office);
    await expect(act).toBeDisabled();
    await vote(["30", "28", "26", "2"]);
    await expect(card.getByRole("status")).toContainText("26/30 người được triệu tập đồng ý mức");
    await act.click();
    await expect(office.locator(`[data-proposed="${CELL}"]`)).toContainText(GOOD);
  });

  await test.step("the office seals what was proposed", async () => {
    await office.getByRole("link", { name: "Đề nghị gửi lên" }).click();
    for (const unit of [/: Đảng bộ phường Ngọc Thụy$/, new RegExp(`: ${CELL}$`)]) {
      const seal = office.getByRole("button", { name: unit }).filter({ hasText: "Niêm phong" });
      await seal.click();
      await expect(seal).toBeHidden();
    }
  });

  const decide = async (page: Page, tab: string, number: string, shown: string) => {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    const card = page.locator(`[data-candidate="${shown}"]`);
    await expect(card).toContainText("Tự nhận");
    await page.getByLabel("Số nghị quyết").fill(number);
    await page.getByRole("button", { name: "Quyết định 1 trường hợp" }).click();
    await expect(card).toContainText("Quyết định");
    await expect(page.getByRole("link", { name: new RegExp(number) })).toBeVisible();
  };

  await test.step("the committee of the ward decides on the cadre, the cell and the members of a cell", async () => {
    const committee = await person();
    await signIn(committee, accountOf(accounts, "COMMITTEE", WARD));
    await expect(committee.getByRole("heading", { level: 1 })).toHaveText("Bảng quyết định xếp loại");
    const cells = committee.locator("tr[data-cell]").getByRole("checkbox", { checked: true });
    const others = cells.and(committee.locator(":not([aria-label*='tổ dân phố số 2 '])"));
    while ((await others.count()) > 0) await others.first().uncheck();
    await committee.getByLabel("Số nghị quyết").fill("30-NQ/ĐU");
    await committee.getByRole("button", { name: /^Quyết định 20 đảng viên của 1 chi bộ$/ }).click();
    await expect(committee.getByText(/^Nghị quyết số 30-NQ\/ĐU: đã quyết định 20 đảng viên/)).toBeVisible();
    await decide(committee, "Cán bộ", "31-NQ/ĐU", cadre);
    await decide(committee, "Tổ chức đảng", "32-NQ/ĐU", CELL);
    await assertReadable(committee);
  });

  await test.step("the committee of the district decides on the collective", async () => {
    const system = await person();
    await signIn(system, accountOf(accounts, "SYSTEM_ADMINISTRATOR", "Toàn hệ thống"));
    const { organisations } = await ask<{ organisations: { items: { id: string; name: string }[] } }>(
      system,
      "query ($search: String) { organisations(filter: { search: $search }) { items { id name } } }",
      { search: DISTRICT },
    );
    const { createAccount } = await ask<{ createAccount: { oneTimePassword: string } }>(
      system,
      "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }",
      {
        input: {
          username: "quanuy.longbien",
          displayName: "Quận ủy Long Biên",
          grants: [
            { role: "COMMITTEE", organisationId: organisations.items[0]?.id, validFrom: "2018-01-01" },
          ],
        },
      },
    );
    const above = await person();
    await signInFirst(above, { username: "quanuy.longbien", password: createAccount.oneTimePassword });
    await above.goto(`/rounds/${roundId}/board`);
    await decide(above, "Tập thể", "33-NQ/QU", COLLECTIVE);
    await assertReadable(above);
  });
  for (const leave of close) await leave();
});
