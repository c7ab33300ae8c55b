import type { SubjectKind } from "@xeploai/domain";
import { useCallback, useEffect, useState } from "react";
import { type PaperRowFragment, TypingSheetDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

export type TypingRow = PaperRowFragment;

/** Papers of the members, or those of the cell itself, its collectives and its cadres. */
export type TypingPile = "MEMBERS" | "OTHERS";

const KINDS: Readonly<Record<TypingPile, SubjectKind[]>> = {
  MEMBERS: ["MEMBER"],
  OTHERS: ["ORGANISATION", "COLLECTIVE", "CADRE"],
};

/** A page of the API; a cell has at most a few hundred members. */
const PAGE = 100;

/**
 * Reviews of a cell whose papers may come in, by given name. A saved sheet replaces its row at once, so the next paper can
 * be typed without waiting for the whole list.
 */
export function useTypingRows(roundId: string, cellId: string, pile: TypingPile) {
  const [rows, setRows] = useState<Readonly<Partial<Record<TypingPile, TypingRow[]>>>>({});
  const [offset, setOffset] = useState(0);
  const members = useDocument(
    TypingSheetDocument,
    { filter: { roundId, cellId, subjectKinds: KINDS.MEMBERS }, page: { offset, limit: PAGE } },
    { staleTimeMs: Infinity },
  );
  const others = useDocument(
    TypingSheetDocument,
    { filter: { roundId, cellId, subjectKinds: KINDS.OTHERS }, page: { offset: 0, limit: PAGE } },
    { staleTimeMs: Infinity },
  );
  useEffect(() => {
    if (!members.data) return;
    const { items, totalCount } = members.data.reviews;
    const taking = items.filter(isTakingPart);
    setRows((known) => ({
      ...known,
      MEMBERS: offset === 0 ? taking : [...(known.MEMBERS ?? []), ...taking],
    }));
    if (offset + items.length < totalCount && items.length > 0) setOffset(offset + items.length);
  }, [members.data, offset]);
  useEffect(() => {
    if (!others.data) return;
    const { items } = others.data.reviews;
    setRows((known) => ({ ...known, OTHERS: items.filter(isTakingPart) }));
  }, [others.data]);
  const replace = useCallback(
    (row: TypingRow) =>
      setRows((known) => ({ ...known, [pile]: known[pile]?.map((it) => (it.id === row.id ? row : it)) })),
    [pile],
  );
  const asked = pile === "MEMBERS" ? members : others;
  return {
    rows: rows[pile] ?? null,
    hasOthers: (rows.OTHERS?.length ?? 0) > 0,
    error: asked.error,
    refetch: () => void asked.refetch(),
    replace,
  };
}

const isTakingPart = ({ participation }: TypingRow) => participation !== "OUT";
