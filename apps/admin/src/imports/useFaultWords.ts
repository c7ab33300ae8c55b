import { useCallback } from "react";
import { useTranslate } from "react-admin";
import { argumentsOf } from "../components/refusalFigures";
import type { RosterImportFaultsQuery } from "../graphql/generated/graphql";

export type ImportFault = RosterImportFaultsQuery["rosterImport"]["faults"]["items"][number];

/** Key of a fault's words; a cell with a near name gets a better hint. */
export function faultKey({ code, arguments: args }: Pick<ImportFault, "code" | "arguments">): string {
  return code === "UNKNOWN_CELL" && args.some(({ name }) => name === "nearest") ? "UNKNOWN_CELL_NEAR" : code;
}

/** Why a cell is faulty and how to mend it. */
export function useFaultWords(): (fault: ImportFault) => { why: string; mend: string } {
  const translate = useTranslate();
  return useCallback(
    (fault) => {
      const args = argumentsOf(fault, translate);
      const say = (part: "why" | "mend") =>
        translate(`imports.faults.${faultKey(fault)}.${part}`, {
          ...args,
          _: translate(`imports.faults.UNKNOWN.${part}`),
        });
      return { why: say("why"), mend: say("mend") };
    },
    [translate],
  );
}
