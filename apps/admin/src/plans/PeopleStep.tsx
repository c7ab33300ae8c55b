import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { type Participation, PlanOutlookDocument, type PlanOutlookQuery } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import type { PlanContent } from "./planDraft";
import type { PlanDraft } from "./usePlanDraft";

type Outlook = PlanOutlookQuery["planOutlook"];
type Exception = Outlook["exceptions"][number];

/** Who takes part how and why, what a person must decide, and the groups in which the quota is counted. */
export function PeopleStep({ draft }: { draft: PlanDraft }) {
  const translate = useTranslate();
  const { plan, content, change } = draft;
  const { data, error, refetch } = useDocument(PlanOutlookDocument, { id: plan.id });
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={6} />;
  const { kinds, exceptions, exceptionCount, grouped } = data.planOutlook;
  const choose = (choices: PlanContent["participation"]) => {
    const keys = new Set(choices.map(keyOf));
    change({ participation: [...content.participation.filter((it) => !keys.has(keyOf(it))), ...choices] });
  };
  return (
    <>
      {kinds.map(({ kind, total, rated, reviewOnly, out }) => (
        <Box key={kind} sx={{ mb: 2 }}>
          <Typography component="h3" sx={{ fontWeight: 700 }}>
            {translate(`plans.kinds.${kind}`)}
          </Typography>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3 }}>
            <Figure label={translate("plans.people.total")} value={formatInteger(total)} />
            <Figure label={translate("rounds.preview.rated")} value={formatInteger(rated)} tone="good" />
            <Figure label={translate("rounds.preview.reviewOnly")} value={formatInteger(reviewOnly)} />
            <Figure label={translate("rounds.preview.out")} value={formatInteger(out)} />
          </Box>
        </Box>
      ))}
      {kinds.length === 0 && <Alert severity="info">{translate("plans.people.above")}</Alert>}
      <Undecided exceptions={exceptions} content={content} onChoose={choose} />
      {exceptions.length > 0 && (
        <Typography component="h3" variant="h6" sx={{ mt: 3, mb: 1 }}>
          {translate("plans.people.exceptions", { count: formatInteger(exceptionCount) })}
        </Typography>
      )}
      {exceptions.map((it) => (
        <ExceptionRow
          key={keyOf(it)}
          exception={it}
          content={content}
          onChoose={(choice) => choose([choice])}
        />
      ))}
      <QuotaGroups grouped={grouped} draft={draft} />
    </>
  );
}

const keyOf = ({ subjectKind, subjectId }: { subjectKind: string; subjectId: string }) =>
  `${subjectKind} ${subjectId}`;

interface UndecidedProps {
  exceptions: readonly Exception[];
  content: PlanContent;
  onChoose: (choices: PlanContent["participation"]) => void;
}

/** Cases that only a person settles: all of them at once by the default, with one reason. */
function Undecided({ exceptions, content, onChoose }: UndecidedProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const decided = new Set(content.participation.filter((it) => it.reason.trim()).map(keyOf));
  const open = exceptions.filter((it) => it.needsPerson && !decided.has(keyOf(it)));
  if (open.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 2, "& .MuiAlert-message": { width: "100%" } }}>
      {translate("plans.people.undecided", { count: open.length })}
      <Box
        sx={{
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(0, 1fr) auto" },
          mt: 1,
        }}
      >
        <TextField
          label={translate("plans.people.reasonForAll")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button
          variant="outlined"
          color="inherit"
          disabled={reason.trim() === ""}
          onClick={() =>
            onChoose(
              open.map(({ subjectKind, subjectId, status }) => ({ subjectKind, subjectId, status, reason })),
            )
          }
        >
          {translate("plans.people.keepAll")}
        </Button>
      </Box>
    </Alert>
  );
}

interface ExceptionRowProps {
  exception: Exception;
  content: PlanContent;
  onChoose: (choice: PlanContent["participation"][number]) => void;
}

