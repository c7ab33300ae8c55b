import { localStorageStore } from "react-admin";

/** What this browser remembers: language, reading size, filters of lists, the role in use. */
export const store = localStorageStore("1", "xeploai");

const OWNER_KEY = "session.owner";
const PERSONAL = ["members", "organisations", "accounts", "auditEntries", "reviews", "rounds", "session"];

/** Forgets what one person looked for and typed; language and reading size stay with the browser. */
export function forgetPerson(): void {
  for (const prefix of PERSONAL) store.removeItems(prefix);
  sessionStorage.clear();
}

/** Makes this browser's memory the account's own: what another person left in it is forgotten. */
export function rememberFor(accountId: string): void {
  if (store.getItem(OWNER_KEY) !== accountId) forgetPerson();
  store.setItem(OWNER_KEY, accountId);
}
