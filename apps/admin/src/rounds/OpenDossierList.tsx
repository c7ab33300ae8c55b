import { Box, Link as TextLink, Typography } from "@mui/material";
import { DOSSIER_ACTOR_TEXTS, DOSSIER_RULES, type DossierActor, dossierItemActor } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { useBilingual } from "../components/useBilingual";
import type { RoundClosingQuery } from "../graphql/generated/graphql";
import { missingItemLink, unsettledActor, unsettledLink } from "./missingItemLink";

type OpenDossier = RoundClosingQuery["roundClosing"]["items"][number];

/** Each subject that keeps the round open, with what is missing and the way to make it good. */
export function OpenDossierList({
  round,
  dossiers,
}: {
  round: { id: string; year: number };
  dossiers: readonly OpenDossier[];
}) {
  const translate = useTranslate();
  const text = useBilingual();
  const by = (actor: DossierActor) => (
    <Typography component="span" sx={{ display: "block", color: "text.secondary" }}>
      {translate("closing.by", { actor: text(DOSSIER_ACTOR_TEXTS[actor]) })}
    </Typography>
  );
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
                <TextLink component={Link} to={unsettledLink(round.id, it)}>
                  {translate(it.state === "APPEALED" ? "closing.contested" : "closing.unpublished", {
                    state: translate(`enums.reviewState.${it.state}`),
                  })}
                </TextLink>
                {by(unsettledActor(it))}
              </li>
            )}
            {it.missing.map(({ item, number }) => (
              <li key={item}>
                <TextLink component={Link} to={missingItemLink(item, round, it)}>
                  {translate("closing.missing", { number, item: text(DOSSIER_RULES[item].text) })}
                </TextLink>
                {by(dossierItemActor(item, it.kind))}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
