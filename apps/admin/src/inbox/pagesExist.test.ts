import { matchPath } from "react-router-dom";
import { describe, expect, it } from "vitest";
import type { TaskItemFragment } from "../graphql/generated/graphql";
import { vi } from "../i18n/vi";
import { type Notice, notificationLink } from "../notifications/notificationLink";
import { routes } from "../routes";
import { taskLink } from "./taskLink";

const PATHS = ["/", ...routes.map(({ props }) => (props as { path: string }).path)];
const leadsToPage = (link: string): boolean =>
  PATHS.some((path) => matchPath(path, link.split("?")[0] ?? "") !== null);

/** Every kind has words, so the words name every kind. */
const TASK_KINDS = Object.keys(vi.work.tasks.kinds) as TaskItemFragment["kind"][];
const NOTICE_KINDS = Object.keys(vi.notifications.kinds) as Notice["kind"][];

const taskLinks = (kind: TaskItemFragment["kind"]): string[] =>
  [true, false].map((isOwn) =>
    taskLink({
      kind,
      roundId: "r",
      year: 2018,
      unit: { id: "u", name: "", shortName: "" },
      reviewId: "v",
      formId: "f",
      isOwn,
    }),
  );
const noticeLinks = (kind: Notice["kind"]): string[] =>
  (["REVIEW", "ROUND", "MEETING"] as const).flatMap((subjectKind) =>
    ["c", null].map((cellId) =>
      notificationLink({
        kind,
        subjectKind,
        subjectId: "s",
        roundId: "r",
        cellId,
        organisation: null,
        year: 2018,
      }),
    ),
  );

describe("what the inbox lists leads to a page that exists", () => {
  it.each(TASK_KINDS)("task %s", (kind) =>
    expect(taskLinks(kind).filter((link) => !leadsToPage(link))).toEqual([]),
  );

  it.each(NOTICE_KINDS)("notification %s", (kind) =>
    expect(noticeLinks(kind).filter((link) => !leadsToPage(link))).toEqual([]),
  );

  it("and a link to nowhere is seen as one", () => expect(leadsToPage("/rounds/r/nowhere")).toBe(false));
});
