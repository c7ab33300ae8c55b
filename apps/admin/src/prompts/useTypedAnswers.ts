import { useState } from "react";
import { type SuggestedPointsAllFragment, SuggestedPointsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** The points suggested to somebody whose paper is typed in, and which of them the paper has not answered yet. */
export function useTypedAnswers(reviewId: string) {
  const { data } = useDocument(SuggestedPointsDocument, { reviewId }, { staleTimeMs: Infinity });
  const [saved, setSaved] = useState<SuggestedPointsAllFragment | null>(null);
  const points = saved ?? data?.suggestedPoints ?? null;
  const open = points?.points.filter(({ answer }) => !answer?.trim()) ?? [];
  return {
    points,
    onSaved: setSaved,
    openCount: open.length,
    /** Goes to the first answer that is missing; false when there is none. */
    show(): boolean {
      const [first] = open;
      if (!first) return false;
      document.querySelector<HTMLTextAreaElement>(`[data-answer="${first.id}"] textarea`)?.focus();
      return true;
    },
  };
}
