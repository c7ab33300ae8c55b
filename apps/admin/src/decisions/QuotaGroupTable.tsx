import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import type { Board } from "./boardWhatIf";

const FIGURES = ["excellent", "good", "allowed", "exceededBy"] as const;

/** Where each group of the quota stands if every proposal were decided; nothing where the quota is one for all. */
export function QuotaGroupTable({ groups }: Pick<Board, "groups">) {
  const translate = useTranslate();
  if (groups.length < 2) return null;
  return (
    <Section title={translate("decisions.groups.title")} subtitle={translate("decisions.groups.help")}>
      <TableContainer>
        <Table size="small" aria-label={translate("decisions.groups.title")}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("decisions.groups.group")}</TableCell>
              {FIGURES.map((figure) => (
                <TableCell key={figure} align="right">
                  {translate(`decisions.groups.${figure}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {groups.map(({ name, proposed }) => (
              <TableRow key={name ?? ""}>
                <TableCell component="th" scope="row">
                  {name ?? translate("decisions.groups.none")}
                </TableCell>
                {FIGURES.map((figure) => (
                  <TableCell key={figure} align="right">
                    {formatInteger(proposed[figure])}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
