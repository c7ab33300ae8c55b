import { Box, MenuItem, TextField } from "@mui/material";
import { LEVELS, SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { useListContext, useTranslate } from "react-admin";
import { ListSearch } from "../components/ListSearch";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { isBelowRounds } from "../rounds/roundsInReach";
import { useActiveGrant } from "../session/useViewer";

interface ReviewFiltersProps {
  wardId: string;
  kind: SubjectKind;
  onKind: (kind: SubjectKind) => void;
}

/** What kind of subject, search by name, one unit, one proposed level. */
export function ReviewFilters({ wardId, kind, onKind }: ReviewFiltersProps) {
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
    <Box
      sx={{
        display: "grid",
        gap: 2,
        gridTemplateColumns: { md: "1fr 1fr", lg: "1.3fr 2fr 2fr 1.5fr" },
        mb: 1,
      }}
    >
      <TextField
        select
        label={translate("subjects.kind")}
        value={kind}
        onChange={(event) => onKind(event.target.value as SubjectKind)}
      >
        {SUBJECT_KINDS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`subjects.one.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <ListSearch label={translate("reviews.list.search")} />
      {mayChooseCell && (
        <OrganisationPicker
          label={translate(kind === "MEMBER" ? "reviews.list.cell" : "subjects.unit")}
          helperText={translate(kind === "MEMBER" ? "reviews.list.allCells" : "subjects.allUnits")}
          value={text("cellId") || null}
          filter={{ withinId: wardId, ...(kind === "MEMBER" && { kinds: ["CELL", "GRASSROOTS_CELL"] }) }}
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
