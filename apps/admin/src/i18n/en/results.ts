import type { results as source } from "../vi/results";

export const results: typeof source = {
  title: "My result and why",
  notYet: "The result is not published yet",
  notYetHint: "When the Party committee publishes, the result and its reasons appear here.",
  publishedAt: "Published at %{time}",
  path: { self: "Your own level", proposed: "Proposed by the cell", decided: "Decided by the committee" },
  why: "Why this result",
  seenBy: "Who sees this: %{who}. From when: %{from}.",
  notice: { open: "Notice to print", title: "Notice of the result", print: "Print or save as PDF" },
  published: {
    open: "Published results",
    title: "Published results of %{year}",
    what: "The list holds levels only. Comments, votes and reasons go to each person and the managing committee.",
    empty: "No result is published yet",
    emptyHint: "Results of your cell appear here from the day of publication.",
    count: "%{count} results",
    table: "Table of published results",
    columns: { name: "Who or what was rated", unit: "Reviewed at", level: "Level", resolution: "Resolution" },
    former: "in place of %{level}",
  },
  votes: "%{count} votes",
  chain: {
    self: {
      title: "Your self-assessment",
      text: "You gave yourself “%{level}”, with these grades:",
    },
    sheets: {
      title: "Sheets of evaluators",
      notYet: "The sheets are not released to you yet.",
      none: "There is no sheet.",
      group: "%{count} confidential sheets",
    },
    vote: {
      title: "The cell's vote",
      base: "The cell has %{convened} official members to convene. A level needs at least %{required} votes to be proposed.",
      outcome: "The cell proposes “%{level}”.",
      none: "No level had the majority; the cell committee proposes “%{level}” with its reason.",
      missing: "There are no counting minutes in the system.",
    },
    quota: {
      title: "The quota of excellent ratings",
      text: "The whole organisation has %{goodOrAbove} members good or better, so at most %{allowed} may be excellent (not above %{share}% of the good). %{excellent} were decided, which is %{ratio}.",
    },
    decision: {
      title: "The committee's decision",
      text: "The Party committee decided “%{level}”, resolution %{number}, recorded at %{time}.",
      differs: "This differs from the cell's proposal (“%{proposed}”). Reason: %{reason}",
    },
  },
};
