import { isUuid } from "../../database/isUuid.js";

/** What a screen may follow: a meeting, a round, a review, a ballot, the inbox of an account. */
export const TOPIC_KINDS = ["meeting", "round", "review", "ballot", "inbox"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** Names one thing that may change. `account` is told between servers alone: its sessions may have ended. */
export type Topic = `${TopicKind | "account"}:${string}`;

export interface ParsedTopic {
  kind: TopicKind;
  id: string;
}

/** The parts of a topic somebody asks to follow; null when it is none. */
export function parseTopic(text: string): ParsedTopic | null {
  const [kind = "", id = "", ...rest] = text.split(":");
  const known = TOPIC_KINDS.find((it) => it === kind);
  return known && rest.length === 0 && isUuid(id) ? { kind: known, id: id.toLowerCase() } : null;
}
