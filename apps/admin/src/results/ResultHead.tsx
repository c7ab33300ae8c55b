import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { LevelChip } from "../components/LevelChip";
import { Section } from "../components/Section";
import type { MyResultQuery } from "../graphql/generated/graphql";

import { SeenBy } from "./SeenBy";

export type OwnResult = NonNullable<MyResultQuery["myResult"]>;

/** The level, large, with the three opinions it passed through. */
export function ResultHead({ result: { review } }: { result: OwnResult }) {
  const translate = useTranslate();
  const path = [
    { label: "results.path.self", level: review.selfLevel },
    { label: "results.path.proposed", level: review.proposedLevel },
    { label: "results.path.decided", level: review.decidedLevel },
  ];
  return (
    <Section>
      <Typography
        component="p"
        sx={{ fontSize: { xs: "1.5rem", sm: "2rem" }, fontWeight: 700, lineHeight: 1.25 }}
        data-result
      >
        {translate(review.decidedLevel ? `levels.${review.decidedLevel}` : "levels.NONE")}
      </Typography>
      {review.publishedAt && (
        <Typography sx={{ color: "text.secondary", mb: 2 }}>
          {translate("results.publishedAt", { time: formatInstant(review.publishedAt) })}
        </Typography>
      )}
      <Box
        sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(3, 1fr)" } }}
      >
        {path.map(({ label, level }) => (
          <Box key={label}>
            <Typography sx={{ color: "text.secondary" }}>{translate(label)}</Typography>
            <LevelChip level={level} />
          </Box>
        ))}
      </Box>
      <SeenBy part="LEVEL" />
    </Section>
  );
}
