import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import type { SuggestedPointsAllFragment } from "../graphql/generated/graphql";

interface AnsweredPointsProps {
  points: SuggestedPointsAllFragment;
  /** Lines to write on in print, under a point without an answer. */
  hasRoomOnPaper?: boolean;
}

const LINES_ON_PAPER = 6;

/** Points and answers as they read and print: the section "Giải trình" of the form. */
export function AnsweredPoints({ points, hasRoomOnPaper = false }: AnsweredPointsProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography component="h2" variant="h6">
        {translate("prompts.step")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 1 }}>
        {translate("prompts.stepHelp", { number: points.documentNumber, day: formatDay(points.issuedOn) })}
      </Typography>
      {points.points.map((point) => (
        <Box key={point.id} sx={{ mb: 2, overflowWrap: "anywhere", breakInside: "avoid" }}>
          <Typography component="h3" sx={{ fontWeight: 600, whiteSpace: "pre-wrap" }}>
            {point.position}. {point.text}
          </Typography>
          {point.answer ? (
            <Typography sx={{ whiteSpace: "pre-wrap" }}>{point.answer}</Typography>
          ) : (
            <Typography sx={{ fontStyle: "italic", displayPrint: hasRoomOnPaper ? "none" : "block" }}>
              {translate("prompts.unanswered")}
            </Typography>
          )}
          {hasRoomOnPaper && !point.answer && (
            <Box aria-hidden sx={{ display: "none", displayPrint: "block" }}>
              {Array.from({ length: LINES_ON_PAPER }, (_, line) => (
                <Box key={String(line)} sx={{ borderBottom: "1px dotted #000", height: "2.2em" }} />
              ))}
            </Box>
          )}
        </Box>
      ))}
    </>
  );
}
