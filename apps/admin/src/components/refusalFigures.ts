import type { RefusalArguments } from "../graphql/ApiError";
import { formatDay } from "./dates";

/** A refusal or fault, its figures as the API sends them: an object, or a list of names and values. */
export interface Coded {
  code: string;
  arguments?: RefusalArguments | readonly { name: string; value: string }[];
}

type Translate = (key: string, options?: { _: string }) => string;

/** Arguments whose values are members of closed sets, and where their words stand. */
const WORDS: Record<string, readonly string[]> = {
  actor: ["enums.procedureActor"],
  constraint: ["enums.orderConstraint"],
  field: ["imports.fields", "members.fields"],
  matchedBy: ["imports.duplicateKeys"],
  next: ["enums.procedureStep"],
  paper: ["enums.paper"],
  reason: ["imports.suspicions"],
  sessionState: ["enums.sessionState"],
  state: ["enums.reviewState"],
};

/** Figures of a refusal as words of the language in use, whether the API sent them as an object or as a list. */
export function argumentsOf(
  { arguments: args = {} }: Coded,
  translate: Translate,
): Record<string, string | number> {
  const entries: [string, RefusalArguments[string]][] = isList(args)
    ? args.map((it) => [it.name, it.value])
    : Object.entries(args);
  return Object.fromEntries(entries.map(([name, value]) => [name, readable(name, value, translate)]));
}

function readable(name: string, value: RefusalArguments[string], translate: Translate): string | number {
  if (Array.isArray(value)) return value.map((it) => readable(name, it, translate)).join(", ");
  if (typeof value !== "string" && typeof value !== "number") return "";
  const areas = WORDS[name];
  if (areas)
    return areas.reduceRight(
      (other, area) => translate(`${area}.${String(value)}`, { _: other }),
      String(value),
    );
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;
}

function isList(args: NonNullable<Coded["arguments"]>): args is readonly { name: string; value: string }[] {
  return Array.isArray(args);
}
