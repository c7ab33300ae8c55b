import DownloadIcon from "@mui/icons-material/DownloadOutlined";
import { Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { RosterImportFaultsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { faultsAddress } from "./uploadRoster";
import { type ImportFault, useFaultWords } from "./useFaultWords";

const LIMIT = 25;

/** Every faulty cell: where it is, what it holds, why it is refused and how to mend it. */
export function FaultTable({ id }: { id: string }) {
  const translate = useTranslate();
  const wordsOf = useFaultWords();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useDocument(
    RosterImportFaultsDocument,
    { id, page: { offset: page * LIMIT, limit: LIMIT } },
    { keepPrevious: true },
  );
  const faults = data?.rosterImport.faults;
  return (
    <Section
      title={translate("imports.faultTable.title")}
      actions={
        <Button
          component="a"
          href={faultsAddress(id)}
          download
          variant="outlined"
          startIcon={<DownloadIcon />}
        >
          {translate("imports.faultTable.download")}
        </Button>
      }
    >
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!faults && !error && <LoadingState rows={6} />}
      {faults && (
        <>
          <TableContainer tabIndex={0} role="region" aria-label={translate("imports.faultTable.title")}>
            <Table>
              <TableHead>
                <TableRow>
                  {(["row", "column", "value", "why", "mend"] as const).map((key) => (
                    <TableCell key={key}>{translate(`imports.faultTable.${key}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {faults.items.map((fault) => {
                  const { why, mend } = wordsOf(fault);
                  return (
                    <TableRow key={`${String(fault.row)}-${fault.column ?? ""}-${fault.code}`}>
                      <TableCell sx={{ minWidth: 64 }}>{fault.row}</TableCell>
                      <TableCell sx={{ minWidth: 130 }}>{columnName(fault, translate)}</TableCell>
                      <TableCell sx={{ minWidth: 140 }}>
                        <Box
                          component="span"
                          sx={{ bgcolor: "#fbe6dc", px: 0.75, borderRadius: 1, overflowWrap: "anywhere" }}
                        >
                          {fault.value || translate("imports.faultTable.empty")}
                        </Box>
                      </TableCell>
                      <TableCell sx={{ minWidth: 220 }}>{why}</TableCell>
                      <TableCell sx={{ minWidth: 220 }}>{mend}</TableCell>
                    </TableRow>
                  );
                })}
              </TableBody>
            </Table>
          </TableContainer>
          <PageTurner totalCount={faults.totalCount} page={page} limit={LIMIT} onPage={setPage} />
        </>
      )}
    </Section>
  );
}

function columnName(
  { column, heading, field }: ImportFault,
  translate: ReturnType<typeof useTranslate>,
): string {
  const name = heading ?? (field ? translate(`imports.fields.${field}`) : "");
  return [column, name].filter(Boolean).join(". ");
}
