import { useCallback } from "react";
import { useTranslate } from "react-admin";
import { ApiError, type RefusalArguments } from "../graphql/ApiError";

interface Coded {
  code: string;
  arguments?: RefusalArguments | readonly { name: string; value: string }[];
}

/** Figures of a refusal, whether the API sent them as an object or as a list. */
export function argumentsOf({ arguments: args = {} }: Coded): RefusalArguments {
  return isList(args) ? Object.fromEntries(args.map(({ name, value }) => [name, value])) : args;
}

/** Text of a refusal by its code, with its figures; a code without text still gets a sentence and is named. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error) => {
      const coded = isCoded(error) ? error : new ApiError("INTERNAL_SERVER_ERROR");
      const fallback = translate("errors.UNKNOWN", { code: coded.code });
      return translate(`errors.${coded.code}`, { ...argumentsOf(coded), _: fallback });
    },
    [translate],
  );
}

function isList(args: NonNullable<Coded["arguments"]>): args is readonly { name: string; value: string }[] {
  return Array.isArray(args);
}

function isCoded(error: unknown): error is Coded {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
