import { bindAccounts, type DemoAccount, presentAccounts } from "./accounts.js";
import { populate } from "./population.js";
import { WARD_SIZE_CODES } from "./unitPlans.js";

let known: readonly DemoAccount[] | null = null;

/** The sign-ins of the demo. The members among them are the same in every size, so the smallest tells their names. */
export function demoAccounts(): readonly DemoAccount[] {
  known ??= presentAccounts(bindAccounts(populate(WARD_SIZE_CODES)));
  return known;
}
