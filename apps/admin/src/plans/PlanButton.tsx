import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useNavigate } from "react-router-dom";
import { DraftPlanDocument, PlanOfYearDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";

/** The way to the plan of a round; a round opened the short way gets its plan when the office asks for it. */
export function PlanButton({ organisationId, year }: { organisationId: string; year: number }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const can = useCan();
  const { data } = useDocument(PlanOfYearDocument, { organisationId, year });
  const [take, { isPending }] = useAct(DraftPlanDocument);
  const id = data?.planOf?.id;
  if (id) {
    return (
      <Button component={Link} to={`/plans/${id}`} variant="outlined">
        {translate("plans.title")}
      </Button>
    );
  }
  if (!data || !can("plan:draft")) return null;
  return (
    <Button
      variant="outlined"
      disabled={isPending}
      onClick={() =>
        void take({ input: { organisationId, year } }).then(
          (it) => it && navigate(`/plans/${it.draftPlan.id}`),
        )
      }
    >
      {translate("plans.title")}
    </Button>
  );
}
