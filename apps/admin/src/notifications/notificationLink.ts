import type { MyNotificationsQuery } from "../graphql/generated/graphql";

export type Notice = MyNotificationsQuery["myNotifications"]["items"][number];

/** Where the work of a notification is done; null where it has no page of its own yet. */
export function notificationLink({
  kind,
  subjectKind,
  subjectId,
}: Pick<Notice, "kind" | "subjectKind" | "subjectId">): string | null {
  switch (subjectKind) {
    case "REVIEW":
      if (kind === "SELF_ASSESSMENT_DUE" || kind === "SELF_ASSESSMENT_RETURNED" || kind === "PROMPT_ISSUED")
        return `/my/review/${subjectId}`;
      return kind === "PROPOSAL_DUE" || kind === "DECISION_DUE" ? `/reviews/${subjectId}` : null;
    case "ROUND":
      return `/rounds/${subjectId}`;
    case "MEETING":
      return null;
  }
}
