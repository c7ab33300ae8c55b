import {
  type DossierItem,
  nextSteps,
  PROCEDURES,
  type ProcedureActor,
  type ReviewState,
  type SubjectKind,
} from "@xeploai/domain";

interface OpenDossier {
  reviewId: string;
  kind: SubjectKind;
  state: ReviewState;
  unit: { id: string };
}

/** The page on which what is missing is made good. */
export function missingItemLink(
  item: DossierItem,
  { id: roundId, year }: { id: string; year: number },
  { reviewId, kind, unit }: OpenDossier,
): string {
  switch (item) {
    case "RESIDENCE_COMMENT":
      return `/residence-comments?year=${year}`;
    case "MEETING_MINUTES":
      return kind === "MEMBER" ? `/cell-rounds/${roundId}/${unit.id}/minutes` : `/reviews/${reviewId}`;
    case "APPRAISAL_SUMMARY":
      return `/rounds/${roundId}/proposals`;
    case "CONCLUSION_AND_RATING":
      return `/rounds/${roundId}/board`;
    case "REVIEW_SUGGESTIONS":
      return `/reviews/${reviewId}/suggestions`;
    case "CONTRIBUTIONS":
      return `/reviews/${reviewId}/sheets`;
    case "APPEAL_FILE":
      return `/appeals/${reviewId}`;
    default:
      return `/reviews/${reviewId}`;
  }
}

/** Where a result that is not settled is taken further. */
export function unsettledLink(roundId: string, { reviewId, state }: OpenDossier): string {
  if (state === "APPEALED") return `/appeals/${reviewId}`;
  return state === "DECIDED" ? `/rounds/${roundId}` : `/reviews/${reviewId}`;
}

/** Who takes it further: whoever answers what is contested, or takes the next step of the main line. */
export function unsettledActor({ kind, state }: Pick<OpenDossier, "kind" | "state">): ProcedureActor {
  const procedure = PROCEDURES[kind];
  const [step = "CLOSE"] = nextSteps(state, procedure);
  return (procedure[step] ?? procedure.CLOSE).actor;
}
