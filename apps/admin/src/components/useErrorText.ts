import { useCallback } from "react";
import { useTranslate } from "react-admin";
import type { FieldFault, RefusalArguments } from "../graphql/ApiError";
import { formatDay } from "./dates";

interface Coded {
  code: string;
  arguments?: RefusalArguments | readonly { name: string; value: string }[];
}

type Translate = ReturnType<typeof useTranslate>;

/** Arguments whose values are members of closed sets, and where their words stand. */
const WORDS: Record<string, readonly string[]> = {
  field: ["imports.fields", "members.fields"],
  matchedBy: ["imports.duplicateKeys"],
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

/** Text of a refusal by its code, with its figures; a code without text still gets a sentence and is named. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error) => {
      const coded: Coded = isCoded(error) ? error : { code: "INTERNAL_SERVER_ERROR" };
      const fallback = translate("errors.UNKNOWN", { code: coded.code });
      return translate(`errors.${coded.code}`, { ...argumentsOf(coded, translate), _: fallback });
    },
    [translate],
  );
}

/** Text of what is wrong with one field. */
export function useFieldFaultText(): (fault: FieldFault) => string {
  const translate = useTranslate();
  return useCallback(
    (fault) =>
      translate(`fieldFaults.${fault.code}`, {
        ...argumentsOf(fault, translate),
        _: translate("fieldFaults.INVALID"),
      }),
    [translate],
  );
}

function isList(args: NonNullable<Coded["arguments"]>): args is readonly { name: string; value: string }[] {
  return Array.isArray(args);
}

function isCoded(error: unknown): error is Coded {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
