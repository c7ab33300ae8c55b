import { useMemo } from "react";
import { CellMembersDocument, type CellRoundFieldsFragment } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import type { RollCallLine } from "./rollCall";

/** Who is called: the recorded roll call, or before that the cell's official and probationary members. */
export function useRollCallLines(cellRound: CellRoundFieldsFragment | undefined) {
  const meeting = cellRound?.meeting;
  const cellId = cellRound?.cell.id ?? "";
  const isRecorded = Boolean(meeting);
  const first = useMembers(cellId, 0, Boolean(cellRound) && !isRecorded);
  const second = useMembers(cellId, 100, (first.data?.members.totalCount ?? 0) > 100);
  const lines = useMemo((): RollCallLine[] | null => {
    if (meeting) {
      return meeting.attendances.map(({ member, isVoter, presence, reason }) => ({
        memberId: member.id,
        fullName: member.fullName,
        isVoter,
        presence,
        reason: reason ?? "",
      }));
    }
    if (!first.data || (first.data.members.totalCount > 100 && !second.data)) return null;
    return [...first.data.members.items, ...(second.data?.members.items ?? [])]
      .filter(({ status }) => status === "OFFICIAL" || status === "PROBATIONARY")
      .map(({ id, fullName, status }) => ({
        memberId: id,
        fullName,
        isVoter: status === "OFFICIAL",
        presence: "PRESENT",
        reason: "",
      }));
  }, [meeting, first.data, second.data]);
  return { lines, error: first.error ?? second.error };
}

function useMembers(cellId: string, offset: number, enabled: boolean) {
  return useDocument(CellMembersDocument, { cellId, page: { offset, limit: 100 } }, { enabled });
}
