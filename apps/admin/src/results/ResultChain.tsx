import { Box, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { formatShare } from "../components/format";
import { Section } from "../components/Section";
import { OverrideNotice } from "../decisions/OverrideNotice";
import { ExplanationItems } from "../explanation/ExplanationItems";
import { draftFromServer } from "../reviews/selfAssessmentDraft";
import { useDraftLabels } from "../reviews/useDraftLabels";
import { ReleasedSheets } from "./ReleasedSheets";
import type { OwnResult } from "./ResultHead";
import { SeenBy } from "./SeenBy";
import { VoteBars } from "./VoteBars";

/** The way to the level in plain words: own grades, the cell's vote, the quota, the decision. */
export function ResultChain({ result, rules }: { result: OwnResult; rules: SubjectRules }) {
  const translate = useTranslate();
  const { givenTo, criterionName } = useDraftLabels(rules);
  const { review, quota, tally, convened, required, explanation } = result;
  const { selfAssessment, decision } = review;
  const own = draftFromServer(selfAssessment);
  const lines = Object.keys({ ...own.grades, ...own.points });
  const name = (level: string | null | undefined) => translate(`levels.${level ?? "NONE"}`);
  return (
    <Section title={translate("results.why")}>
      <Box component="ol" sx={{ listStyle: "none", p: 0, m: 0 }}>
        <Link number={1} title={translate("results.chain.self.title")}>
          <Typography>{translate("results.chain.self.text", { level: name(review.selfLevel) })}</Typography>
          {lines.length > 0 && (
            <Box component="ul" sx={{ mt: 0.5, pl: 3 }}>
              {lines.map((code) => (
                <li key={code}>
                  {criterionName(code)}: <strong>{givenTo(own, code)}</strong>
                </li>
              ))}
            </Box>
          )}
          <SeenBy part="GRADES" />
        </Link>
        <Link number={2} title={translate("results.chain.sheets.title")}>
          <ReleasedSheets reviewId={review.id} />
          <SeenBy part="SHEETS" />
        </Link>
        <Link number={3} title={translate("results.chain.vote.title")}>
          {tally ? (
            <>
              <Typography>
                {translate("results.chain.vote.base", {
                  convened: convened ?? "—",
                  required: required ?? tally.required,
                })}
              </Typography>
              <VoteBars tally={tally} required={required ?? tally.required} />
              <Typography>
                {tally.outcome
                  ? translate("results.chain.vote.outcome", { level: name(tally.outcome) })
                  : translate("results.chain.vote.none", { level: name(review.proposedLevel) })}
              </Typography>
            </>
          ) : (
            <Typography>{translate("results.chain.vote.missing")}</Typography>
          )}
          <SeenBy part="VOTES" />
        </Link>
        <Link number={4} title={translate("results.chain.quota.title")}>
          <Typography>
            {translate("results.chain.quota.text", {
              goodOrAbove: quota.goodOrAbove,
              allowed: quota.allowed,
              excellent: quota.excellent,
              share: quota.sharePercent,
              ratio: typeof quota.excellentToGood === "number" ? formatShare(quota.excellentToGood) : "—",
            })}
          </Typography>
          {decision?.override && <OverrideNotice override={decision.override} />}
        </Link>
        <Link number={5} title={translate("results.chain.decision.title")} isLast>
          {decision && (
            <Typography>
              {translate("results.chain.decision.text", {
                level: name(decision.level),
                number: decision.resolutionNumber,
                time: formatInstant(decision.decidedAt),
              })}
            </Typography>
          )}
          {decision && review.proposedLevel && decision.level !== review.proposedLevel && (
            <Typography sx={{ mt: 1 }}>
              {translate("results.chain.decision.differs", {
                proposed: name(review.proposedLevel),
                reason: decision.reason ?? "—",
              })}
            </Typography>
          )}
          <ExplanationItems items={explanation} />
          <SeenBy part="REASONS" />
        </Link>
      </Box>
    </Section>
  );
}

interface LinkProps {
  number: number;
  title: string;
  isLast?: boolean;
  children: React.ReactNode;
}

/** One link of the chain. */
function Link({ number, title, isLast = false, children }: LinkProps) {
  return (
    <Box component="li" sx={{ display: "flex", gap: 2 }}>
      <Box sx={{ display: "flex", flexDirection: "column", alignItems: "center" }} aria-hidden>
        <Box
          sx={{
            width: 36,
            height: 36,
            flex: "none",
            borderRadius: "50%",
            bgcolor: "secondary.main",
            color: "secondary.contrastText",
            display: "grid",
            placeItems: "center",
            fontWeight: 700,
          }}
        >
          {number}
        </Box>
        {!isLast && <Box sx={{ width: 3, flex: 1, bgcolor: "divider" }} />}
      </Box>
      <Box sx={{ pb: 3, minWidth: 0, flex: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 700, fontSize: "1.1rem", mb: 0.5 }}>
          {title}
        </Typography>
        {children}
      </Box>
    </Box>
  );
}
