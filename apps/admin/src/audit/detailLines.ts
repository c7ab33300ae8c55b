import type { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { formatInteger } from "../components/format";

type Translate = ReturnType<typeof useTranslate>;

/** Longest text of one figure before it is cut; the whole stays in the trail. */
const LIMIT = 80;

/** Figures whose values are members of closed sets, and where their words stand. */
const WORDS: Record<string, string> = {
  level: "levels",
  stage: "analysis.stages",
  groupBy: "audit.groups",
  purpose: "audit.purposes",
  act: "work.bulk.acts",
  outcome: "appeals.settle",
};

/** Numbers that are names, not counts: they take no separators. */
const NAMES: ReadonlySet<string> = new Set(["year", "years", "editionCode"]);

/** The figures of an entry in words, "name: value" each; the text as it is when it is no JSON object. */
export function detailLines(details: string, translate: Translate): string[] {
  const parsed = asObject(details);
  if (!parsed) return details === "" ? [] : [details];
  return Object.entries(parsed)
    .filter(([, value]) => value !== null && value !== "")
    .map(
      ([name, value]) =>
        `${translate(`audit.details.${name}`, { _: name })}: ${readable(name, value, translate)}`,
    );
}

function readable(name: string, value: unknown, translate: Translate): string {
  const words = WORDS[name];
  if (words && typeof value === "string") return translate(`${words}.${value}`, { _: value });
  if (typeof value === "number" && !NAMES.has(name)) return formatInteger(value);
  if (typeof value === "boolean") return translate(value ? "common.yes" : "common.no");
  if (name === "sha256") return String(value).slice(0, 10);
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return short(/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text);
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
