import LockIcon from "@mui/icons-material/Lock";
import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import type { DecisionCandidatesQuery } from "../graphql/generated/graphql";

type Lock = DecisionCandidatesQuery["decisionCandidates"]["items"][number]["locks"][number];

/** Which levels cannot be given and why: each condition in a sentence, with what was found. */
export function LevelLocks({ locks }: { locks: readonly Lock[] }) {
  const translate = useTranslate();
  const read = useBilingual();
  if (locks.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate("decisions.locks.title")}
      sx={{ listStyle: "none", m: 0, my: 1, p: 1.5, borderRadius: 1.5, bgcolor: "action.hover" }}
    >
      {locks.map((it) => (
        <Box component="li" key={`${it.level}${it.code}`} sx={{ display: "flex", gap: 1, mb: 0.5 }}>
          <LockIcon fontSize="small" aria-hidden sx={{ mt: 0.25 }} />
          <Typography>
            {translate(it.level === "UNSATISFACTORY" ? "decisions.locks.all" : "decisions.locks.level", {
              level: translate(`levels.${it.level}`),
            })}{" "}
            {read({ vi: it.textVi, en: it.textEn })}
            {it.findingVi && it.findingEn && `. ${read({ vi: it.findingVi, en: it.findingEn })}`}.
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
