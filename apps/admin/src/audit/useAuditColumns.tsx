import { Box } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { DataColumn } from "../components/DataList";
import { formatInstant } from "../components/dates";
import { formatInteger } from "../components/format";
import type { AuditEntriesQuery } from "../graphql/generated/graphql";
import { detailLines } from "./detailLines";

export type AuditRow = AuditEntriesQuery["auditEntries"]["items"][number] & { id: string };

/** Columns of the trail. */
export function useAuditColumns(): DataColumn<AuditRow>[] {
  const translate = useTranslate();
  return useMemo(
    () => [
      { key: "at", label: "audit.fields.at", render: (it) => formatInstant(it.at) },
      { key: "actorName", label: "audit.fields.actorName", wraps: true, render: (it) => it.actorName },
      {
        key: "action",
        label: "audit.fields.action",
        wraps: true,
        render: (it) => translate(`audit.actions.${it.action}`, { _: it.action }),
      },
      {
        key: "object",
        wraps: true,
        label: "audit.fields.object",
        render: (it) => {
          const kind = translate(`audit.objectKinds.${it.objectKind}`, { _: it.objectKind });
          return it.objectName
            ? `${kind}: ${it.objectName}`
            : translate("audit.objectById", { kind, id: it.objectId.slice(0, 8) });
        },
      },
      {
        key: "details",
        label: "audit.fields.details",
        wraps: true,
        render: (it) => {
          const lines = detailLines(it.details, translate);
          return lines.length > 0 && <DetailLines lines={lines} />;
        },
      },
      {
        key: "chain",
        label: "audit.fields.chain",
        wraps: true,
        render: (it) =>
          translate("audit.inChain", { name: it.chainName, sequence: formatInteger(it.sequence) }),
      },
    ],
    [translate],
  );
}

function DetailLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <Box key={line} component="span" sx={{ display: "block" }}>
      {line}
    </Box>
  ));
}
