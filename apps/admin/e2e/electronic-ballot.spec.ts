import { expect, type Page } from "@playwright/test";
import { editionByCode } from "@xeploai/domain";
import { accountOf, type Credentials, demoAccounts, newPerson, signIn, signInFirst } from "./people";
import { ask, writeAndIssuePlan } from "./plan";
import { assertReadable } from "./readable";
import { rosterMembers } from "./roster";
import { test } from "./withOwnServer";

const WARD = "Cự Khối";
const VOTERS = 8;

/** A cell that votes on the screen: keys and slips, votes on phones of 360 px, the box opened by two tellers. */
test("a cell votes on its phones, and two tellers open the box", async ({ ownServer, browser }) => {
  test.setTimeout(600_000);
  const close: (() => Promise<void>)[] = [];
  const person = async (width = 1280): Promise<Page> => {
    const [page, context] = await newPerson(browser, {
      baseURL: ownServer.url,
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
    });
    close.push(() => context.close());
    await page.setViewportSize({ width, height: 800 });
    return page;
  };
  const office = await person();
  await signIn(office, accountOf(await demoAccounts(office), "WARD_ADMINISTRATOR", WARD));
  const { secretary: forSecretary, teller: forTeller, cellId, names } = await people(office);
  await writeAndIssuePlan(office, "Trên hệ thống");

  const secretary = await person();
  await signInFirst(secretary, forSecretary);
  const roundId = await meeting(secretary, cellId);
  await secretary.goto(`/cell-rounds/${roundId}/${cellId}/ballot`);
  for (const [seat, name] of [names[1], names[2]].entries()) {
    await secretary.getByRole("combobox", { name: `Kiểm phiếu viên ${seat + 1}` }).click();
    await secretary.getByRole("option", { name: name ?? "", exact: true }).click();
  }
  await secretary.getByRole("button", { name: "Mở bỏ phiếu" }).click();
  await expect(secretary.getByText("Bỏ phiếu trên máy không giữ kín được những điều sau")).toBeVisible();
  await assertReadable(secretary);
  const codeIn = async (page: Page) => {
    await page.getByRole("button", { name: "Tạo mã của kiểm phiếu viên" }).click();
    const code = await page.getByRole("dialog").locator("output").innerText();
    await page.getByRole("button", { name: "Đã ghi lại, đóng" }).click();
    return code;
  };
  const firstCode = await codeIn(secretary);
  const teller = await person(360);
  await signInFirst(teller, forTeller);
  await expect(teller.getByText(/Đồng chí là kiểm phiếu viên của/)).toBeVisible();
  const secondCode = await codeIn(teller);

  await secretary.getByRole("button", { name: `Tạo ${VOTERS} mã bỏ phiếu` }).click();
  const slips = secretary.locator("[data-slip]");
  await expect(slips).toHaveCount(VOTERS);
  const codes = (await slips.allInnerTexts()).map((text) => /(\w{4}-){3}\w{4}/.exec(text)?.[0] ?? "");
  const path = /\/vote\/[\w-]+/.exec(await slips.first().innerText())?.[0] ?? "";
  await secretary.getByRole("button", { name: "Đã in xong, đóng lại" }).click();
  await secretary.getByLabel("Phát ra").fill(String(VOTERS));
  await secretary.getByRole("button", { name: "Ghi số phiếu đã phát" }).click();
  await expect(secretary.getByText(/Đã bỏ 0 trong 8 phiếu phát ra/)).toBeVisible();

  const voter = await person(360);
  await voter.goto(path);
  await voter.getByLabel("Mã trên phiếu").fill("0000-0000-0000-0000");
  await voter.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(voter.getByText("Mã không đúng.", { exact: false })).toBeVisible();
  await assertReadable(voter, [360]);
  const receipts: string[] = [];
  for (const [index, code] of codes.entries()) {
    await voter.getByLabel("Mã trên phiếu").fill(code.toLowerCase());
    await voter.getByRole("button", { name: "Tiếp tục" }).click();
    const questions = voter.getByRole("radiogroup");
    await expect(questions).toHaveCount(VOTERS - 1);
    if (index === 0) await assertReadable(voter, [360]);
    for (let at = 0; at < VOTERS - 1; at++)
      await questions
        .nth(at)
        .getByText(at === 0 && index < 3 ? "Hoàn thành nhiệm vụ" : "Hoàn thành tốt nhiệm vụ", { exact: true })
        .click();
    await voter.getByRole("button", { name: "Xem lại phiếu" }).click();
    await expect(voter.getByText("Bỏ phiếu rồi thì không sửa được.")).toBeVisible();
    await voter.getByRole("button", { name: "Bỏ phiếu", exact: true }).click();
    await expect(voter.getByText("Đã nhận phiếu. Cảm ơn đồng chí.")).toBeVisible();
    receipts.push(await voter.locator("output").innerText());
    await voter.getByRole("button", { name: /Xong, xóa màn hình/ }).click();
  }
  await voter.getByLabel("Mã trên phiếu").fill(codes[0] ?? "");
  await voter.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(voter.getByText("Mã này đã bỏ phiếu rồi.", { exact: false })).toBeVisible();

  // The secretary's screen followed by itself: how many, never how.
  await expect(secretary.getByText(/Đã bỏ 8 trong 8 phiếu phát ra/)).toBeVisible();
  await secretary.getByLabel(`Mã của đồng chí ${names[1]}`).fill(firstCode);
  await secretary.getByLabel(`Mã của đồng chí ${names[2]}`).fill(firstCode);
  const open = secretary.getByRole("button", { name: "Mở hộp phiếu và khóa biên bản" });
  await open.click();
  await expect(secretary.getByText("Mã của kiểm phiếu viên 2 không đúng.", { exact: false })).toBeVisible();
  await secretary.getByLabel(`Mã của đồng chí ${names[2]}`).fill(secondCode);
  await open.click();
  await expect(secretary.getByRole("heading", { name: "Biên bản kiểm phiếu đã khóa" })).toBeVisible();
  for (const receipt of receipts) await expect(secretary.getByText(receipt, { exact: false })).toBeVisible();
  await assertReadable(secretary);
  for (const end of close) await end();
});

