import {
  type Browser,
  type BrowserContext,
  expect,
  type Page,
  type PlaywrightTestOptions,
} from "@playwright/test";

export interface Credentials {
  username: string;
  password: string;
}

export interface DemoAccount extends Credentials {
  role: string;
  displayName: string;
  organisationName: string;
}

/** A password that every new account of the journeys changes to. */
export const OWN_PASSWORD = "bốn từ không liên quan";

type Options = Pick<PlaywrightTestOptions, "baseURL" | "locale" | "timezoneId">;

/** The sample accounts as the sign-in page knows them. */
export async function demoAccounts(page: Page): Promise<DemoAccount[]> {
  const answer = await page.request.post("/graphql", {
    headers: { "x-requested-with": "xeploai" },
    data: {
      query: "{ system { demoAccounts { username password role displayName organisationName } } }",
    },
  });
  const { data } = (await answer.json()) as { data: { system: { demoAccounts: DemoAccount[] } } };
  return data.system.demoAccounts;
}

export function accountOf(accounts: readonly DemoAccount[], role: string, place: string): DemoAccount {
  const found = accounts.find((it) => it.role === role && it.organisationName.includes(place));
  if (!found) throw new Error(`no sample account ${role} at ${place}`);
  return found;
}

/** Types name and password as a person does. */
export async function signIn(page: Page, { username, password }: Credentials): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: false }).first().fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Xếp Loại");
}

/** The first sign-in with a one-time password: a password of one's own before anything else. */
export async function signInFirst(page: Page, { username, password }: Credentials): Promise<void> {
  await signIn(page, { username, password });
  await expect(page.getByRole("heading", { level: 1, name: "Đổi mật khẩu" })).toBeVisible();
  await page.getByLabel("Mật khẩu hiện tại").fill(password);
  await page.getByLabel("Mật khẩu mới", { exact: false }).first().fill(OWN_PASSWORD);
  await page.getByLabel("Gõ lại mật khẩu mới").fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Đổi mật khẩu" })).toBeHidden();
}

/** A browser of one's own: people do not share sessions. */
export async function newPerson(browser: Browser, options: Options): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({
    ...options,
    viewport: { width: 1280, height: 800 },
  } as Parameters<Browser["newContext"]>[0]);
  return [await context.newPage(), context];
}
