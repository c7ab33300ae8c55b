import { Alert, AlertTitle, Box, Button, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { useBilingual } from "../components/useBilingual";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";
import { reviewRules } from "./reviewRules";

/** The receipt for what was handed in: who, what, where, when, and what comes next. */
export function SubmissionReceipt({ review }: { review: ReviewWorkFragment }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { selfAssessment, subject, cell, selfLevel } = review;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!selfAssessment?.submittedAt) return null;
  const { submittedAt, isTypedOnBehalf } = selfAssessment;
  const [date, time] = formatInstant(submittedAt).split(" ");
  const levels = reviewRules(review)?.levelNames.value;
  const lines = [
    ["what", translate(`subjects.form.${subject.kind}.title`, { year: review.year })],
    ["who", subject.name],
    ["where", cell.name],
    ["when", translate("reviews.receipt.at", { time, date })],
    ["level", selfLevel && levels ? read(levels[selfLevel]) : "—"],
  ] as const;
  return (
    <Alert severity="success" sx={{ mb: 2, "& .MuiAlert-message": { width: "100%" } }} data-receipt>
      <AlertTitle ref={heading} tabIndex={-1} component="h2" sx={{ fontSize: "1.25rem", outline: "none" }}>
        {translate(isTypedOnBehalf ? "reviews.receipt.typed" : `reviews.receipt.title.${subject.kind}`)}
      </AlertTitle>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "180px minmax(0, 1fr)" },
          columnGap: 2,
          "& dt": { opacity: 0.85 },
          "& dd": { m: 0, mb: { xs: 1, sm: 0.5 }, fontWeight: 700, overflowWrap: "anywhere" },
        }}
      >
        {lines.map(([name, value]) => (
          <Box key={name} sx={{ display: "contents" }}>
            <dt>{translate(`reviews.receipt.${name}`)}</dt>
            <dd>{value}</dd>
          </Box>
        ))}
      </Box>
      {review.state === "SELF_SUBMITTED" && (
        <Typography sx={{ mt: 1.5 }}>{translate(`reviews.receipt.next.${subject.kind}`)}</Typography>
      )}
      <Button
        variant="outlined"
        color="inherit"
        onClick={() => window.print()}
        sx={{ mt: 1.5, "@media print": { display: "none" } }}
      >
        {translate("reviews.receipt.print")}
      </Button>
    </Alert>
  );
}
