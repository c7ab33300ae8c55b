import { Box, Typography } from "@mui/material";
import { type Edition, LEVELS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { useBilingual } from "../components/useBilingual";

/** Which documents hold this year, and what they ask of members and of the cell. */
export function EditionSummary({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const read = useBilingual();
  const rules = edition.subjects.MEMBER;
  return (
    <Box sx={{ "& ul": { mt: 0.5, mb: 1.5, pl: 3 } }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("rounds.edition.documents")}
      </Typography>
      <ul>
        {[edition.regulation, edition.guidance, ...edition.supplements]
          .filter((it) => it !== null)
          .map(({ number, issuedOn, title }) => (
            <li key={number}>
              <strong>{number}</strong> ({formatDay(issuedOn)}): {read(title)}
            </li>
          ))}
      </ul>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("rounds.edition.asks")}
      </Typography>
      <ul>
        <li>
          {translate("rounds.edition.form", { code: rules.selfAssessment.value.formCode })}{" "}
          {rules.criteria.value.groups.map(({ text }) => read(text)).join("; ")}.
        </li>
        <li>
          {translate("rounds.edition.levels")}{" "}
          {LEVELS.map((level) => read(rules.levelNames.value[level])).join(", ")}.
        </li>
        {rules.quota && (
          <li>{translate("rounds.edition.quota", { share: rules.quota.value.sharePercent })}</li>
        )}
        {rules.ballot && <li>{translate("rounds.edition.ballot")}</li>}
        {edition.deadlines.map(({ value, source }) => (
          <li key={source}>{read(value.text)}.</li>
        ))}
      </ul>
    </Box>
  );
}
