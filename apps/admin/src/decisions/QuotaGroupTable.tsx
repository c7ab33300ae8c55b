import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import type { WhatIf } from "./boardWhatIf";
import { groupName } from "./groupName";

const FIGURES = ["excellent", "good", "allowed", "headroom", "exceededBy"] as const;

/** Where each group of the quota would stand; moves while the board is worked on. Nothing where the quota is one for all. */
export function QuotaGroupTable({ groups }: Pick<WhatIf, "groups">) {
  const translate = useTranslate();
  if (groups.length < 2) return null;
  return (
    <Section title={translate("decisions.groups.title")} subtitle={translate("decisions.groups.help")}>
      <TableContainer tabIndex={0} role="region" aria-label={translate("decisions.groups.title")}>
        <Table size="small" sx={{ "& td, & th": { px: { xs: 0.75, sm: 1.75 } } }}>
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
            {groups.map(({ name, counts, quota }) => (
              <TableRow key={name ?? ""} data-group={name ?? ""}>
                <TableCell component="th" scope="row" sx={{ minWidth: 120 }}>
                  {groupName(translate, name ?? null)}
                </TableCell>
                {FIGURES.map((figure) => (
                  <TableCell
                    key={figure}
                    align="right"
                    sx={
                      figure === "exceededBy" && quota.exceededBy > 0
                        ? { color: "error.dark", fontWeight: 700 }
                        : undefined
                    }
                  >
                    {formatInteger({ excellent: counts.EXCELLENT, good: counts.GOOD, ...quota }[figure])}
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
