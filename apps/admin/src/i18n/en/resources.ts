import type { resources as source } from "../vi/resources";
import { members } from "./members";

export const resources: typeof source = {
  members: { name: "member |||| members", fields: members.fields },
  organisations: { name: "organisation |||| organisations" },
  accounts: { name: "account |||| accounts" },
  auditEntries: { name: "audit entry |||| audit entries" },
};
