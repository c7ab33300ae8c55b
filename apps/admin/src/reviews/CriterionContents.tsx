import { Box, Typography } from "@mui/material";
import type { Criterion } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { useCriterionNotes } from "./CriterionNotes";

/** What the document lists under a line, folded away, and what the unit wants to be shown for it. */
export function CriterionContents({ criterion }: { criterion: Criterion }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { details = [], blocks = [] } = criterion;
  const evidence = useCriterionNotes(criterion.code)?.evidence ?? [];
  const contents = [...details, ...blocks.map(({ text }) => text)];
  return (
    <>
      {evidence.length > 0 && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate("reviews.form.evidence", {
            list: evidence.map(({ textVi, textEn }) => read({ vi: textVi, en: textEn })).join("; "),
          })}
        </Typography>
      )}
      {contents.length > 0 && (
        <Box
          component="details"
          sx={{
            mt: 0.5,
            "& summary": { cursor: "pointer", color: "secondary.main", py: 0.5, minHeight: 32 },
          }}
        >
          <summary>{translate(blocks.length > 0 ? "points.blocks" : "points.contents")}</summary>
          <Box component="ul" sx={{ mt: 0.5, mb: 0, pl: 3, "& li": { mb: 0.5 } }}>
            {contents.map((it) => (
              <li key={it.vi}>{read(it)}</li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}
