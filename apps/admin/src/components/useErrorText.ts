import { useCallback } from "react";
import { useTranslate } from "react-admin";
import type { FieldFault } from "../graphql/ApiError";
import { argumentsOf, type Coded } from "./refusalFigures";
import { refusalTextOf } from "./refusalTextOf";

/** Text of a refusal by its code, with its figures; a code without text still gets a sentence and is named. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error) => {
      const coded: Coded = isCoded(error) ? error : { code: "INTERNAL_SERVER_ERROR" };
      const fallback = translate("errors.UNKNOWN", { code: coded.code });
      return translate(`errors.${refusalTextOf(coded)}`, { ...argumentsOf(coded, translate), _: fallback });
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

function isCoded(error: unknown): error is Coded {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
