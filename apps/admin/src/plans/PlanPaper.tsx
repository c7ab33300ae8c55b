import { Typography } from "@mui/material";
import { EVALUATOR_SIDES, SUBJECT_KINDS } from "@xeploai/domain";
import { Fragment } from "react";
import { formatDay } from "../components/dates";
import { PartyPaper } from "../components/PartyPaper";
import type { PlanFieldsFragment } from "../graphql/generated/graphql";
import { addDays } from "../rounds/proposedCalendar";
import { paperWords as words } from "./paperWords";
import type { PlanContent } from "./planDraft";

type Version = PlanFieldsFragment["versions"][number];

/** The plan, or one amendment of it, as a Party document. */
export function PlanPaper({ plan, version }: { plan: PlanFieldsFragment; version: Version }) {
  const { content, number, documentNumber, issuedOn, reason } = version;
  return (
    <PartyPaper
      superior={plan.above?.organisationName}
      issuer={plan.organisation.name}
      number={documentNumber}
      issuedOn={issuedOn}
      title={[words.title, number === 1 ? words.about(plan.year) : words.amendment(plan.year)]}
      recipients={words.recipients}
      onBehalf={words.onBehalf}
    >
      {reason && <Typography sx={{ mt: 2 }}>{words.reason(reason)}</Typography>}
      <PaperDates content={content} />
      <PaperCriteria content={content} />
      <PaperEvaluators content={content} />
      <h3>{words.ballotHeading}</h3>
      <Typography>{words.ballot[content.ballotMode]}</Typography>
      {content.asksCommitteeVote && <Typography>{words.committeeVote}</Typography>}
      {content.hasPrompts && <Typography>{words.prompts}</Typography>}
    </PartyPaper>
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
