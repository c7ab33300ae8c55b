import { Box } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { DataColumn } from "../components/DataList";
import { formatInstant } from "../components/dates";
import type { AuditEntriesQuery } from "../graphql/generated/graphql";

export type AuditRow = AuditEntriesQuery["auditEntries"]["items"][number] & { id: string };

/** Columns of the trail. */
export function useAuditColumns(): DataColumn<AuditRow>[] {
  const translate = useTranslate();
  return useMemo(
    () => [
      { key: "at", label: "audit.fields.at", render: (it) => formatInstant(it.at) },
      { key: "actorName", label: "audit.fields.actorName", render: (it) => it.actorName },
      {
        key: "action",
        label: "audit.fields.action",
        render: (it) => translate(`audit.actions.${it.action}`, { _: it.action }),
      },
      {
        key: "object",
        wraps: true,
        label: "audit.fields.object",
        render: (it) => it.objectName ?? it.objectId,
      },
      {
        key: "chain",
        label: "audit.fields.chain",
        render: (it) => `${it.chainName}, ${String(it.sequence)}`,
      },
      {
        key: "details",
        label: "audit.fields.details",
        wraps: true,
        render: (it) => (
          <Box
            component="code"
            sx={{ fontSize: "0.85rem", overflowWrap: "anywhere", display: "block", maxWidth: 420 }}
          >
            {it.details === "{}" ? "" : it.details}
          </Box>
        ),
      },
    ],
    [translate],
  );
}
