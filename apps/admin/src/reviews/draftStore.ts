import type { Grade, Level } from "../graphql/generated/graphql";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

/** A draft the server has not confirmed yet, with the version it was typed on. */
export interface StoredDraft {
  draft: SelfAssessmentDraft;
  baseVersion: number;
  /** ISO instant of the last keystroke kept here. */
  keptAt: string;
  /** Sent without an answer: the server may have one of them already. */
  unanswered: readonly SelfAssessmentDraft[];
}

export interface DraftStore {
  read(reviewId: string): StoredDraft | null;
  keep(reviewId: string, stored: StoredDraft): void;
  drop(reviewId: string): void;
}

type KeyValueStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Keeps unsaved text on the device until the server has it. Keys hold the account, so that two people who
 * share a phone never meet each other's text. A full or forbidden storage is not an error: the text is
 * still on the screen and goes to the server.
 */
export function createDraftStore(storage: KeyValueStorage, accountId: string): DraftStore {
  const key = (reviewId: string) => `xeploai.draft.${accountId}.${reviewId}`;
  return {
    read(reviewId) {
      try {
        return parseStored(storage.getItem(key(reviewId)));
      } catch {
        return null;
      }
    },
    keep(reviewId, stored) {
      try {
        storage.setItem(key(reviewId), JSON.stringify(stored));
      } catch {
        // Quota reached or storage forbidden: see above.
      }
    },
    drop(reviewId) {
      try {
        storage.removeItem(key(reviewId));
      } catch {
        // As above.
      }
    },
  };
}

const GRADES: readonly string[] = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"] satisfies Grade[];
const LEVELS: readonly string[] = ["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"] satisfies Level[];

function parseStored(text: string | null): StoredDraft | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) return null;
  const draft = parseDraft(value.draft);
  const { baseVersion, keptAt, unanswered } = value;
  if (draft === null || typeof baseVersion !== "number" || typeof keptAt !== "string") return null;
  const sent = Array.isArray(unanswered) ? unanswered.map(parseDraft) : [];
  return { draft, baseVersion, keptAt, unanswered: sent.filter((it) => it !== null) };
}

function parseDraft(value: unknown): SelfAssessmentDraft | null {
  if (!isRecord(value) || !isRecord(value.grades) || !isRecord(value.sections)) return null;
  const { grades, sections, ownLevel } = value;
  return {
    grades: pick(grades, (it): it is Grade => GRADES.includes(it)),
    points: pointsOf(value.points),
    sections: pick(sections, (it): it is string => it.length > 0),
    ownLevel: typeof ownLevel === "string" && LEVELS.includes(ownLevel) ? (ownLevel as Level) : null,
  };
}

/** Drafts kept before there were points have none. */
function pointsOf(value: unknown): Record<string, number> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((it): it is [string, number] => Number.isSafeInteger(it[1]) && Number(it[1]) >= 0),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pick<T extends string>(
  values: Record<string, unknown>,
  isValid: (value: string) => value is T,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string" && isValid(value)) result[name] = value;
  }
  return result;
}
