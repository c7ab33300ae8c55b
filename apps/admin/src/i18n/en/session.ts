import type { session as source } from "../vi/session";

export const session: typeof source = {
  title: "Sign in",
  username: "User name",
  password: "Password",
  submit: "Sign in",
  submitting: "Signing in…",
  ended: "Your session has ended. Sign in again to go on where you were; what you were typing is kept.",
  signedOut: "You have signed out.",
  showPassword: "Show password",
  hidePassword: "Hide password",
  forgotten:
    "Forgotten your password? The ward administrator issues a one-time password.",
  demo: {
    title: "Try it by role",
    body: "This is a sample system; every person in its data is invented. Tap an account to enter.",
    enter: "Enter as %{role}: %{name}",
  },
  signOut: "Sign out",
  role: "Role",
  switchRole: "Switch role",
  language: "Language",
  largerText: "Larger text",
  changePassword: "Change password",
  change: {
    title: "Change password",
    mustChange: "You are using a one-time password. Please set your own to go on.",
    current: "Current password",
    next: "New password",
    again: "New password again",
    hint: "At least 12 characters. A few words that are easy to remember work well, for example four unrelated ones.",
    tooShort: "The new password needs at least 12 characters.",
    notSame: "The two are not the same.",
    submit: "Change password",
    done: "Password changed.",
  },
};
