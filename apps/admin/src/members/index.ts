import { lazy } from "react";
import type { ResourceProps } from "react-admin";

const MemberList = lazy(async () => ({ default: (await import("./MemberList")).MemberList }));
const MemberCreate = lazy(async () => ({ default: (await import("./MemberCreate")).MemberCreate }));

/** The list shows one record in a drawer at /members/:id, so there is no page of its own for it. */
export const members = {
  name: "members",
  list: MemberList,
  create: MemberCreate,
  recordRepresentation: "fullName",
} satisfies ResourceProps;
