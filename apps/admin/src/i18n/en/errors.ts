import type { errors as source } from "../vi/errors";

export const errors: typeof source = {
  UNAUTHENTICATED: "Your session has ended. Please sign in again.",
  BAD_CREDENTIALS:
    "User name or password is not right. Check Caps Lock and the Vietnamese keyboard, then try again.",
  ACCOUNT_DISABLED: "This account is disabled. Please ask the ward administrator.",
  FORBIDDEN: "You are not allowed to do this.",
  NOT_FOUND: "Not found, or outside your scope.",
  BAD_USER_INPUT: "Some fields are not right. Please check the marked ones.",
  CONFLICT: "Someone else has just changed this. What you typed is still here; compare and save again.",
  RATE_LIMITED: "Too many attempts. Please wait a few minutes and try again.",
  UNAVAILABLE: "The system is starting or paused. Please try again in a few minutes.",
  NETWORK: "The server cannot be reached. What you typed is still here; check the network and try again.",
  BODY_TOO_LARGE: "What was sent is too large. Please shorten it and try again.",
  INTERNAL_SERVER_ERROR:
    "The system met an error. What was saved is not affected; try again, and tell the system administrator if it stays.",
  UNKNOWN: "The request was not accepted (code %{code}). Please tell the system administrator this code.",
  EXCELLENT_QUOTA_EXCEEDED: "At most %{allowed} members may be rated excellent (%{proposed} proposed).",
};
