import type { AuthProvider } from "react-admin";
import { ApiError } from "../graphql/ApiError";
import { execute } from "../graphql/execute";
import { SignInDocument, SignOutDocument } from "../graphql/generated/graphql";
import { cachedViewer, VIEWER_KEY } from "../session/viewer";
import { forgetSnapshots } from "./deviceStore";
import { queryClient } from "./queryClient";
import { forgetPerson, rememberFor } from "./store";

/** Set while the server says that the session ended, so that the sign-in page can say so. */
const ENDED_KEY = "xeploai.sessionEnded";

/** Whether the last session ended by itself; asking clears it. */
export function takeSessionEnded(): boolean {
  const ended = sessionStorage.getItem(ENDED_KEY) !== null;
  sessionStorage.removeItem(ENDED_KEY);
  return ended;
}

/** Signs out on purpose: the server forgets the session, this browser forgets answers and drafts. */
export async function signOut(): Promise<void> {
  await execute(SignOutDocument, {}).catch(() => undefined);
  forgetPerson();
  await forgetSnapshots();
  queryClient.clear();
}

export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    const { signIn } = await execute(SignInDocument, { input: { username, password } });
    rememberFor(signIn.accountId);
    queryClient.clear();
    queryClient.setQueryData(VIEWER_KEY, signIn);
    return signIn.mustChangePassword ? { redirectTo: "/change-password" } : undefined;
  },
  /** react-admin calls this after a refused request too; what was typed stays for the next sign-in. */
  async logout() {
    queryClient.clear();
  },
  async checkAuth() {
    const viewer = await cachedViewer();
    if (!viewer) throw new ApiError("UNAUTHENTICATED");
  },
  async checkError(error: unknown) {
    if (!(error instanceof ApiError) || error.code !== "UNAUTHENTICATED") return;
    sessionStorage.setItem(ENDED_KEY, "1");
    throw { message: false };
  },
  async getIdentity() {
    const viewer = await cachedViewer();
    if (!viewer) throw new ApiError("UNAUTHENTICATED");
    return { id: viewer.accountId, fullName: viewer.displayName };
  },
  async getPermissions() {
    return (await cachedViewer())?.grants ?? [];
  },
};
