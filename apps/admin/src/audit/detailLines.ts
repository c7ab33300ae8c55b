/** Longest text of one figure before it is cut; the whole stays in the trail. */
const LIMIT = 80;

/** The figures of an entry, "name: value" each; the text as it is when it is no JSON object. */
export function detailLines(details: string): string[] {
  const parsed = asObject(details);
  if (!parsed) return details === "" ? [] : [details];
  return Object.entries(parsed)
    .filter(([, value]) => value !== null && value !== "")
    .map(
      ([name, value]) =>
        `${name}: ${short(typeof value === "object" ? JSON.stringify(value) : String(value))}`,
    );
}

const short = (text: string): string => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text);

function asObject(details: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(details);
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
