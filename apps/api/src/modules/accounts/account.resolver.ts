import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import type { AccountService } from "./account.service.js";
import {
  Account,
  AccountFilter,
  AccountPage,
  CreateAccountInput,
  IssuedAccount,
  UpdateAccountInput,
} from "./account.type.js";

@Resolver()
export class AccountResolver {
  readonly #accounts: AccountService;

  constructor(accounts: AccountService) {
    this.#accounts = accounts;
  }

  @Authorized("account:list")
  @Query(() => AccountPage, { description: "Accounts with a role or a member inside the caller's scope." })
  accounts(
    @Arg("filter", () => AccountFilter, { nullable: true, description: "Which." })
    filter: AccountFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<AccountPage> {
    return this.#accounts.list(requireActor(actor), filter ?? {}, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("account:list")
  @Query(() => Account, { description: "One account." })
  account(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Account> {
    return this.#accounts.read(requireActor(actor), id);
  }

  @Authorized("account:create")
  @Mutation(() => IssuedAccount, { description: "Makes an account with a one-time password." })
  createAccount(
    @Arg("input", () => CreateAccountInput, { description: "The account." }) input: CreateAccountInput,
    @Ctx() { actor }: Context,
  ): Promise<IssuedAccount> {
    return this.#accounts.create(requireActor(actor), input);
  }

  @Authorized("account:update")
  @Mutation(() => Account, { description: "Changes name, roles or whether signing in is stopped." })
  updateAccount(
    @Arg("input", () => UpdateAccountInput, { description: "The account as it shall be." })
    input: UpdateAccountInput,
    @Ctx() { actor }: Context,
  ): Promise<Account> {
    return this.#accounts.update(requireActor(actor), input);
  }

  @Authorized("account:update")
  @Mutation(() => IssuedAccount, {
    description: "Gives an account a new one-time password and ends its sessions.",
  })
  resetPassword(
    @Arg("accountId", () => ID, { description: "Which." }) accountId: string,
    @Ctx() { actor }: Context,
  ): Promise<IssuedAccount> {
    return this.#accounts.resetPassword(requireActor(actor), accountId);
  }
}
