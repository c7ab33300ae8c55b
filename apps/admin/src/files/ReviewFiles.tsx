import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { type FilePurpose, FilesOfDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { FileAdder } from "./FileAdder";
import { FileRow } from "./FileRow";

/** What somebody who writes a self-assessment may add to it. */
export const WRITERS_FILES: readonly FilePurpose[] = ["PRODUCT_LIST", "EVIDENCE", "PAPER_SCAN"];

interface ReviewFilesProps {
  reviewId: string;
  /** What may be added here; none shows what there is. */
  purposes: readonly FilePurpose[];
}

/** Evidence, lists of products and the scan of the paper that lie with a review. */
export function ReviewFiles({ reviewId, purposes }: ReviewFilesProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(FilesOfDocument, { ownerKind: "REVIEW", ownerId: reviewId });
  const files = data?.files ?? [];
  if (purposes.length === 0 && files.length === 0 && !error) return null;
  return (
    <Box component="section" sx={{ borderTop: "1px solid", borderColor: "divider", py: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("files.title")}
      </Typography>
      {purposes.length > 0 && (
        <Typography sx={{ color: "text.secondary" }}>{translate("files.help")}</Typography>
      )}
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {files.length > 0 && (
        <Box component="ul" sx={{ listStyle: "none", p: 0, my: 1 }}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemoved={() => void refetch()} />
          ))}
        </Box>
      )}
      {purposes.length > 0 && (
        <FileAdder
          owner={{ kind: "REVIEW", id: reviewId }}
          purposes={purposes}
          onAdded={() => void refetch()}
        />
      )}
    </Box>
  );
}
