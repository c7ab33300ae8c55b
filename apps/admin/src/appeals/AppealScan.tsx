import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { FileAdder } from "../files/FileAdder";
import { FileRow } from "../files/FileRow";
import { FilesOfDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

interface AppealScanProps {
  appealId: string;
  mayAdd: boolean;
}

/** The scan of an appeal on paper. */
export function AppealScan({ appealId, mayAdd }: AppealScanProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(FilesOfDocument, { ownerKind: "APPEAL", ownerId: appealId });
  const files = data?.files ?? [];
  if (!mayAdd && files.length === 0 && !error) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("appeals.paper.scan")}
      </Typography>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {files.length > 0 && (
        <Box component="ul" sx={{ listStyle: "none", p: 0, my: 1 }}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemoved={() => void refetch()} />
          ))}
        </Box>
      )}
      {mayAdd && (
        <FileAdder
          owner={{ kind: "APPEAL", id: appealId }}
          purposes={["PAPER_SCAN"]}
          onAdded={() => void refetch()}
        />
      )}
    </Box>
  );
}
