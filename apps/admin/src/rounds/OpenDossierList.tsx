import { Box, Link as TextLink, Typography } from "@mui/material";
import { DOSSIER_RULES } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { useBilingual } from "../components/useBilingual";
import type { RoundClosingQuery } from "../graphql/generated/graphql";
import { missingItemLink, unsettledLink } from "./missingItemLink";

type OpenDossier = RoundClosingQuery["roundClosing"]["items"][number];

/** Each subject that keeps the round open, with what is missing and the way to make it good. */
export function OpenDossierList({
  roundId,
  dossiers,
}: {
  roundId: string;
  dossiers: readonly OpenDossier[];
}) {
  const translate = useTranslate();
  const text = useBilingual();
  return (
    <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
      {dossiers.map((it) => (
        <Box
          component="li"
          key={it.reviewId}
          sx={{ borderTop: "1px solid", borderColor: "divider", py: 1.5, overflowWrap: "anywhere" }}
        >
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {it.name}
          </Typography>
          {it.unit.name !== it.name && (
            <Typography sx={{ color: "text.secondary" }}>{it.unit.name}</Typography>
          )}
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {!it.isSettled && (
              <li>
                <TextLink component={Link} to={unsettledLink(roundId, it)}>
                  {translate(it.state === "APPEALED" ? "closing.contested" : "closing.unpublished", {
                    state: translate(`enums.reviewState.${it.state}`),
                  })}
                </TextLink>
              </li>
            )}
            {it.missing.map(({ item, number }) => (
              <li key={item}>
                <TextLink component={Link} to={missingItemLink(item, roundId, it)}>
                  {translate("closing.missing", { number, item: text(DOSSIER_RULES[item].text) })}
                </TextLink>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
