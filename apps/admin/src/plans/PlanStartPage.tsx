import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { editionOfYear } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useNavigate } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { DraftPlanDocument, PlanOfYearDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { EditionSummary } from "../rounds/EditionSummary";
import { useSystem } from "../session/useSystem";
import { useActiveGrant } from "../session/useViewer";

/** Where a year's plan begins: the year chooses the rules, and last year's plan is taken along. */
export function PlanStartPage() {
  const today = useSystem()?.today;
  const organisation = useActiveGrant()?.organisation;
  if (!today || !organisation) return <LoadingState rows={5} />;
  return <Start thisYear={Number(today.slice(0, 4))} organisation={organisation} />;
}

function Start({ thisYear, organisation }: { thisYear: number; organisation: { id: string; name: string } }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [year, setYear] = useState(thisYear);
  const { data } = useDocument(PlanOfYearDocument, { organisationId: organisation.id, year });
  const [begin, { isPending, error }] = useAct(DraftPlanDocument, { notifies: false });
  const edition = editionOfYear(year);
  const known = data?.planOf;
  const act = async () => {
    const answer = await begin({ input: { organisationId: organisation.id, year } });
    if (!answer) return;
    const { id, draft } = answer.draftPlan;
    navigate(draft ? `/plans/${id}/write/news` : `/plans/${id}`);
  };
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageTitle title={translate("plans.start.title")} subtitle={organisation.name} />
      <RefusalAlert error={error} title={translate("plans.start.refused")} />
      <Section>
        <TextField
          select
          label={translate("rounds.year")}
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
          sx={{ minWidth: 200, mb: 2 }}
        >
          {[thisYear - 1, thisYear, thisYear + 1].map((it) => (
            <MenuItem key={it} value={it}>
              {it}
            </MenuItem>
          ))}
        </TextField>
        {known && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate(`plans.start.${known.state === "DRAFT" ? "draftKnown" : "issuedKnown"}`, { year })}
          </Alert>
        )}
        {edition ? (
          <EditionSummary edition={edition} />
        ) : (
          <RefusalAlert error={{ code: "NO_EDITION_FOR_YEAR", arguments: { year } }} />
        )}
        <Typography sx={{ color: "text.secondary", mt: 2 }}>{translate("plans.start.help")}</Typography>
      </Section>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, justifyContent: "space-between" }}>
        <Button component={Link} to="/rounds/new" variant="outlined" size="large">
          {translate("plans.start.short")}
        </Button>
        <Button variant="contained" size="large" disabled={!edition || isPending} onClick={() => void act()}>
          {translate(`plans.start.${known ? (known.state === "DRAFT" ? "goOn" : "read") : "begin"}`, {
            year,
          })}
        </Button>
      </Box>
    </Box>
  );
}
