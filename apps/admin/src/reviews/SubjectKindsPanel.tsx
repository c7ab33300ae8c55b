import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { ReviewKindsDocument, type ReviewKindsQuery } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { kindStanding } from "./kindStanding";

const ALIAS: Readonly<Record<SubjectKind, keyof ReviewKindsQuery>> = {
  ORGANISATION: "organisations",
  COLLECTIVE: "collectives",
  CADRE: "cadres",
  MEMBER: "members",
};

/** The four kinds of subject of a round, how far each is, and the way to their list. */
export function SubjectKindsPanel({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(ReviewKindsDocument, { roundId });
  const kinds = SUBJECT_KINDS.filter((kind) => data && data[ALIAS[kind]].totalCount > 0);
  return (
    <Section title={translate("subjects.panel.title")} subtitle={translate("subjects.panel.help")}>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={4} />}
      {data && (
        <TableContainer tabIndex={0} role="region" aria-label={translate("subjects.panel.title")}>
          <Table size="small" sx={{ "& td, & th": { px: { xs: 0.75, sm: 1.75 } } }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate("subjects.panel.kind")}</TableCell>
                <TableCell align="right">{translate("subjects.panel.handedIn")}</TableCell>
                <TableCell align="right">{translate("subjects.panel.out")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {kinds.map((kind) => {
                const { expected, handedIn, out } = kindStanding(data[ALIAS[kind]].stateCounts);
                return (
                  <TableRow key={kind} hover>
                    <TableCell>
                      <Box
                        component={Link}
                        to={`/reviews?round=${roundId}&kind=${kind}`}
                        sx={{ color: "secondary.main", fontWeight: 600 }}
                      >
                        {translate(`subjects.kinds.${kind}`)}
                      </Box>
                    </TableCell>
                    <TableCell align="right" sx={{ fontWeight: handedIn < expected ? 700 : 400 }}>
                      {formatInteger(handedIn)}/{formatInteger(expected)}
                    </TableCell>
                    <TableCell align="right">{formatInteger(out)}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