/** Eight members of an empty cell, its secretary and one teller with an account. */
async function people(office: Page) {
  const { viewer, organisations } = await ask<{
    viewer: { grants: { organisation: { id: string } }[] };
    organisations: { items: { id: string; name: string }[] };
  }>(
    office,
    `{ viewer { grants { organisation { id } } }
       organisations(filter: { kinds: [CELL] }, page: { offset: 0, limit: 100 }) { items { id name } } }`,
  );
  const wardId = viewer.grants[0]?.organisation.id;
  const cellId = organisations.items.find(({ name }) => name.startsWith("Chi bộ 9"))?.id ?? "";
  const ids: string[] = [];
  const roster = rosterMembers(VOTERS, "");
  for (const { fullName, gender } of roster) {
    const { createMember } = await ask<{ createMember: { id: string } }>(
      office,
      "mutation ($input: CreateMemberInput!) { createMember(input: $input) { id } }",
      {
        input: {
          cellId,
          joinedOn: "2010-01-01",
          fields: {
            fullName,
            birthDate: "1950-05-19",
            gender: gender === "Nam" ? "MALE" : "FEMALE",
            admittedOn: "1980-05-19",
            officialOn: "1981-05-19",
            isStateEmployee: false,
          },
        },
      },
    );
    ids.push(createMember.id);
  }
  const account = async (username: string, input: object): Promise<Credentials> => {
    const { createAccount } = await ask<{ createAccount: { oneTimePassword: string } }>(
      office,
      "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }",
      { input: { username, displayName: username, ...input } },
    );
    return { username, password: createAccount.oneTimePassword };
  };
  const grant = (role: string, organisationId: string | undefined) => ({
    role,
    organisationId,
    validFrom: "2018-01-01",
  });
  // One account stands in wherever a cell has no secretary's account yet.
  await account("nhapthay.cukhoi", { grants: [grant("CELL_SECRETARY", wardId)] });
  return {
    cellId,
    names: roster.map(({ fullName }) => fullName),
    secretary: await account("bithu.dientu", { memberId: ids[0], grants: [grant("CELL_SECRETARY", cellId)] }),
    teller: await account("kiemphieu.dientu", { memberId: ids[2], grants: [grant("MEMBER", cellId)] }),
  };
}

/** All but the secretary have handed in on paper, and all came to the meeting. */
async function meeting(secretary: Page, cellId: string): Promise<string> {
  const { reviews } = await ask<{
    reviews: { items: { id: string; round: { id: string }; member: { id: string } }[] };
  }>(
    secretary,
    "query ($id: ID!) { reviews(filter: { cellId: $id, subjectKinds: [MEMBER] }, page: { offset: 0, limit: 50 }) { items { id round { id } member { id } } } }",
    { id: cellId },
  );
  const { viewer } = await ask<{ viewer: { memberId: string } }>(secretary, "{ viewer { memberId } }");
  const grades = editionByCode("2018").subjects.MEMBER.criteria.value.criteria.map(({ code }) => ({
    criterion: code,
    grade: "GOOD",
  }));
  for (const { id, member } of reviews.items)
    if (member.id !== viewer.memberId)
      await ask(
        secretary,
        "mutation ($input: TypeSelfAssessmentInput!) { typeSelfAssessment(input: $input) { id } }",
        { input: { reviewId: id, version: 0, grades, sections: [], ownLevel: "GOOD" } },
      );
  const roundId = reviews.items[0]?.round.id ?? "";
  const people = { place: "Nhà văn hóa", chair: "Bùi Thị Chủ", clerk: "Vũ Văn Ký", heldOn: "2018-12-01" };
  const attendances = reviews.items.map(({ member }) => ({ memberId: member.id, presence: "PRESENT" }));
  await ask(secretary, "mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { rated } }", {
    input: { roundId, cellId, version: 0, ...people, attendances },
  });
  return roundId;
}
