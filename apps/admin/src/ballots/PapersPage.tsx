import { Box, Button, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { BallotDeskDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { BallotPaper } from "./BallotPaper";
import { countOf } from "./countDraft";

const SIZES = ["A5", "A4"] as const;

/** The ballots to print: all alike, with nothing on them that tells one from another. */
export function PapersPage() {
  const { ballotId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(BallotDeskDocument, { id: ballotId });
  const [size, setSize] = useState<(typeof SIZES)[number]>("A5");
  const [typed, setTyped] = useState<string | null>(null);
  const desk = data?.ballot;
  if (!desk) return error ? <RefusalAlert error={error} /> : <LoadingState rows={8} />;
  const copies = Math.min(countOf(typed ?? String(desk.ballot.present)) || 1, 500);
  return (
    <>
      <title>{`${translate("ballots.papers.title")} · Xếp Loại`}</title>
      <Box
        sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2, "@media print": { display: "none" } }}
        component="section"
        aria-label={translate("ballots.papers.title")}
      >
        <Button
          component={Link}
          to={`/cell-rounds/${desk.roundId}/${desk.cell.id}/ballot`}
          variant="outlined"
        >
          {translate("common.back")}
        </Button>
        <TextField
          select
          size="small"
          label={translate("ballots.papers.size")}
          value={size}
          onChange={(event) => setSize(event.target.value as (typeof SIZES)[number])}
          sx={{ width: 120 }}
        >
          {SIZES.map((it) => (
            <MenuItem key={it} value={it}>
              {it}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          size="small"
          label={translate("ballots.papers.copies")}
          value={typed ?? String(desk.ballot.present)}
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{ htmlInput: { inputMode: "numeric" } }}
          sx={{ width: 140 }}
        />
        <Button variant="contained" onClick={() => window.print()}>
          {translate("ballots.papers.print", { count: copies })}
        </Button>
      </Box>
      {Array.from({ length: copies }, (_, index) => index + 1).map((copy) => (
        <BallotPaper key={copy} desk={desk} size={size} isFirst={copy === 1} />
      ))}
    </>
  );
}
