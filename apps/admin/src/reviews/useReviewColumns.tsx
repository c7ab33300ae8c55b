import { Box } from "@mui/material";
import type { SubjectKind } from "@xeploai/domain";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { DataColumn } from "../components/DataList";
import { LevelChip } from "../components/LevelChip";
import type { ReviewRowFragment } from "../graphql/generated/graphql";

/** Columns of the reviews' list: who, where, how far, and the three levels. */
export function useReviewColumns(kind: SubjectKind): DataColumn<ReviewRowFragment>[] {
  const translate = useTranslate();
  const isMember = kind === "MEMBER";
  return useMemo(
    () => [
      {
        key: "member",
        label: isMember ? "reviews.list.member" : `subjects.one.${kind}`,
        sortKey: "GIVEN_NAME",
        wraps: !isMember,
        render: (it) => it.subject.name,
      },
      {
        key: "cell",
        label: isMember ? "reviews.list.cell" : "subjects.unit",
        sortKey: "CELL",
        wraps: true,
        render: (it) => it.cell.name,
      },
      {
        key: "state",
        label: "reviews.list.state",
        sortKey: "STATE",
        wraps: true,
        render: (it) => (
          <>
            {translate(`enums.reviewState.${it.state}`)}
            {it.reason && (
              <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.9rem" }}>
                {translate(`enums.participationReason.${it.reason}`)}
              </Box>
            )}
          </>
        ),
      },
      {
        key: "self",
        label: "reviews.list.self",
        render: (it) => it.selfLevel && <LevelChip level={it.selfLevel} isShort />,
      },
      {
        key: "proposed",
        label: isMember ? "reviews.list.proposed" : "subjects.proposed",
        sortKey: "PROPOSED_LEVEL",
        render: (it) => it.proposedLevel && <LevelChip level={it.proposedLevel} isShort />,
      },
      {
        key: "decided",
        label: "reviews.list.decided",
        sortKey: "DECIDED_LEVEL",
        render: (it) =>
          it.decidedLevel && (
            <>
              <LevelChip level={it.decidedLevel} isShort />
              {it.hasOverride && (
                <Box component="span" sx={{ display: "block", color: "warning.dark", fontSize: "0.9rem" }}>
                  {translate("reviews.list.override")}
                </Box>
              )}
            </>
          ),
      },
    ],
    [translate, kind, isMember],
  );
}
