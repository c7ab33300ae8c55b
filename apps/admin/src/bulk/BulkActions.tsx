import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { type BulkAct, type ReviewFilter, StartBulkDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useCan } from "../providers/accessProvider";
import { BulkDialog } from "./BulkDialog";
import { BulkProgress } from "./BulkProgress";
import { useLatestJob } from "./useLatestJob";

const ACTS: readonly BulkAct[] = ["REMIND", "SUBMIT", "RETURN"];

interface BulkActionsProps {
  /** What the list asks for whatever the viewer filters by: the filter of the list context does not hold it. */
  permanentFilter: ReviewFilter;
}

/** Acts on every review of the filter, not only those of the page. */
export function BulkActions({ permanentFilter }: BulkActionsProps) {
  const translate = useTranslate();
  const can = useCan();
  const { filterValues, total = 0 } = useListContext();
  const [act, setAct] = useState<BulkAct | null>(null);
  const [jobId, setJobId] = useLatestJob();
  const [start, { isPending, error, reset }] = useAct(StartBulkDocument, {
    notifies: false,
    invalidates: false,
  });
  if (!can("bulk:run")) return null;
  const filter: ReviewFilter = { ...filterValues, ...permanentFilter };
  const title = translate("work.bulk.title", { count: formatInteger(total) });
  const begin = async (chosen: BulkAct, expected: number) => {
    const answer = await start({ input: { act: chosen, filter, total: expected } });
    if (!answer) return;
    setJobId(answer.startBulk.id);
    setAct(null);
  };
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box
        role="group"
        aria-label={title}
        sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}
      >
        <span>{title}</span>
        {ACTS.map((it) => (
          <Button
            key={it}
            variant="outlined"
            disabled={total === 0}
            onClick={() => {
              reset();
              setAct(it);
            }}
          >
            {translate(`work.bulk.acts.${it}`)}
          </Button>
        ))}
      </Box>
      {act && (
        <BulkDialog
          act={act}
          filter={filter}
          isStarting={isPending}
          error={error}
          onClose={() => setAct(null)}
          onStart={(expected) => void begin(act, expected)}
        />
      )}
      {jobId && <BulkProgress key={jobId} jobId={jobId} onUndone={setJobId} onClose={() => setJobId(null)} />}
    </Box>
  );
}
