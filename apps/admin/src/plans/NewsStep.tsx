import { Alert, Box, Typography } from "@mui/material";
import { CHANGE_AREA_TEXTS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { useBilingual } from "../components/useBilingual";
import { type PlanFieldsFragment, PlanNewsDocument, type PlanNewsQuery } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** What the ward's meeting is about: what is new since last year, and what of last year's plan found no place. */
export function NewsStep({ plan }: { plan: PlanFieldsFragment }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { data, error, refetch } = useDocument(PlanNewsDocument, { id: plan.id });
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={5} />;
  return (
    <>
      {plan.above && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("plans.news.above", {
            name: plan.above.organisationName,
            day: formatDay(plan.above.deadlineOn),
          })}
        </Alert>
      )}
      {plan.notCarried.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("plans.news.notCarried")}
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {plan.notCarried.map(({ what, code, textVi, textEn }) => (
              <li key={`${what}-${code}`}>
                {code && <strong>{code}: </strong>}
                {read({ vi: textVi, en: textEn })}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {data.planNews.length === 0 && <Typography>{translate("plans.news.nothing")}</Typography>}
      <RuleChanges changes={data.planNews} />
    </>
  );
}

/** Differences between two sets of rules, by the part of the rules they belong to. */
export function RuleChanges({ changes }: { changes: PlanNewsQuery["planNews"] }) {
  const read = useBilingual();
  const areas = [...new Set(changes.map(({ area }) => area))];
  return areas.map((area) => (
    <Box key={area} component="section" sx={{ mb: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {read(CHANGE_AREA_TEXTS[area])}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, pl: 3 }}>
        {changes
          .filter((it) => it.area === area)
          .map(({ textVi, textEn }) => (
            <li key={textVi}>{read({ vi: textVi, en: textEn })}</li>
          ))}
      </Box>
    </Box>
  ));
}
