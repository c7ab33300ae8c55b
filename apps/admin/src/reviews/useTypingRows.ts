import { useCallback, useEffect, useState } from "react";
import { type PaperRowFragment, TypingSheetDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

export type TypingRow = PaperRowFragment;

/** A page of the API; a cell has at most a few hundred members. */
const PAGE = 100;

/**
 * The members of a cell that are reviewed, by given name. A saved sheet replaces its row at once, so the
 * next person can be typed without waiting for the whole list.
 */
export function useTypingRows(roundId: string, cellId: string) {
  const [rows, setRows] = useState<TypingRow[] | null>(null);
  const [offset, setOffset] = useState(0);
  const filter = { roundId, cellId, subjectKinds: ["MEMBER" as const] };
  const { data, error, refetch } = useDocument(
    TypingSheetDocument,
    { filter, page: { offset, limit: PAGE } },
    { staleTimeMs: Infinity },
  );
  useEffect(() => {
    if (!data) return;
    const { items, totalCount } = data.reviews;
    const taking = items.filter(({ participation }) => participation !== "OUT");
    setRows((known) => (offset === 0 ? taking : [...(known ?? []), ...taking]));
    if (offset + items.length < totalCount && items.length > 0) setOffset(offset + items.length);
  }, [data, offset]);
  const replace = useCallback((row: TypingRow) => {
    setRows((known) => known?.map((it) => (it.id === row.id ? row : it)) ?? null);
  }, []);
  return { rows, error, refetch: () => void refetch(), replace };
}
