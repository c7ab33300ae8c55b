import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useLocation } from "react-router-dom";
import { useErrorText } from "../components/useErrorText";
import type { BulkJobStateFragment } from "../graphql/generated/graphql";

/** Each review on which the act was refused, and why; the name opens it. */
export function BulkRefusals({ refusals }: { refusals: BulkJobStateFragment["refusals"] }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { search } = useLocation();
  if (refusals.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate("work.bulk.refusals")}
      tabIndex={0}
      sx={{ mt: 1, mb: 0, pl: 2.5, maxHeight: 240, overflow: "auto" }}
    >
      {refusals.map(({ reviewId, name, refusal }) => (
        <li key={reviewId}>
          <Link to={{ pathname: `/reviews/${reviewId}`, search }} style={{ color: "inherit" }}>
            {name}
          </Link>
          : {errorText(refusal)}
        </li>
      ))}
    </Box>
  );
}
