import { type Edition, missingDossierItems, residenceComment } from "@xeploai/domain";
import type { DossierRow } from "./closing.queries.js";
import type { OpenDossier } from "./closing.type.js";

/** A dossier with what the rules of the year and of the list say about it. */
export function dossierOf(row: DossierRow, edition: Edition, year: number): OpenDossier {
  const { id, kind, name, unit, state, isWorking, exemption } = row;
  const present = new Set(row.present);
  const comment = residenceComment(
    { isWorking, exemption, hasComment: present.has("RESIDENCE_COMMENT") },
    edition,
    year,
  );
  // What is one input among others is not an item that the dossier waits for.
  const isWithoutResidenceComment = comment?.effect !== "DOSSIER_ITEM";
  return {
    reviewId: id,
    kind,
    name,
    unit,
    state,
    isSettled: state === "PUBLISHED" || state === "CLOSED",
    missing: missingDossierItems(present, { ...row, isWithoutResidenceComment }),
  };
}

/** True when the dossier keeps the round open. */
export const isOpen = ({ isSettled, missing }: OpenDossier): boolean => !isSettled || missing.length > 0;
