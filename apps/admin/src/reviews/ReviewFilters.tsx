import { Box, MenuItem, TextField } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useListContext, useTranslate } from "react-admin";
import { ListSearch } from "../components/ListSearch";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { isBelowRounds } from "../rounds/roundsInReach";
import { useActiveGrant } from "../session/useViewer";

/** Search by name, one cell, one proposed level. */
export function ReviewFilters({ wardId }: { wardId: string }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const place = useActiveGrant()?.organisation;
  // Who acts for one cell sees its reviews alone: there is none to choose.
  const mayChooseCell = place !== undefined && !isBelowRounds(place);
  const set = (name: string, value: string | null) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value ? { ...rest, [name]: value } : rest);
  };
  const text = (name: string) => (typeof filterValues[name] === "string" ? String(filterValues[name]) : "");
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { md: "2fr 2fr 1fr" }, mb: 1 }}>
      <ListSearch label={translate("reviews.list.search")} />
      {mayChooseCell && (
        <OrganisationPicker
          label={translate("reviews.list.cell")}
          helperText={translate("reviews.list.allCells")}
          value={text("cellId") || null}
          filter={{ withinId: wardId, kinds: ["CELL", "GRASSROOTS_CELL"] }}
          onChange={(id) => set("cellId", id)}
        />
      )}
      <TextField
        select
        label={translate("reviews.list.proposedFilter")}
        value={text("proposedLevel")}
        onChange={(event) => set("proposedLevel", event.target.value)}
      >
        <MenuItem value="">{translate("reviews.list.allLevels")}</MenuItem>
        {LEVELS.map((level) => (
          <MenuItem key={level} value={level}>
            {translate(`levels.${level}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
