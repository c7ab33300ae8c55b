import { Box, Paper, TextField } from "@mui/material";
import { TRAIL_ACTIONS } from "@xeploai/domain";
import { ListBase, useListContext, useTranslate } from "react-admin";
import { DataList, SHOWS_ERRORS } from "../components/DataList";
import { DayField } from "../components/DayField";
import { EmptyState } from "../components/EmptyState";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { PageTitle } from "../components/PageTitle";
import { ChainVerification } from "./ChainVerification";
import { dayOfInstant, endOfDay, startOfDay } from "./dayBounds";
import { type AuditRow, useAuditColumns } from "./useAuditColumns";

/** The trail, newest first, and whether its chains are intact. */
export function AuditList() {
  const translate = useTranslate();
  const columns = useAuditColumns();
  return (
    <ListBase resource="auditEntries" perPage={50} exporter={false} queryOptions={SHOWS_ERRORS}>
      <PageTitle title={translate("audit.title")} subtitle={translate("audit.subtitle")} />
      <ChainVerification />
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
        <AuditFilters />
        <DataList<AuditRow> columns={columns} empty={<EmptyState title={translate("audit.empty")} />} />
      </Paper>
    </ListBase>
  );
}

function AuditFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const value = (key: string) => (typeof filterValues[key] === "string" ? (filterValues[key] as string) : "");
  const set = (key: string, next: string) => {
    const { [key]: _, ...rest } = filterValues;
    setFilters(next ? { ...rest, [key]: next } : rest);
  };
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        mb: 2,
        gridTemplateColumns: { sm: "1fr 1fr", xl: "2fr 2fr 1fr 1fr" },
        alignItems: "start",
      }}
    >
      <OrganisationPicker
        label={translate("audit.filters.organisation")}
        value={value("withinId") || null}
        onChange={(id) => set("withinId", id ?? "")}
      />
      <TextField
        select
        label={translate("audit.filters.action")}
        value={value("action")}
        onChange={(event) => set("action", event.target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{translate("common.all")}</option>
        {TRAIL_ACTIONS.map((action) => (
          <option key={action} value={action}>
            {translate(`audit.actions.${action}`, { _: action })}
          </option>
        ))}
      </TextField>
      <DayField
        label={translate("audit.filters.from")}
        value={dayOfInstant(value("from"))}
        onChange={(day) => set("from", day && startOfDay(day))}
      />
      <DayField
        label={translate("audit.filters.to")}
        value={dayOfInstant(value("to"))}
        onChange={(day) => set("to", day && endOfDay(day))}
      />
    </Box>
  );
}
