import { Box, Button, Typography } from "@mui/material";
import { EVALUATOR_SIDES } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import { RemoveEvaluatorDocument, type SubjectEvaluatorsRowFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { AddEvaluatorDialog } from "./AddEvaluatorDialog";
import { ReasonDialog } from "./ReasonDialog";

type Row = SubjectEvaluatorsRowFragment;
type Evaluator = Row["evaluators"][number];

interface SubjectEvaluatorsCardProps {
  row: Row;
  /** Whether the list was ever derived from the plan and the posts. */
  isMade: boolean;
  isReleased: boolean;
}

/** Who speaks on one subject: above, at the same level, below; how many are in, never who in confidence. */
export function SubjectEvaluatorsCard({ row, isMade, isReleased }: SubjectEvaluatorsCardProps) {
  const translate = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Evaluator | null>(null);
  const [remove, { isPending }] = useAct(RemoveEvaluatorDocument);
  const { subject } = row;
  const progress = [
    ...(row.named > 0
      ? [translate("sheets.evaluators.named", { done: row.namedSubmitted, total: row.named })]
      : []),
    ...(row.confidential > 0
      ? [
          row.confidentialSubmitted === null || row.confidentialSubmitted === undefined
            ? translate("sheets.evaluators.confidentialHidden", { total: row.confidential })
            : translate("sheets.evaluators.confidential", {
                done: row.confidentialSubmitted,
                total: row.confidential,
              }),
        ]
      : []),
  ];
  return (
    <Section
      title={subject.name}
      headingLevel="h3"
      subtitle={[
        translate(`sheets.kind.${subject.kind}`),
        ...(subject.unit.id === subject.id ? [] : [subject.unit.name]),
        ...progress,
      ].join(" · ")}
      actions={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <LinkTo to={`/reviews/${row.reviewId}/sheets`} label="sheets" name={subject.name} />
          <LinkTo to={`/reviews/${row.reviewId}/suggestions`} label="points" name={subject.name} />
          {!isReleased && (
            <Button
              onClick={() => setAdding(true)}
              aria-label={`${translate("sheets.evaluators.add")}: ${subject.name}`}
            >
              {translate("sheets.evaluators.add")}
            </Button>
          )}
        </Box>
      }
    >
      {row.evaluators.length === 0 && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate(isMade ? "sheets.evaluators.noneAfterMade" : "sheets.evaluators.none")}
        </Typography>
      )}
      <Box
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(3, minmax(0, 1fr))" },
        }}
      >
        {EVALUATOR_SIDES.map((side) => {
          const here = row.evaluators.filter((it) => it.side === side);
          return (
            here.length > 0 && (
              <Box key={side}>
                <Typography component="h4" sx={{ fontWeight: 600 }}>
                  {translate(`sheets.side.${side}`)}
                </Typography>
                <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
                  {here.map((it) => (
                    <EvaluatorLine
                      key={it.id}
                      evaluator={it}
                      {...(isReleased ? {} : { onRemove: () => setRemoved(it) })}
                    />
                  ))}
                </Box>
              </Box>
            )
          );
        })}
      </Box>
      {isAdding && (
        <AddEvaluatorDialog
          reviewId={row.reviewId}
          subjectName={subject.name}
          onClose={() => setAdding(false)}
        />
      )}
      {removed && (
        <ReasonDialog
          title={translate("sheets.evaluators.removeTitle", { name: removed.evaluatorName })}
          act={translate("sheets.evaluators.remove")}
          isPending={isPending}
          onClose={() => setRemoved(null)}
          onAct={(reason) => {
            void remove({ input: { id: removed.id, version: removed.version, reason } }).then(() =>
              setRemoved(null),
            );
          }}
        />
      )}
    </Section>
  );
}

function LinkTo({ to, label, name }: { to: string; label: string; name: string }) {
  const translate = useTranslate();
  const text = translate(`sheets.evaluators.${label}`);
  return (
    <Button component={Link} to={to} aria-label={`${text}: ${name}`}>
      {text}
    </Button>
  );
}

function EvaluatorLine({ evaluator, onRemove }: { evaluator: Evaluator; onRemove?: () => void }) {
  const translate = useTranslate();
  const { evaluatorName, evaluatorKind, signatory, attribution, criteria, origin, isRemoved, reason } =
    evaluator;
  const notes = [
    translate(`sheets.attribution.${attribution}`),
    ...(evaluatorKind === "PERSON"
      ? []
      : [translate("sheets.evaluators.signs", { name: signatory.fullName })]),
    ...(criteria
      ? [criteria.length > 0 ? criteria.join(", ") : translate("sheets.evaluators.noCriteria")]
      : []),
    ...(evaluator.isSubmitted ? [translate("sheets.evaluators.handedIn")] : []),
    ...(isRemoved
      ? [translate("sheets.evaluators.removed", { reason })]
      : origin === "ADDED"
        ? [translate("sheets.evaluators.added"), translate("sheets.evaluators.addedWhy", { reason })]
        : []),
  ];
  return (
    <Box
      component="li"
      sx={{ display: "flex", gap: 1, alignItems: "center", py: 0.5, overflowWrap: "anywhere" }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={isRemoved ? { textDecoration: "line-through" } : {}}>{evaluatorName}</Typography>
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>{notes.join(" · ")}</Typography>
      </Box>
      {onRemove && !isRemoved && (
        <Button
          size="small"
          onClick={onRemove}
          aria-label={`${translate("sheets.evaluators.remove")}: ${evaluatorName}`}
        >
          {translate("sheets.evaluators.remove")}
        </Button>
      )}
    </Box>
  );
}
