import { missingDossierItems } from "@xeploai/domain";
import type { DossierRow } from "./closing.queries.js";
import type { OpenDossier } from "./closing.type.js";

/** A dossier with what the rules of the list say about it. */
export function dossierOf(row: DossierRow): OpenDossier {
  const { id, kind, name, unit, state, present } = row;
  return {
    reviewId: id,
    kind,
    name,
    unit,
    state,
    isSettled: state === "PUBLISHED" || state === "CLOSED",
    missing: missingDossierItems(new Set(present), row),
  };
}

/** True when the dossier keeps the round open. */
export const isOpen = ({ isSettled, missing }: OpenDossier): boolean => !isSettled || missing.length > 0;