function ExceptionRow({ exception, content, onChoose }: ExceptionRowProps) {
  const translate = useTranslate();
  const { subjectKind, subjectId, name, unitName, status, reason, choices } = exception;
  const chosen = content.participation.find((it) => keyOf(it) === keyOf(exception));
  const choice = chosen ?? { subjectKind, subjectId, status, reason: "" };
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        display: "grid",
        gap: 1,
        alignItems: "center",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 260px minmax(0, 1fr)" },
        py: 1,
        borderTop: "1px solid",
        borderColor: "divider",
      }}
    >
      <span>
        <strong>{name}</strong> · {unitName}
        <br />
        {translate(`enums.participationReason.${reason}`)}
      </span>
      {choices.length === 0 ? (
        <span>{translate(`enums.participation.${status}`)}</span>
      ) : (
        <>
          <TextField
            select
            label={translate("plans.people.choice")}
            value={choice.status}
            onChange={(event) => onChoose({ ...choice, status: event.target.value as Participation })}
          >
            {choices.map((it) => (
              <MenuItem key={it} value={it}>
                {translate(`enums.participation.${it}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={translate("plans.people.reason")}
            value={choice.reason}
            onChange={(event) => onChoose({ ...choice, reason: event.target.value })}
          />
        </>
      )}
    </Box>
  );
}

function QuotaGroups({ grouped, draft }: { grouped: Outlook["grouped"]; draft: PlanDraft }) {
  const translate = useTranslate();
  const { content, change } = draft;
  const [showsAll, setShowsAll] = useState(false);
  const groupOf = (it: Outlook["grouped"][number]) =>
    content.quotaGroups.find((own) => keyOf(own) === keyOf(it))?.group;
  const open = grouped.filter((it) => it.recordedGroup === null || groupOf(it) !== undefined);
  const byPost = grouped.filter((it) => !it.recordedGroup && it.leadingPost && groupOf(it) === undefined);
  const shown = showsAll ? grouped : open;
  if (grouped.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="h6" sx={{ mt: 3, mb: 1 }}>
        {translate("plans.people.groups")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 1 }}>
        {translate("plans.people.groupsHelp", { count: formatInteger(grouped.length) })}
      </Typography>
      {byPost.length > 0 && (
        <Button
          variant="outlined"
          sx={{ mb: 1 }}
          onClick={() =>
            change({
              quotaGroups: [
                ...content.quotaGroups,
                ...byPost.map(({ subjectKind, subjectId, leadingPost }) => ({
                  subjectKind,
                  subjectId,
                  group: leadingPost ?? "",
                })),
              ],
            })
          }
        >
          {translate("plans.people.groupByPost", { count: formatInteger(byPost.length) })}
        </Button>
      )}
      {shown.map((it) => (
        <Box
          key={keyOf(it)}
          sx={{
            display: "grid",
            gap: 1,
            alignItems: "center",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 320px" },
            py: 0.75,
          }}
        >
          <span>
            {translate(`plans.kinds.${it.subjectKind}`)} · <strong>{it.name}</strong>
          </span>
          <TextField
            multiline
            label={translate("plans.people.group")}
            placeholder={groupWords(it.recordedGroup, translate)}
            value={groupOf(it) ?? ""}
            onChange={(event) => {
              const others = content.quotaGroups.filter((own) => keyOf(own) !== keyOf(it));
              const { subjectKind, subjectId } = it;
              const group = event.target.value;
              change({ quotaGroups: group === "" ? others : [...others, { subjectKind, subjectId, group }] });
            }}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
      ))}
      {!showsAll && shown.length < grouped.length && (
        <Button onClick={() => setShowsAll(true)}>
          {translate("plans.people.showAllGroups", { count: formatInteger(grouped.length) })}
        </Button>
      )}
    </>
  );
}

/** The group on record: a type of organisation in words, a title as it is. */
function groupWords(group: string | null | undefined, translate: ReturnType<typeof useTranslate>): string {
  return group ? translate(`enums.organisationType.${group}`, { _: group }) : "";
}
