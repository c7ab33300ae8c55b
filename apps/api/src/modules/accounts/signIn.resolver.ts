import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { ChangePasswordInput, SignInInput, Viewer } from "./account.type.js";
import type { SignInService } from "./signIn.service.js";

@Resolver()
export class SignInResolver {
  readonly #signIn: SignInService;

  constructor(signIn: SignInService) {
    this.#signIn = signIn;
  }

  @Query(() => Viewer, { nullable: true, description: "Who is signed in; null: nobody." })
  viewer(@Ctx() { actor }: Context): Viewer | null {
    return actor;
  }

  @Mutation(() => Viewer, { description: "Opens a session; the cookie comes with the reply." })
  async signIn(
    @Arg("input", () => SignInInput, { description: "Name and password." }) input: SignInInput,
    @Ctx() { address, reply }: Context,
  ): Promise<Viewer> {
    const { token, actor } = await this.#signIn.signIn(input.username, input.password, address);
    reply.sessionToken = token;
    return actor;
  }

  @Mutation(() => Boolean, { description: "Ends the session." })
  async signOut(@Ctx() { actor, reply }: Context): Promise<boolean> {
    await this.#signIn.signOut(requireActor(actor));
    reply.sessionToken = null;
    return true;
  }

  @Mutation(() => Boolean, { description: "Changes the own password and ends every other session." })
  async changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "Old and new." }) input: ChangePasswordInput,
    @Ctx() { actor }: Context,
  ): Promise<boolean> {
    const owner = requireActor(actor);
    await this.#signIn.changePassword(owner, input.currentPassword, input.newPassword);
    return true;
  }
}
