import type { SubjectRules } from "@xeploai/domain";
import { useMemo, useReducer, useState } from "react";
import { execute } from "../graphql/execute";
import { PaperNowDocument, TypeSelfAssessmentDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { concretisedRules } from "./concretisedRules";
import { gradedCriteria } from "./formSteps";
import { draftFromServer, draftInput, isSameDraft, type SelfAssessmentDraft } from "./selfAssessmentDraft";
import { firstOpenField, openSheet, typingReducer } from "./typingSheet";
import { useTypedPoints } from "./useTypedPoints";
import type { TypingRow } from "./useTypingRows";

/**
 * One paper being typed. Saving hands it in at once; when somebody else was faster, both versions are kept apart until the
 * person chooses, and a paper whose answer was lost on the way is recognised as saved.
 */
export function useTypedPaper(row: TypingRow, edition: SubjectRules) {
  const rules = useMemo(() => concretisedRules(edition, row.criteria), [edition, row.criteria]);
  const criteria = useMemo(() => gradedCriteria(rules.criteria.value), [rules]);
  const codes = criteria.map(({ code }) => code);
  const [state, dispatch] = useReducer(typingReducer, null, () =>
    openSheet(codes, draftFromServer(row.selfAssessment)),
  );
  const [theirs, setTheirs] = useState<TypingRow | null>(null);
  const [type, { isPending, error, reset }] = useAct(TypeSelfAssessmentDocument, {
    notifies: false,
    invalidates: false,
  });
  const points = useTypedPoints(row, rules);
  // Only marks are typed here; texts that stand in the system stay as whoever wrote them left them.
  const mine: SelfAssessmentDraft = {
    ...draftFromServer((theirs ?? row).selfAssessment),
    grades: points ? {} : state.grades,
    points: points?.sheet.points ?? {},
    ownLevel: state.ownLevel,
  };
  const firstOpen = points ? points.firstOpen(state.ownLevel) : firstOpenField(state);

  /** Saves upon what `base` holds. Answers the row as it then stands when the paper is in, otherwise null. */
  const save = async (base: TypingRow = row): Promise<TypingRow | null> => {
    const version = base.selfAssessment?.version ?? 0;
    if (isPending || firstOpen !== null || mine.ownLevel === null) return null;
    const { grades, points: pointsInput } = draftInput(mine);
    const answer = await type({
      input: {
        reviewId: row.id,
        version,
        grades,
        points: pointsInput,
        sections: base.selfAssessment?.sections ?? [],
        ownLevel: mine.ownLevel,
      },
    });
    if (answer) return answer.typeSelfAssessment;
    const now = await execute(PaperNowDocument, { id: row.id }).then(
      ({ review }) => review,
      () => null,
    );
    if (!now?.selfAssessment || now.selfAssessment.version === version) return null;
    reset();
    const isIn = Boolean(now.selfAssessment.submittedAt);
    if (isIn && isSameDraft(mine, draftFromServer(now.selfAssessment))) return now;
    setTheirs(now);
    return null;
  };

  return {
    rules,
    criteria,
    state,
    dispatch,
    /** Points as they are typed; null in the years of grades. */
    points,
    /** The first line that has nothing or cannot stand, the own level behind the last; null when all is there. */
    firstOpen,
    mine,
    /** What somebody else saved meanwhile; null without. */
    theirs,
    isPending,
    error,
    save,
    takeTheirs: (): TypingRow | null => {
      if (theirs) points?.open(theirs);
      if (theirs) dispatch({ type: "open", sheet: openSheet(codes, draftFromServer(theirs.selfAssessment)) });
      setTheirs(null);
      return theirs;
    },
    keepMine: async (): Promise<TypingRow | null> => {
      setTheirs(null);
      return save(theirs ?? row);
    },
  };
}
