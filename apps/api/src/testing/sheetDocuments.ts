import { editionByCode } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import type { ApiError, TestApi } from "./execute.js";

export const PREVIEW = `query ($input: AssignEvaluatorsInput!) { previewEvaluators(input: $input) {
  added changed dropped unchanged withoutCriteria tooFewToRead byHand { body side } gaps { evaluatorName side subjects } } }`;
export const ASSIGN = PREVIEW.replace("query", "mutation").replace("previewEvaluators", "assignEvaluators");
export const PLAN = `query ($roundId: ID!) { sheetPlan(roundId: $roundId) { smallestGroup fewSuperiors isReleased version limited { collectiveId name } } }`;
const EVALUATORS = `{ reviewId named namedSubmitted confidential confidentialSubmitted subject { kind name }
  evaluators { id evaluatorName evaluatorKind side attribution criteria origin isRemoved reason isSubmitted version signatory { id } } }`;
export const LIST = `query ($filter: EvaluatorFilter!, $page: PageInput) {
  subjectEvaluators(filter: $filter, page: $page) { totalCount items ${EVALUATORS} } }`;
export const ADD = `mutation ($input: AddEvaluatorInput!) { addEvaluator(input: $input) ${EVALUATORS} }`;
export const REMOVE = `mutation ($input: RemoveEvaluatorInput!) { removeEvaluator(input: $input) ${EVALUATORS} }`;

const MINE = `{ id side attribution formCode bodyName isOpen isSubmitted isReleased isWithinFunction state subject { id kind }
  lines { criterion textVi } content { grades { criterion grade } remark level submittedAt version } }`;
export const MY_SHEETS = `{ mySheets ${MINE} }`;
export const MY_SHEET = `query ($id: ID!) { mySheet(id: $id) ${MINE} }`;
export const SAVE_SHEET = `mutation ($input: SaveSheetInput!) { saveSheet(input: $input) ${MINE} }`;
export const SUBMIT_SHEET = `mutation ($input: SheetVersionInput!) { submitSheet(input: $input) ${MINE} }`;
export const WITHDRAW_SHEET = `mutation ($input: SheetVersionInput!) { withdrawSheet(input: $input) ${MINE} }`;
export const SUBMIT_SECRET = `mutation ($input: SubmitConfidentialSheetInput!) { submitConfidentialSheet(input: $input) ${MINE} }`;
export const WITHDRAW_SECRET = `mutation ($input: WithdrawConfidentialSheetInput!) { withdrawConfidentialSheet(input: $input) ${MINE} }`;
export const RELEASE = `mutation ($input: ReleaseSheetsInput!) { releaseSheets(input: $input) { shown destroyed signed } }`;
export const SHEETS = `query ($reviewId: ID!) { reviewSheets(reviewId: $reviewId) { isReleased smallestGroup
  signed { evaluatorName signatoryName side content { remark level grades { criterion grade } } }
  groups { group count levels { level count } remarks criteria { criterion grades { grade count } } } } }`;

export interface MySheetRow {
  id: string;
  side: string;
  attribution: string;
  bodyName: string | null;
  isOpen: boolean;
  isSubmitted: boolean;
  subject: { id: string; kind: string };
  lines: { criterion: string }[];
  content: { version: number; remark: string | null; submittedAt: string | null } | null;
}

/** Everything of a cadre of 2018 graded alike. */
export const contentOf = (
  remark: string | null,
  grade = "GOOD",
  kind: "CADRE" | "MEMBER" | "ORGANISATION" = "CADRE",
) => ({
  grades: (editionByCode("2018").subjects[kind]?.criteria.value.criteria ?? []).map(({ code }) => ({
    criterion: code,
    grade,
  })),
  remark,
  level: "GOOD",
});

/** A secret of 16 characters from a number. */
export const secretOf = (index: number): string => `S${String(index).padStart(15, "0")}`;

/** Sends a document and gives the value of its one field, or the error. */
export async function send<T>(
  api: TestApi,
  document: string,
  variables: Record<string, unknown>,
  actor: Actor | null,
): Promise<{ value: T; error: ApiError["extensions"] | undefined }> {
  const { data, errors } = await api.execute<Record<string, T>>(document, variables, actor);
  return { value: Object.values(data ?? {})[0] as T, error: errors[0]?.extensions };
}

/** Evaluators may speak on these reviews now. */
export async function openReviews(api: TestApi, roundId: string): Promise<void> {
  await api.dataSource.query(
    `UPDATE reviews SET state = 'SELF_SUBMITTED' WHERE round_id = $1 AND participation = 'RATED'`,
    [roundId],
  );
}

export async function reviewOf(api: TestApi, roundId: string, kind: string, id: string): Promise<string> {
  const [row]: { id: string }[] = await api.dataSource.query(
    `SELECT id FROM reviews WHERE round_id = $1 AND subject_kind = $2
        AND $3 IN (member_id, collective_id, organisation_id)`,
    [roundId, kind, id],
  );
  return row?.id ?? "";
}
