import { Chip, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { ImportOutcome, RosterImportFieldsFragment } from "../graphql/generated/graphql";

const COLOURS: Record<ImportOutcome, "success" | "info" | "default" | "error"> = {
  CREATE: "success",
  UPDATE: "info",
  UNCHANGED: "default",
  FAULTY: "error",
};

/** The first rows and what importing does with each. */
export function ImportPreview({ rows }: { rows: RosterImportFieldsFragment["preview"] }) {
  const translate = useTranslate();
  if (rows.length === 0) return null;
  return (
    <Section title={translate("imports.preview.title")} subtitle={translate("imports.preview.subtitle")}>
      <TableContainer
        tabIndex={0}
        role="region"
        aria-label={translate("imports.preview.title")}
        sx={{ maxHeight: 480 }}
      >
        <Table stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{translate("imports.faultTable.row")}</TableCell>
              <TableCell>{translate("imports.fields.FULL_NAME")}</TableCell>
              <TableCell>{translate("imports.fields.CELL")}</TableCell>
              <TableCell>{translate("imports.preview.outcome")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ row, fullName, cellName, outcome }) => (
              <TableRow key={row}>
                <TableCell>{row}</TableCell>
                <TableCell>{fullName}</TableCell>
                <TableCell>{cellName}</TableCell>
                <TableCell>
                  <Chip
                    size="small"
                    variant="outlined"
                    color={COLOURS[outcome]}
                    label={translate(`imports.outcomes.${outcome}`)}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
