import { normaliseParagraphs, normaliseText } from "@xeploai/domain";
import { type FieldProblem, InvalidInputError } from "./errors.js";

/** Gathers every faulty field of one input, so that the caller hears of all at once. */
export class InputCheck {
  readonly #problems: FieldProblem[] = [];

  add(path: string, code: string, figures?: FieldProblem["arguments"]): void {
    this.#problems.push(figures ? { path, code, arguments: figures } : { path, code });
  }

  /** One line in NFC with single spaces; null when empty. Invisible characters are refused, not mended silently. */
  text(path: string, value: string | null | undefined, limit: number): string | null {
    const { text, problems } = normaliseText(value ?? "");
    if (problems.length > 0) this.add(path, "FORBIDDEN_CHARACTER");
    if (text.length > limit) this.add(path, "TEXT_TOO_LONG", { length: text.length, limit });
    return text === "" ? null : text;
  }

  /** As `text`, and something must be left. */
  requiredText(path: string, value: string | null | undefined, limit: number): string {
    const text = this.text(path, value, limit);
    if (text === null) this.add(path, "REQUIRED");
    return text ?? "";
  }

  /** Text of several lines in NFC; null when empty. */
  paragraphs(path: string, value: string | null | undefined, limit: number): string | null {
    const { text, problems } = normaliseParagraphs(value ?? "");
    if (problems.length > 0) this.add(path, "FORBIDDEN_CHARACTER");
    if (text.length > limit) this.add(path, "TEXT_TOO_LONG", { length: text.length, limit });
    return text === "" ? null : text;
  }

  /** As `paragraphs`, and something must be left. */
  requiredParagraphs(path: string, value: string | null | undefined, limit: number): string {
    const text = this.paragraphs(path, value, limit);
    if (text === null) this.add(path, "REQUIRED");
    return text ?? "";
  }

  /** @throws {InvalidInputError} naming every field found faulty */
  assertClean(): void {
    if (this.#problems.length > 0) throw new InvalidInputError(this.#problems);
  }
}
