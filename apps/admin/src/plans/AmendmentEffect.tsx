import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { formatInteger } from "../components/format";
import type { PreviewAmendmentQuery } from "../graphql/generated/graphql";
import { RuleChanges } from "./NewsStep";

/** What an amendment would change: dates, entries, criteria, reviews and levels. */
export function AmendmentEffect({ effect }: { effect: PreviewAmendmentQuery["previewAmendment"] }) {
  const translate = useTranslate();
  const { differences, reviews, moves, changes } = effect;
  const level = (code: string) => translate(`levels.${code}`, { _: translate("plans.amendment.noLevel") });
  return (
    <Box component="section" aria-label={translate("plans.amendment.effect")} sx={{ mb: 2 }}>
      <Typography component="h3" variant="h6">
        {translate("plans.amendment.effect")}
      </Typography>
      <Box component="ul" sx={{ pl: 3 }}>
        {differences.map(({ field, before, after, count }) => (
          <li key={field}>
            {translate(`plans.fields.${field}`, { _: translate(`rounds.steps.${field}`, { _: field }) })}:{" "}
            {before || after ? (
              <>
                {daysOf(before)} → <strong>{daysOf(after)}</strong>
              </>
            ) : (
              translate("plans.amendment.entries", { count: formatInteger(count) })
            )}
          </li>
        ))}
        {reviews.map((it) => (
          <li key={it.kind}>
            {translate("plans.amendment.reviews", {
              kind: translate(`plans.kinds.${it.kind}`),
              count: formatInteger(it.reviews),
              submitted: formatInteger(it.submitted),
            })}
          </li>
        ))}
        {moves.map(({ before, after, count }) => (
          <li key={`${before} ${after}`}>
            {translate("plans.amendment.move", {
              count: formatInteger(count),
              before: level(before),
              after: level(after),
            })}
          </li>
        ))}
        {differences.length + reviews.length + changes.length === 0 && (
          <li>{translate("plans.amendment.nothing")}</li>
        )}
      </Box>
      <RuleChanges changes={changes} />
    </Box>
  );
}

function daysOf(days: readonly string[] | null | undefined): string {
  if (!days) return "—";
  const [from = "", until = ""] = days;
  return from === until ? formatDay(from) : `${formatDay(from)} – ${formatDay(until)}`;
}
