import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  MapRosterImportDocument,
  type OrganisationKind,
  type RosterField,
  type RosterImportFieldsFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { choose, columnLetter, ROSTER_FIELDS } from "./columnChoice";

const NEEDED: readonly RosterField[] = ["FULL_NAME", "BIRTH_DATE", "GENDER", "ADMITTED_ON"];

/** A roster of one cell need not name the cell in every row. */
const CELLS: ReadonlySet<OrganisationKind> = new Set(["CELL", "GRASSROOTS_CELL"]);

interface ColumnMappingProps {
  roster: RosterImportFieldsFragment;
  onChecked: () => void;
}

/** Second step: what each column of the file means, proposed by the server, changed by the user. */
export function ColumnMapping({ roster, onChecked }: ColumnMappingProps) {
  const translate = useTranslate();
  const [columns, setColumns] = useState(
    roster.columns.map(({ index, field }) => ({ index, field: field ?? null })),
  );
  const [map, { isPending, error }] = useAct(MapRosterImportDocument, { notifies: false });
  const chosen = new Set(columns.map(({ field }) => field));
  const needed = CELLS.has(roster.organisation.kind) ? NEEDED : [...NEEDED, "CELL" as const];
  const missing = needed
    .filter((field) => !chosen.has(field))
    .map((field) => translate(`imports.fields.${field}`));
  const check = async () => {
    if (await map({ input: { id: roster.id, columns } })) onChecked();
  };

  return (
    <Section title={translate("imports.map.title")} subtitle={translate("imports.map.body")}>
      <RefusalAlert error={error} />
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {roster.columns.map(({ index, heading, samples }) => {
          const field = columns.find((it) => it.index === index)?.field ?? null;
          return (
            <Box
              key={index}
              component="li"
              sx={{
                display: "grid",
                gap: 1.5,
                gridTemplateColumns: { md: "minmax(180px, 1fr) minmax(240px, 1fr) minmax(180px, 1.2fr)" },
                alignItems: "center",
                py: 1.5,
                borderBottom: 1,
                borderColor: "divider",
              }}
            >
              <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
                {columnLetter(index)}. {heading}
              </Typography>
              <TextField
                select
                fullWidth
                label={translate("imports.map.field")}
                value={field ?? ""}
                onChange={(event) =>
                  setColumns(choose(columns, index, (event.target.value || null) as RosterField | null))
                }
              >
                <MenuItem value="">{translate("imports.map.leaveOut")}</MenuItem>
                {ROSTER_FIELDS.map((it) => (
                  <MenuItem key={it} value={it}>
                    {translate(`imports.fields.${it}`)}
                  </MenuItem>
                ))}
              </TextField>
              <Typography sx={{ color: "text.secondary", overflowWrap: "anywhere", fontSize: "0.95rem" }}>
                {translate("imports.map.samples")}: {samples.filter(Boolean).slice(0, 3).join(" · ") || "–"}
              </Typography>
            </Box>
          );
        })}
      </Box>
      {missing.length > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate("imports.map.missing", { fields: missing.join(", ") })}
        </Alert>
      )}
      <Button
        variant="contained"
        disabled={isPending || missing.length > 0}
        onClick={() => void check()}
        // a workbook of thirty columns is long: the next step stays in sight
        sx={{ mt: 2, position: "sticky", bottom: 16, zIndex: 1 }}
      >
        {translate("imports.map.check")}
      </Button>
    </Section>
  );
}
