import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import { CALENDAR_STEPS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { addDays, type CalendarEntry, calendarFaults, proposedCalendar } from "../rounds/proposedCalendar";
import type { PlanDraft } from "./usePlanDraft";

/** Number and date of the plan, the deadline, and the days of each step. */
export function DocumentStep({ draft }: { draft: PlanDraft }) {
  const translate = useTranslate();
  const { plan, content, change } = draft;
  const { number, issuedOn, deadlineOn, asOf, calendar } = content;
  const isAmendment = plan.state === "ISSUED";
  const entries: CalendarEntry[] = CALENDAR_STEPS.map(
    (code) => calendar.find((it) => it.code === code) ?? { code, startsOn: "", endsOn: "" },
  );
  const faults = deadlineOn
    ? calendarFaults(
        entries.filter(({ startsOn, endsOn }) => startsOn && endsOn),
        deadlineOn,
      )
    : [];
  const set = (code: CalendarEntry["code"], part: Partial<CalendarEntry>) =>
    change({
      calendar: entries
        .map((it) => (it.code === code ? { ...it, ...part } : it))
        .filter(({ startsOn, endsOn }) => startsOn && endsOn),
    });
  return (
    <>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
        <TextField
          label={translate("rounds.plan.number")}
          value={number ?? ""}
          onChange={(event) => change({ number: event.target.value })}
          helperText={translate("rounds.plan.numberHelp")}
          slotProps={{ htmlInput: { maxLength: 64 } }}
        />
        <DayField
          label={translate("rounds.plan.issuedOn")}
          value={issuedOn ?? ""}
          onChange={(day) => change({ issuedOn: day || null })}
        />
        <DayField
          label={translate("rounds.plan.deadline")}
          value={deadlineOn ?? ""}
          onChange={(day) => change({ deadlineOn: day || null })}
        />
        {isAmendment ? (
          <Typography sx={{ alignSelf: "center" }}>
            {translate("rounds.plan.asOf")}: <strong>{formatDay(asOf)}</strong>.{" "}
            {translate("plans.document.asOfFixed")}
          </Typography>
        ) : (
          <DayField
            label={translate("rounds.plan.asOf")}
            value={asOf}
            onChange={(day) => day && change({ asOf: day })}
            helperText={translate("rounds.plan.asOfHelp")}
          />
        )}
      </Box>
      {deadlineOn && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate("rounds.plan.deadlineMeaning", {
            day: formatDay(deadlineOn),
            last: formatDay(addDays(deadlineOn, -1)),
          })}
        </Alert>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mt: 3, mb: 1 }}>
        <Typography component="h3" variant="h6" sx={{ flex: "1 1 200px" }}>
          {translate("rounds.wizard.calendar")}
        </Typography>
        <Button
          variant="outlined"
          disabled={!deadlineOn}
          onClick={() => {
            const start = issuedOn ?? asOf;
            if (deadlineOn) change({ calendar: proposedCalendar(start, deadlineOn) ?? [] });
          }}
        >
          {translate("plans.document.propose")}
        </Button>
      </Box>
      {entries.map((entry, index) => {
        const name = translate(`rounds.steps.${entry.code}`);
        const fault = faults.find(({ code }) => code === entry.code);
        return (
          <Box
            key={entry.code}
            role="group"
            aria-label={name}
            sx={{
              display: "grid",
              gap: 1.5,
              alignItems: "start",
              gridTemplateColumns: { xs: "minmax(0, 1fr) minmax(0, 1fr)", md: "minmax(0, 1fr) 200px 200px" },
            }}
          >
            <Box sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}>
              <Typography sx={{ fontWeight: 600 }}>
                {index + 1}. {name}
              </Typography>
              {fault && (
                <Typography sx={{ color: "error.main" }}>
                  {translate(`rounds.calendar.faults.${fault.fault}`)}
                </Typography>
              )}
            </Box>
            <DayField
              label={translate("rounds.calendar.from")}
              value={entry.startsOn}
              onChange={(startsOn) => set(entry.code, { startsOn, endsOn: entry.endsOn || startsOn })}
              helperText=" "
            />
            <DayField
              label={translate("rounds.calendar.until")}
              value={entry.endsOn}
              onChange={(endsOn) => set(entry.code, { endsOn, startsOn: entry.startsOn || endsOn })}
              helperText=" "
            />
          </Box>
        );
      })}
    </>
  );
}
