import { Alert, Box, Button, Container, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { RefusalAlert } from "../components/RefusalAlert";
import { ApiError } from "../graphql/ApiError";
import type { Level } from "../graphql/generated/graphql";
import { castVote, readPaper, type VotingPaper } from "./ballotBox";
import { Unprotected } from "./Unprotected";
import { VoteForm } from "./VoteForm";

/** Where whoever holds a slip votes: the code, the levels, one look at them, sent. Nobody is signed in here. */
export function VotePage() {
  const { ballotId = "" } = useParams();
  const translate = useTranslate();
  const [code, setCode] = useState("");
  const [paper, setPaper] = useState<VotingPaper | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    setPending(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown instanceof ApiError ? thrown : new ApiError("INTERNAL_SERVER_ERROR"));
    } finally {
      setPending(false);
    }
  };
  const enter = () => attempt(async () => setPaper(await readPaper(ballotId, code)));
  const cast = (choices: { reviewId: string; level: Level | null }[]) =>
    attempt(async () => {
      setReceipt((await castVote(ballotId, code, choices)).receipt);
      setPaper(null);
      setCode("");
      window.scrollTo(0, 0);
    });
  const restart = () => {
    setReceipt(null);
    setError(null);
  };

  return (
    <Container component="main" maxWidth="md" sx={{ py: 3 }}>
      <title>{`${translate("ballots.vote.title")} · Xếp Loại`}</title>
      <Typography component="h1" variant="h5" sx={{ fontWeight: 700, mb: 1 }}>
        {translate("ballots.vote.title")}
      </Typography>
      {paper && (
        <Typography sx={{ mb: 2 }}>
          {translate("ballots.vote.of", { cell: paper.cellName, year: paper.year })}
        </Typography>
      )}
      <RefusalAlert error={error} />
      {receipt !== null && (
        <>
          <Alert severity="success" sx={{ mb: 2, fontSize: "1.1rem" }}>
            {translate("ballots.vote.done")}
          </Alert>
          <Typography>{translate("ballots.vote.receipt")}</Typography>
          <Typography
            component="output"
            sx={{
              display: "block",
              fontFamily: "monospace",
              fontSize: "1.5rem",
              my: 1,
              overflowWrap: "anywhere",
            }}
          >
            {receipt}
          </Typography>
          <Button variant="outlined" size="large" onClick={restart}>
            {translate("ballots.vote.next")}
          </Button>
        </>
      )}
      {receipt === null && !paper && (
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            void enter();
          }}
        >
          <TextField
            label={translate("ballots.vote.code")}
            helperText={translate("ballots.vote.codeHelp")}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            fullWidth
            slotProps={{
              htmlInput: {
                autoComplete: "off",
                autoCapitalize: "characters",
                spellCheck: false,
                style: { fontFamily: "monospace", fontSize: "1.4rem" },
              },
            }}
          />
          <Button
            type="submit"
            variant="contained"
            size="large"
            fullWidth
            sx={{ my: 2 }}
            disabled={code.trim() === "" || isPending}
          >
            {translate("ballots.vote.enter")}
          </Button>
          <Unprotected />
        </Box>
      )}
      {paper && <VoteForm paper={paper} isPending={isPending} onCast={(choices) => void cast(choices)} />}
    </Container>
  );
}
