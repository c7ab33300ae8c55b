import type { layout as source } from "../vi/layout";

export const layout: typeof source = {
  demoClock: "Demo clock: %{date}",
  demoClockHint: "The sample system works as if today were this day.",
  menu: "Menu",
  account: "My account",
  home: "First page",
  organisations: "Party organisations",
  members: "Members",
  imports: "Import a roster",
  rounds: "Review rounds",
  reviews: "Reviews and ratings",
  mySheets: "Evaluators' sheets",
  residence: "Residence comments",
  statistics: "Rating figures",
  accounts: "Accounts",
  audit: "Audit trail",
  rules: "Rules and criteria",
};
