import { Alert, Box, Button, Typography } from "@mui/material";
import { editionByCode, isEditionCode, rulesFor, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router-dom";
import { LevelChip } from "../components/LevelChip";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { ReviewSheetsDocument, type ReviewSheetsQuery } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

type Sheets = ReviewSheetsQuery["reviewSheets"];

/** What evaluators say on one subject: signed sheets one by one, confidential ones as distributions. */
export function ReviewSheetsPage() {
  const { reviewId = "" } = useParams();
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data, error, refetch } = useDocument(ReviewSheetsDocument, { reviewId });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { review, reviewSheets } = data;
  const rules = isEditionCode(review.editionCode)
    ? rulesFor(editionByCode(review.editionCode), review.subjectKind, review.postGroup ?? undefined)
    : null;
  return (
    <>
      <PageTitle
        title={translate("sheets.reading.title")}
        subtitle={`${review.subject.name} · ${review.subject.unit.name} · ${translate("common.year", { year: review.year })}`}
        actions={
          <Button variant="outlined" onClick={() => navigate(-1)}>
            {translate("ra.action.back")}
          </Button>
        }
      />
      <Section title={translate("sheets.reading.signed")}>
        {reviewSheets.signed.length === 0 && (
          <Typography sx={{ color: "text.secondary" }}>
            {translate(reviewSheets.isReleased ? "sheets.reading.signedNone" : "sheets.reading.signedNotYet")}
          </Typography>
        )}
        {reviewSheets.signed.map((sheet) => (
          <Signed key={`${sheet.side} ${sheet.evaluatorName}`} sheet={sheet} rules={rules} />
        ))}
      </Section>
      <Section
        title={translate("sheets.reading.confidential")}
        subtitle={reviewSheets.isReleased ? translate("sheets.reading.note") : undefined}
      >
        {!reviewSheets.isReleased && (
          <Alert severity="info">
            {translate("sheets.reading.notYet", { count: reviewSheets.smallestGroup })}
          </Alert>
        )}
        {reviewSheets.isReleased && reviewSheets.groups.length === 0 && (
          <Alert severity="info">
            {translate("sheets.reading.nothing", { count: reviewSheets.smallestGroup })}
          </Alert>
        )}
        {reviewSheets.groups.map((group) => (
          <Group key={group.group} group={group} rules={rules} />
        ))}
      </Section>
    </>
  );
}

function useLineText(rules: SubjectRules | null) {
  const read = useBilingual();
  const lines = rules?.criteria.value.criteria ?? [];
  const scale = rules?.scale.value;
  return {
    lineOf: (code: string) => {
      const line = lines.find((it) => it.code === code);
      return line ? `${code}. ${read(line.text)}` : code;
    },
    gradeOf: (grade: "EXCELLENT" | "GOOD" | "AVERAGE" | "POOR") =>
      scale?.kind === "GRADES" ? read(scale.gradeNames[grade]) : grade,
  };
}

function Signed({ sheet, rules }: { sheet: Sheets["signed"][number]; rules: SubjectRules | null }) {
  const translate = useTranslate();
  const { lineOf, gradeOf } = useLineText(rules);
  const { content } = sheet;
  return (
    <Box sx={{ borderTop: "1px solid", borderColor: "divider", py: 2, overflowWrap: "anywhere" }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {sheet.evaluatorName}
      </Typography>
      <Typography sx={{ color: "text.secondary" }}>
        {[
          translate(`sheets.side.${sheet.side}`),
          translate("sheets.reading.by", { name: sheet.formCode ?? "—", signatory: sheet.signatoryName }),
        ].join(" · ")}
      </Typography>
      {content.grades.map((it) => (
        <Typography key={it.criterion}>
          {lineOf(it.criterion)}: <strong>{gradeOf(it.grade)}</strong>
        </Typography>
      ))}
      {content.points.map((it) => (
        <Typography key={it.criterion}>
          {lineOf(it.criterion)}: <strong>{it.pointsTenths / 10}</strong>
        </Typography>
      ))}
      {content.remark && <Typography sx={{ whiteSpace: "pre-wrap", mt: 1 }}>{content.remark}</Typography>}
      {content.level && (
        <Box sx={{ mt: 1 }}>
          <LevelChip level={content.level} />
        </Box>
      )}
    </Box>
  );
}

function Group({ group, rules }: { group: Sheets["groups"][number]; rules: SubjectRules | null }) {
  const translate = useTranslate();
  const { lineOf, gradeOf } = useLineText(rules);
  return (
    <Box sx={{ borderTop: "1px solid", borderColor: "divider", py: 2, overflowWrap: "anywhere" }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate(`sheets.group.${group.group}`)} ·{" "}
        {translate("sheets.reading.count", { count: group.count })}
      </Typography>
      {group.criteria.map((it) => (
        <Typography key={it.criterion}>
          {lineOf(it.criterion)}:{" "}
          <strong>
            {[
              ...it.grades.map(({ grade, count }) => `${gradeOf(grade)} ${count}`),
              ...it.points.map(({ pointsTenths, count }) => `${pointsTenths / 10} × ${count}`),
            ].join(", ")}
          </strong>
        </Typography>
      ))}
      <Typography component="h4" sx={{ fontWeight: 600, mt: 1.5 }}>
        {translate("sheets.reading.levels")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {group.levels.map(({ level, count }) => (
          <span key={level}>
            <LevelChip level={level} /> {count}
          </span>
        ))}
      </Box>
      {group.remarks.length > 0 && (
        <>
          <Typography component="h4" sx={{ fontWeight: 600, mt: 1.5 }}>
            {translate("sheets.reading.remarks")}
          </Typography>
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {group.remarks.map((remark, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity on purpose, and never change
              <li key={at} style={{ whiteSpace: "pre-wrap" }}>
                {remark}
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
