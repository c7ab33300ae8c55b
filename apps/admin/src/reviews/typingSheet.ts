import type { Grade, Level } from "../graphql/generated/graphql";

/** Keyboard entry of paper self-assessments: one person at a time, one mark per key. */
export interface TypingState {
  criteria: readonly string[];
  grades: Record<string, Grade>;
  ownLevel: Level | null;
  /** 0 to criteria.length - 1 is a criterion; criteria.length is the own level. */
  field: number;
}

export type TypingKey =
  | { type: "mark"; digit: 1 | 2 | 3 | 4 }
  | { type: "back" }
  | { type: "move"; by: 1 | -1 }
  | { type: "focus"; field: number }
  | { type: "open"; sheet: TypingState };

const GRADE_BY_DIGIT: Record<1 | 2 | 3 | 4, Grade> = { 1: "EXCELLENT", 2: "GOOD", 3: "AVERAGE", 4: "POOR" };
const LEVEL_BY_DIGIT: Record<1 | 2 | 3 | 4, Level> = {
  1: "EXCELLENT",
  2: "GOOD",
  3: "SATISFACTORY",
  4: "UNSATISFACTORY",
};

export function openSheet(
  criteria: readonly string[],
  saved?: { grades: Record<string, Grade>; ownLevel: Level | null },
): TypingState {
  return { criteria, grades: saved?.grades ?? {}, ownLevel: saved?.ownLevel ?? null, field: 0 };
}

export function typingReducer(state: TypingState, key: TypingKey): TypingState {
  const last = state.criteria.length;
  const clamp = (field: number) => Math.max(0, Math.min(last, field));
  const code = state.criteria[state.field];
  switch (key.type) {
    case "mark":
      if (code === undefined) return { ...state, ownLevel: LEVEL_BY_DIGIT[key.digit] };
      return {
        ...state,
        grades: { ...state.grades, [code]: GRADE_BY_DIGIT[key.digit] },
        field: clamp(state.field + 1),
      };
    case "back": {
      if (code === undefined && state.ownLevel !== null) return { ...state, ownLevel: null };
      if (code !== undefined && state.grades[code] !== undefined) {
        const { [code]: _removed, ...grades } = state.grades;
        return { ...state, grades };
      }
      return { ...state, field: clamp(state.field - 1) };
    }
    case "move":
      return { ...state, field: clamp(state.field + key.by) };
    case "focus":
      return { ...state, field: clamp(key.field) };
    case "open":
      return key.sheet;
  }
}

/** The first field still without a mark, or null when the sheet can be saved. */
export function firstOpenField(state: TypingState): number | null {
  const index = state.criteria.findIndex((code) => state.grades[code] === undefined);
  if (index >= 0) return index;
  return state.ownLevel === null ? state.criteria.length : null;
}

/** What a keyboard event means here; null leaves it to the browser. */
export function typingKey(
  key: string,
): TypingKey | { type: "save" } | { type: "scan" } | { type: "person"; by: 1 | -1 } | null {
  if (key === "1" || key === "2" || key === "3" || key === "4") {
    return { type: "mark", digit: Number(key) as 1 | 2 | 3 | 4 };
  }
  switch (key) {
    case "Enter":
      return { type: "save" };
    // Beside the digits of the number pad, and unshifted on the main keys.
    case "+":
    case "=":
      return { type: "scan" };
    case "Backspace":
      return { type: "back" };
    case "ArrowDown":
      return { type: "move", by: 1 };
    case "ArrowUp":
      return { type: "move", by: -1 };
    case "PageDown":
      return { type: "person", by: 1 };
    case "PageUp":
      return { type: "person", by: -1 };
    default:
      return null;
  }
}

/** The next person without a typed sheet after `from`, going round once; null when everybody is done. */
export function nextToType(isDone: readonly boolean[], from: number): number | null {
  for (let step = 1; step <= isDone.length; step++) {
    const index = (from + step) % isDone.length;
    if (isDone[index] === false) return index;
  }
  return null;
}
