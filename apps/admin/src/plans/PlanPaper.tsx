import { Box, Paper, Typography } from "@mui/material";
import { EVALUATOR_SIDES, SUBJECT_KINDS } from "@xeploai/domain";
import { Fragment } from "react";
import { formatDay } from "../components/dates";
import type { PlanFieldsFragment } from "../graphql/generated/graphql";
import { addDays } from "../rounds/proposedCalendar";
import { paperWords as words } from "./paperWords";
import type { PlanContent } from "./planDraft";

type Version = PlanFieldsFragment["versions"][number];

const SERIF = '"Times New Roman", Tinos, "Liberation Serif", serif';

/**
 * The plan as a Party document on A4: superior and issuing body on the left, the Party's name on the right, no national
 * motto; signature block and recipients at the end. A document is Vietnamese whatever the screen's language.
 * @see Guidance 36-HD/VPTW (2018) on the layout of Party documents
 */
export function PlanPaper({ plan, version }: { plan: PlanFieldsFragment; version: Version }) {
  const { content, number, documentNumber, issuedOn, reason } = version;
  const [year = "", month = "", day = ""] = issuedOn.split("-");
  return (
    <Paper
      component="article"
      lang="vi"
      variant="outlined"
      sx={{
        maxWidth: "210mm",
        p: { xs: 2, md: "20mm 15mm 20mm 30mm" },
        fontFamily: SERIF,
        fontSize: "14pt",
        lineHeight: 1.4,
        "& .MuiTypography-root": { fontFamily: SERIF, fontSize: "inherit" },
        "& h3": { fontSize: "inherit", m: "0.6em 0 0.2em" },
        "& ul, & ol": { my: 0.5, pl: 3 },
        "@media print": { border: 0, p: 0, maxWidth: "none" },
        "@page": { size: "A4", margin: "20mm 15mm 20mm 30mm" },
      }}
    >
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          justifyContent: "space-between",
          gap: 2,
          textAlign: "center",
        }}
      >
        <Box>
          {plan.above && (
            <Typography sx={{ textTransform: "uppercase" }}>{plan.above.organisationName}</Typography>
          )}
          <Typography sx={{ textTransform: "uppercase", fontWeight: 700 }}>
            {plan.organisation.name}
          </Typography>
          <Typography>*</Typography>
          <Typography>
            {words.number} {documentNumber}
          </Typography>
        </Box>
        <Box>
          <Typography sx={{ fontWeight: 700, textDecoration: "underline" }}>{words.party}</Typography>
          <Typography sx={{ fontStyle: "italic" }}>{words.date(day, month, year)}</Typography>
        </Box>
      </Box>
      <Typography component="h2" sx={{ textAlign: "center", fontWeight: 700, mt: 3 }}>
        {words.title}
        <br />
        {number === 1 ? words.about(plan.year) : words.amendment(plan.year)}
      </Typography>
      {reason && <Typography sx={{ mt: 2 }}>{words.reason(reason)}</Typography>}
      <PaperDates content={content} />
      <PaperCriteria content={content} />
      <PaperEvaluators content={content} />
      <h3>{words.ballotHeading}</h3>
      <Typography>{words.ballot[content.ballotMode]}</Typography>
      {content.hasPrompts && <Typography>{words.prompts}</Typography>}
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, mt: 4, breakInside: "avoid" }}>
        <Box sx={{ fontSize: "12pt" }}>
          <u>{words.recipients}</u>
          <ul>
            {words.recipientList.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </Box>
        <Box sx={{ textAlign: "center" }}>
          <Typography sx={{ fontWeight: 700 }}>{words.onBehalf}</Typography>
          <Typography>{words.secretary}</Typography>
          <Box sx={{ height: "6em" }} />
        </Box>
      </Box>
    </Paper>
  );
}

function PaperDates({ content: { calendar, deadlineOn } }: { content: PlanContent }) {
  return (
    <>
      <h3>{words.calendarHeading}</h3>
      <ol>
        {calendar.map(({ code, startsOn, endsOn }) => (
          <li key={code}>
            {words.steps[code]}: {formatDay(startsOn)} – {formatDay(endsOn)}.
          </li>
        ))}
      </ol>
      {deadlineOn && (
        <Typography>{words.deadline(formatDay(deadlineOn), formatDay(addDays(deadlineOn, -1)))}</Typography>
      )}
    </>
  );
}

function PaperCriteria({ content: { refinements } }: { content: PlanContent }) {
  return (
    <>
      <h3>{words.criteriaHeading}</h3>
      {refinements.length === 0 && <Typography>{words.criteriaAbove}</Typography>}
      {refinements.map(({ kind, post, postTitle, adds, details }) => (
        <Fragment key={`${kind} ${post} ${postTitle}`}>
          <Typography sx={{ fontWeight: 700 }}>{postTitle ?? words.kinds[kind]}</Typography>
          <ul>
            {adds.map(({ code, text, evidence }) => (
              <li key={code}>
                {code}. {text}
                {evidence.length > 0 && ` (${words.evidence} ${evidence.join("; ")})`}
              </li>
            ))}
            {details
              .filter(({ evidence }) => evidence.length > 0)
              .map(({ code, evidence }) => (
                <li key={code}>
                  {words.line} {code}: {words.evidence} {evidence.join("; ")}
                </li>
              ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

function PaperEvaluators({ content: { evaluators } }: { content: PlanContent }) {
  const kinds = SUBJECT_KINDS.filter((kind) => evaluators.some((it) => it.subjectKind === kind));
  if (kinds.length === 0) return null;
  return (
    <>
      <h3>{words.evaluatorsHeading}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {words.kinds[kind]}:
            <ul>
              {EVALUATOR_SIDES.map((side) => {
                const own = evaluators.filter((it) => it.subjectKind === kind && it.side === side);
                if (own.length === 0) return null;
                return (
                  <li key={side}>
                    {words.sides[side]}: {own.map(({ body }) => body).join("; ")}.
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
