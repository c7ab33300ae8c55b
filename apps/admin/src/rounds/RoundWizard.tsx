import { Box, Button, Step, StepLabel, Stepper } from "@mui/material";
import { editionOfYear } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { OpenRoundDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { useActiveGrant } from "../session/useViewer";
import { CalendarStepPage } from "./CalendarStepPage";
import { PlanStep } from "./PlanStep";
import { PreviewStep } from "./PreviewStep";
import {
  isCalendarComplete,
  isPlanComplete,
  openDraft,
  type RoundDraft,
  roundInput,
  withCalendar,
} from "./roundDraft";
import { useCurrentRound } from "./useCurrentRound";
import { YearStep } from "./YearStep";

const PAGES = ["year", "plan", "calendar", "preview"] as const;

/** Opens a year's round in four pages; nothing is written before the last button. */
export function RoundWizard() {
  const today = useSystem()?.today;
  const organisation = useActiveGrant()?.organisation;
  if (!today || !organisation) return <LoadingState rows={6} />;
  return <Wizard today={today} organisation={organisation} />;
}

function Wizard({ today, organisation }: { today: string; organisation: { id: string; name: string } }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => openDraft(today));
  const [page, setPage] = useState(0);
  const { rounds } = useCurrentRound();
  const [open, { isPending, error }] = useAct(OpenRoundDocument, {
    notifies: false,
    success: "rounds.opened",
  });
  const existing = rounds.find(({ year }) => year === draft.year);
  const edition = editionOfYear(draft.year);
  const change = (part: Partial<RoundDraft>) => setDraft((it) => withCalendar({ ...it, ...part }));
  const mayGoOn = [edition !== null && !existing, isPlanComplete(draft), isCalendarComplete(draft), true][
    page
  ];

  const goTo = (next: number) => {
    setPage(next);
    window.scrollTo({ top: 0 });
  };
  const act = async () => {
    const answer = await open({ input: roundInput(draft, organisation.id) });
    if (answer) navigate(`/rounds/${answer.openRound.id}`);
  };

  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageTitle title={translate("rounds.wizard.title")} subtitle={organisation.name} />
      <Stepper activeStep={page} alternativeLabel sx={{ mb: 3, display: { xs: "none", sm: "flex" } }}>
        {PAGES.map((name) => (
          <Step key={name}>
            <StepLabel>{translate(`rounds.wizard.${name}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <RefusalAlert error={error} title={translate("rounds.wizard.refused")} />
      <Section title={`${page + 1}. ${translate(`rounds.wizard.${PAGES[page]}`)}`}>
        {page === 0 && <YearStep draft={draft} today={today} onChange={change} existing={existing} />}
        {page === 1 && <PlanStep draft={draft} onChange={change} />}
        {page === 2 && <CalendarStepPage draft={draft} onChange={change} />}
        {page === 3 && <PreviewStep input={roundInput(draft, organisation.id)} />}
      </Section>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Button variant="outlined" size="large" disabled={page === 0} onClick={() => goTo(page - 1)}>
          {translate("common.back")}
        </Button>
        {page < PAGES.length - 1 ? (
          <Button variant="contained" size="large" disabled={!mayGoOn} onClick={() => goTo(page + 1)}>
            {translate("common.next")}
          </Button>
        ) : (
          <Button variant="contained" size="large" disabled={isPending} onClick={() => void act()}>
            {translate("rounds.wizard.open", { year: draft.year })}
          </Button>
        )}
      </Box>
    </Box>
  );
}
