import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { compareEditions, editionOfYear, SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { PageTitle } from "../components/PageTitle";
import { ChangeList } from "./ChangeList";
import { useComparedYears } from "./useComparedYears";

const ON_SCREEN = { "@media print": { display: "none" } };

/** What a year's rules have otherwise than those before, in the words the ward's conference reads out; made to be printed. */
export function WhatsNewPage() {
  const translate = useTranslate();
  const [{ earlier, later, kind, years }, change] = useComparedYears();
  const [before, after] = [editionOfYear(earlier), editionOfYear(later)];
  const changes = useMemo(
    () => (before && after && before !== after ? compareEditions(before, after) : []),
    [before, after],
  );
  const shown = changes.filter(
    (it) => kind === null || it.subjectKinds.length === 0 || it.subjectKinds.includes(kind),
  );
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageTitle
        title={translate("rules.whatsNew.title")}
        subtitle={translate("rules.whatsNew.subtitle", { later, earlier })}
        actions={
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, ...ON_SCREEN }}>
            <Button component={Link} to="/rules" variant="outlined" size="large">
              {translate("rules.whatsNew.rules")}
            </Button>
            <Button variant="contained" size="large" onClick={() => window.print()}>
              {translate("rules.whatsNew.print")}
            </Button>
          </Box>
        }
      />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          mb: 2.5,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(3, minmax(0, 1fr))" },
          ...ON_SCREEN,
        }}
      >
        <YearField
          label="rules.whatsNew.year"
          value={later}
          years={years}
          onChange={(it) => change({ year: it })}
        />
        <YearField
          label="rules.whatsNew.before"
          value={earlier}
          years={years}
          onChange={(it) => change({ before: it })}
        />
        <TextField
          select
          label={translate("rules.subject")}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          value={kind ?? ""}
          onChange={(event) => change({ kind: event.target.value || null })}
        >
          <MenuItem value="">{translate("rules.whatsNew.everyKind")}</MenuItem>
          {SUBJECT_KINDS.map((it: SubjectKind) => (
            <MenuItem key={it} value={it}>
              {translate(`rules.kind.${it}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {shown.length === 0 ? (
        <Typography>{translate("rules.whatsNew.same")}</Typography>
      ) : (
        <>
          <Typography sx={{ mb: 2 }}>{translate("rules.whatsNew.count", { count: shown.length })}</Typography>
          <ChangeList changes={shown} />
        </>
      )}
    </Box>
  );
}

interface YearFieldProps {
  label: string;
  value: number;
  years: readonly number[];
  onChange: (year: string) => void;
}

function YearField({ label, value, years, onChange }: YearFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(label)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {years.map((year) => (
        <MenuItem key={year} value={year}>
          {year}
        </MenuItem>
      ))}
    </TextField>
  );
}
