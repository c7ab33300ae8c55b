import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { formatDay } from "../components/dates";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import { ResolutionsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** What has been resolved in the round, each to be read and printed; nothing until there is one. */
export function ResolutionList({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const { data } = useDocument(ResolutionsDocument, { roundId }, { keepPrevious: true });
  const resolutions = data?.resolutions ?? [];
  if (resolutions.length === 0) return null;
  return (
    <Section title={translate("decisions.paper.list")}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {resolutions.map(({ id, number, resolvedOn, subjectKind, decided, override }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/resolutions/${id}`}>
              {translate("decisions.paper.line", {
                number,
                day: formatDay(resolvedOn),
                kind: translate(`decisions.kinds.${subjectKind}`),
                decided: formatInteger(decided),
              })}
            </Link>
            {override && <Typography>{translate("decisions.override.notice", { ...override })}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  );
}
