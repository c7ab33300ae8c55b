import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import type { EvaluationItemFieldsFragment } from "../graphql/generated/graphql";

const MARKS = { SATISFIED: "✓", FAILED: "✗", BLOCKING: "!" };

/** Conditions of the rules against the facts, each with the article it comes from. */
export function ExplanationItems({ items }: { items: readonly EvaluationItemFieldsFragment[] }) {
  const translate = useTranslate();
  const read = useBilingual();
  if (items.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: "none", p: 0, mt: 1.5, mb: 0 }}>
      {items.map((item) => (
        <Box component="li" key={item.code + (item.level ?? "")} sx={{ display: "flex", gap: 1, mb: 1 }}>
          <Box component="span" aria-hidden sx={{ fontWeight: 700, width: 20, flex: "none" }}>
            {MARKS[item.status]}
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Typography>
              <strong>{translate(`reviews.drawer.${item.status}`)}:</strong>{" "}
              {read({ vi: item.textVi, en: item.textEn })}
              {item.level && ` (${translate(`levels.${item.level}`)})`}
            </Typography>
            {item.findingVi && item.findingEn && (
              <Typography>{read({ vi: item.findingVi, en: item.findingEn })}.</Typography>
            )}
            <Typography sx={{ color: "text.secondary", fontSize: "0.9rem" }}>{item.source}</Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
