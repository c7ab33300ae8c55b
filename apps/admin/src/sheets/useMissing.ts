import { useState } from "react";
import type { MySheetWholeFragment } from "../graphql/generated/graphql";
import { missingLines, type SheetDraft } from "./sheetContent";

/** What keeps a sheet from being handed in; whoever tries to is taken to the first of it. */
export function useMissing(sheet: MySheetWholeFragment, draft: SheetDraft) {
  const [isAsked, setAsked] = useState(false);
  const lines = missingLines(sheet, draft);
  const isLevelMissing = draft.level === null && !sheet.isWithinFunction;
  return {
    /** True once somebody tried: from then on what is missing stands in red. */
    isAsked,
    /** Goes to the first missing line; true when there is one. */
    show(): boolean {
      const [line] = lines;
      if (line === undefined && !isLevelMissing) return false;
      setAsked(true);
      const place = line === undefined ? "[data-level]" : `[data-criterion="${CSS.escape(line)}"]`;
      document.querySelector<HTMLInputElement>(`${place} input`)?.focus();
      return true;
    },
  };
}
