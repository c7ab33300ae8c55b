import type { Browser, Page } from "@playwright/test";
import type { OwnServer } from "./OwnServer";
import { accountOf, type Credentials, demoAccounts, newPerson, OWN_PASSWORD, signIn } from "./people";
import { ask } from "./plan";
import { rosterMembers } from "./roster";

const WARD = "Phường Bồ Đề";

export interface PaperCell {
  roundId: string;
  cellId: string;
  names: readonly string[];
  secretary: Credentials;
  /** Somebody of the cell who writes on a phone while the secretary types. */
  member: Credentials & { name: string };
}

/** A cell whose secretary, its first member, has the papers of `papers` others to type; prepared through the API. */
export async function makePaperCell(browser: Browser, server: OwnServer, papers: number): Promise<PaperCell> {
  const [system, context] = await newPerson(browser, {
    baseURL: server.url,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  await signIn(system, accountOf(await demoAccounts(system), "SYSTEM_ADMINISTRATOR", ""));
  const { organisations } = await ask<{ organisations: { items: { id: string; name: string }[] } }>(
    system,
    "query ($search: String!) { organisations(filter: { search: $search, kinds: [WARD] }) { items { id name } } }",
    { search: WARD },
  );
  const wardId = organisations.items.find(({ name }) => name.endsWith("Bồ Đề"))?.id ?? "";
  const account = async (page: Page, username: string, input: object): Promise<Credentials> => {
    const { createAccount } = await ask<{ createAccount: { oneTimePassword: string } }>(
      page,
      "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }",
      { input: { username, displayName: username, ...input } },
    );
    return { username, password: createAccount.oneTimePassword };
  };
  const grant = (role: string, organisationId: string) => ({ role, organisationId, validFrom: "2018-01-01" });
  const forOffice = await account(system, "vanphong.bode", { grants: [grant("WARD_ADMINISTRATOR", wardId)] });
  await context.close();

  const [office, desk] = await newPerson(browser, {
    baseURL: server.url,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  await ask(office, SIGN_IN, { input: forOffice });
  await ask(office, CHANGE_PASSWORD, {
    input: { currentPassword: forOffice.password, newPassword: OWN_PASSWORD },
  });
  const { createOrganisation: cell } = await ask<{ createOrganisation: { id: string } }>(
    office,
    "mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }",
    {
      input: {
        parentId: wardId,
        kind: "CELL",
        type: "RESIDENTIAL",
        name: "Chi bộ bản giấy",
        shortName: "Chi bộ bản giấy",
        foundedOn: "2010-01-01",
      },
    },
  );
  const ids: string[] = [];
  const roster = rosterMembers(40, "").concat(rosterMembers(papers - 39, "").map(withOtherName));
  for (const { fullName, gender } of roster) {
    const { createMember } = await ask<{ createMember: { id: string } }>(
      office,
      "mutation ($input: CreateMemberInput!) { createMember(input: $input) { id } }",
      {
        input: {
          cellId: cell.id,
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
  const { openRound } = await ask<{ openRound: { id: string } }>(
    office,
    "mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }",
    {
      input: {
        organisationId: wardId,
        year: 2018,
        planNumber: "08-KH/ĐU",
        planIssuedOn: "2018-11-20",
        asOf: "2018-12-01",
        deadlineOn: "2018-12-15",
        steps: [],
      },
    },
  );
  const secretary = await account(office, "bithu.bangiay", {
    memberId: ids[0],
    grants: [grant("CELL_SECRETARY", cell.id)],
  });
  const member = await account(office, "dangvien.bangiay", {
    memberId: ids[1],
    grants: [grant("MEMBER", cell.id)],
  });
  await desk.close();
  const names = roster.map(({ fullName }) => fullName);
  return {
    roundId: openRound.id,
    cellId: cell.id,
    names,
    secretary,
    member: { ...member, name: names[1] ?? "" },
  };
}

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }";
const CHANGE_PASSWORD = "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }";

const withOtherName = <T extends { fullName: string }>(it: T): T => ({
  ...it,
  fullName: it.fullName.replace("Khối", "Đề"),
});
