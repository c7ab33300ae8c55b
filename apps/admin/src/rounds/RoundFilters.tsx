import { Box, MenuItem, TextField } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { OrganisationPicker } from "../components/OrganisationPicker";
import type { RoundState } from "../graphql/generated/graphql";
import { useSystem } from "../session/useSystem";

const STATES: readonly RoundState[] = ["OPEN", "DECIDED", "PUBLISHED", "CLOSED"];
/** The oldest rules that rounds were ever opened under. */
const FIRST_YEAR = 2014;

/** One grassroots organisation, one year, one state. */
export function RoundFilters({ withinId }: { withinId: string }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [state = ""] = (filterValues.states as RoundState[] | undefined) ?? [];
  const set = (name: string, value: unknown) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { md: "2fr 1fr 1fr" }, mb: 2 }}>
      <OrganisationPicker
        label={translate("rounds.filters.organisation")}
        value={typeof filterValues.organisationId === "string" ? filterValues.organisationId : null}
        filter={{ withinId, kinds: ["WARD", "GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"] }}
        onChange={(id) => set("organisationId", id)}
      />
      <TextField
        select
        label={translate("rounds.year")}
        value={filterValues.year ?? ""}
        onChange={(event) => set("year", Number(event.target.value))}
      >
        <MenuItem value="">{translate("common.all")}</MenuItem>
        {useYears().map((year) => (
          <MenuItem key={year} value={year}>
            {year}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate("rounds.filters.state")}
        value={state}
        onChange={(event) => set("states", event.target.value && [event.target.value])}
      >
        <MenuItem value="">{translate("common.all")}</MenuItem>
        {STATES.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`enums.roundState.${it}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

/** Years of review, newest first, up to two after today: a sample system holds rounds after its own clock. */
function useYears(): number[] {
  const thisYear = Number(useSystem()?.today.slice(0, 4) ?? FIRST_YEAR);
  return Array.from({ length: thisYear + 3 - FIRST_YEAR }, (_, index) => thisYear + 2 - index);
}
