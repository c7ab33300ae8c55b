import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from "@mui/material";
import { ROLE_TEXTS } from "@xeploai/domain";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useNavigate } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { useBilingual } from "../components/useBilingual";
import {
  IssueAmendmentDocument,
  IssuePlanDocument,
  PlanOutlookDocument,
  type PlanOutlookQuery,
  PreviewAmendmentDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { AmendmentEffect } from "./AmendmentEffect";
import { STEP_OF_PART } from "./planDraft";
import type { PlanDraft } from "./usePlanDraft";

/** What is still missing, who closes it and where; once nothing is, the act that puts the plan into force. */
export function ChecklistStep({ draft }: { draft: PlanDraft }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { plan, saving, flush } = draft;
  const isAmendment = plan.state === "ISSUED";
  const { data, error, refetch } = useDocument(PlanOutlookDocument, { id: plan.id });
  const effect = useDocument(PreviewAmendmentDocument, { id: plan.id }, { enabled: isAmendment });
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [issue, issuing] = useAct(IssuePlanDocument, { notifies: false, success: "plans.checklist.issued" });
  const [amend, amending] = useAct(IssueAmendmentDocument, {
    notifies: false,
    success: "plans.checklist.amended",
  });
  // What was typed on another page is on the server by now, and the list is of what the server has.
  useEffect(() => {
    if (saving === "SAVED") void refetch();
  }, [saving, refetch]);
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={5} />;
  const { missing, cellsWithoutSecretary } = data.planOutlook;
  const act = async () => {
    if (!(await flush())) return;
    const { id, version } = plan;
    const answer = isAmendment
      ? await amend({ input: { id, version, reason } })
      : await issue({ input: { id, version } });
    if (answer) navigate(`/plans/${id}`);
  };
  return (
    <>
      <RefusalAlert error={issuing.error ?? amending.error} title={translate("plans.checklist.refused")} />
      {missing.length === 0 ? (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("plans.checklist.complete")}
        </Alert>
      ) : (
        <MissingList missing={missing} planId={plan.id} cells={cellsWithoutSecretary} />
      )}
      {isAmendment && effect.data && <AmendmentEffect effect={effect.data.previewAmendment} />}
      {isAmendment && (
        <TextField
          fullWidth
          multiline
          required
          label={translate("plans.amendment.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          sx={{ mb: 2 }}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
      <Button
        variant="contained"
        size="large"
        disabled={missing.length > 0 || (isAmendment && reason.trim() === "")}
        onClick={() => setAsking(true)}
      >
        {translate(isAmendment ? "plans.checklist.amend" : "plans.checklist.issue")}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby="issue-title">
        <DialogTitle id="issue-title">
          {translate(isAmendment ? "plans.checklist.askAmend" : "plans.checklist.ask", { year: plan.year })}
        </DialogTitle>
        <DialogContent>
          <Typography>{translate("plans.checklist.effect")}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate("common.cancel")}</Button>
          <Button
            variant="contained"
            disabled={issuing.isPending || amending.isPending}
            onClick={() => void act().then(() => setAsking(false))}
          >
            {translate("plans.checklist.confirm")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

interface MissingListProps {
  missing: PlanOutlookQuery["planOutlook"]["missing"];
  planId: string;
  cells: PlanOutlookQuery["planOutlook"]["cellsWithoutSecretary"];
}

function MissingList({ missing, planId, cells }: MissingListProps) {
  const translate = useTranslate();
  const read = useBilingual();
  return (
    <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, mb: 2 }}>
      {missing.map(({ code, part, actor, textVi, textEn }) => (
        <Box
          component="li"
          key={`${code} ${textVi}`}
          sx={{
            display: "flex",
            flexWrap: "wrap",
            gap: 1,
            alignItems: "center",
            py: 1,
            borderTop: "1px solid",
            borderColor: "divider",
          }}
        >
          <Box sx={{ flex: "1 1 300px" }}>
            <Typography sx={{ fontWeight: 600 }}>{read({ vi: textVi, en: textEn })}</Typography>
            <Typography sx={{ color: "text.secondary" }}>
              {translate("plans.checklist.actor", { actor: read(ROLE_TEXTS[actor]) })}
            </Typography>
            {code === "SECRETARY_MISSING" && (
              <Typography sx={{ color: "text.secondary" }}>
                {cells
                  .slice(0, 12)
                  .map(({ name }) => name)
                  .join(", ")}
                {cells.length > 12 && ` … (${cells.length})`}
              </Typography>
            )}
          </Box>
          <Button
            component={Link}
            to={part === "ACCOUNTS" ? "/accounts" : `/plans/${planId}/write/${STEP_OF_PART[part]}`}
            variant="outlined"
          >
            {translate("plans.checklist.mend")}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
