import { Alert, Button, MenuItem, TextField, Typography } from "@mui/material";
import { editionOfYear } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { RefusalAlert } from "../components/RefusalAlert";
import type { RoundHeadFragment } from "../graphql/generated/graphql";
import { EditionSummary } from "./EditionSummary";
import { RoundingSetting } from "./RoundingSetting";
import type { RoundDraft } from "./roundDraft";

interface YearStepProps {
  draft: RoundDraft;
  today: string;
  onChange: (part: Partial<RoundDraft>) => void;
  existing: RoundHeadFragment | undefined;
}

/** The year chooses the edition of the rules; the page says which one and what it asks. */
export function YearStep({ draft, today, onChange, existing }: YearStepProps) {
  const translate = useTranslate();
  const thisYear = Number(today.slice(0, 4));
  const edition = editionOfYear(draft.year);
  return (
    <>
      <TextField
        select
        label={translate("rounds.year")}
        value={draft.year}
        onChange={(event) => {
          const year = Number(event.target.value);
          onChange({ year, deadlineOn: `${year}-12-15` });
        }}
        sx={{ minWidth: 200, mb: 2 }}
      >
        {[thisYear - 1, thisYear, thisYear + 1].map((year) => (
          <MenuItem key={year} value={year}>
            {year}
          </MenuItem>
        ))}
      </TextField>
      {existing && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button component={Link} to={`/rounds/${existing.id}`} color="inherit">
              {translate("common.open")}
            </Button>
          }
        >
          {translate("rounds.wizard.exists", { year: draft.year })}
        </Alert>
      )}
      {edition ? (
        <>
          <EditionSummary edition={edition} />
          <Typography component="h3" sx={{ fontWeight: 700, mt: 3, mb: 1 }}>
            {translate("rounds.wizard.settings")}
          </Typography>
          <RoundingSetting
            edition={edition}
            value={draft.quotaRounding}
            onChange={(quotaRounding) => onChange({ quotaRounding })}
          />
        </>
      ) : (
        <RefusalAlert error={{ code: "NO_EDITION_FOR_YEAR", arguments: { year: draft.year } }} />
      )}
    </>
  );
}
