import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { ResolutionDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { ResolutionPaper } from "./ResolutionPaper";

/** A resolution drafted from the facts, to be read, printed or kept as a file. */
export function ResolutionPage() {
  const { resolutionId = "" } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(ResolutionDocument, { id: resolutionId });
  const paper = data?.resolution;
  return (
    <>
      <Box sx={{ "@media print": { display: "none" } }}>
        <PageTitle
          title={translate("decisions.paper.title", { number: paper?.number ?? "" })}
          subtitle={translate("decisions.paper.help")}
        />
        <Button variant="contained" onClick={() => window.print()} disabled={!paper} sx={{ mb: 2 }}>
          {translate("decisions.paper.print")}
        </Button>
      </Box>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!paper && !error && <LoadingState rows={8} />}
      {paper && <ResolutionPaper resolution={paper} />}
    </>
  );
}
