import type { resources as source } from "../vi/resources";
import { members } from "./members";

export const resources: typeof source = {
  members: { name: "member |||| members", title: "List of members", fields: members.fields },
  organisations: { name: "organisation |||| organisations", title: "Subordinate organisations" },
  accounts: { name: "account |||| accounts", title: "List of accounts" },
  auditEntries: { name: "audit entry |||| audit entries", title: "Entries of the trail" },
  rounds: { name: "review round", title: "Review rounds" },
  reviews: { name: "review |||| reviews", title: "Reviews and ratings" },
};
