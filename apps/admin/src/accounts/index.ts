import { lazy } from "react";
import type { ResourceProps } from "react-admin";

const AccountList = lazy(async () => ({ default: (await import("./AccountList")).AccountList }));
const AccountCreate = lazy(async () => ({ default: (await import("./AccountCreate")).AccountCreate }));

export const accounts = {
  name: "accounts",
  list: AccountList,
  create: AccountCreate,
  recordRepresentation: "displayName",
} satisfies ResourceProps;
