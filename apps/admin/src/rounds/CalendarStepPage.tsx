import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { addDays, type CalendarEntry, calendarFaults, proposedCalendar } from "./proposedCalendar";
import type { RoundDraft } from "./roundDraft";

interface CalendarStepPageProps {
  draft: RoundDraft;
  onChange: (part: Partial<RoundDraft>) => void;
}

/** The days of each step, proposed from plan and deadline and changed freely. */
export function CalendarStepPage({ draft, onChange }: CalendarStepPageProps) {
  const translate = useTranslate();
  const { calendar, deadlineOn, planIssuedOn } = draft;
  const faults = calendarFaults(calendar, deadlineOn);
  const set = (index: number, part: Partial<CalendarEntry>) =>
    onChange({
      isCalendarOwn: true,
      calendar: calendar.map((it, at) => (at === index ? { ...it, ...part } : it)),
    });
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        {translate("rounds.calendar.help", { last: formatDay(addDays(deadlineOn, -1)) })}
      </Typography>
      {calendar.map((entry, index) => {
        const fault = faults.find(({ code }) => code === entry.code);
        const name = translate(`rounds.steps.${entry.code}`);
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
              mb: 0.5,
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
              onChange={(startsOn) => set(index, { startsOn })}
              helperText=" "
            />
            <DayField
              label={translate("rounds.calendar.until")}
              value={entry.endsOn}
              onChange={(endsOn) => set(index, { endsOn })}
              helperText=" "
            />
          </Box>
        );
      })}
      {calendar.length === 0 && <Alert severity="error">{translate("rounds.plan.deadlineTooEarly")}</Alert>}
      {draft.isCalendarOwn && (
        <Button
          variant="outlined"
          onClick={() =>
            onChange({ isCalendarOwn: false, calendar: proposedCalendar(planIssuedOn, deadlineOn) ?? [] })
          }
        >
          {translate("rounds.calendar.propose")}
        </Button>
      )}
    </>
  );
}
