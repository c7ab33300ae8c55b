import type { SubjectKind } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import type { TestApi } from "./execute.js";
import { SAVE, STATE_RATING, SUBMIT } from "./procedureDocuments.js";
import type { SchoolCell } from "./SchoolCell.js";
import {
  ASSIGN,
  LIST,
  MY_SHEET,
  type MySheetRow,
  RELEASE,
  SAVE_SHEET,
  SUBMIT_SHEET,
} from "./sheetDocuments.js";
import type { Refused } from "./vietnameseSentence.js";

const CRITERIA = `query ($id: ID!) { review(id: $id) { version criteria { code group } } }`;
const POINT = `mutation ($input: SaveSuggestedPointsInput!) { saveSuggestedPoints(input: $input) { points { id version } } }`;
const ANSWER = `mutation ($input: AnswerSuggestedPointInput!) { answerSuggestedPoint(input: $input) { version } }`;
const RECORD = `mutation ($input: RecordReviewInput!) { recordReview(input: $input) { warnings { refusal { code arguments { name value } } } } }`;
const DRAFT = `mutation ($input: RecordDraftReportInput!) { recordDraftReport(input: $input) { id draftSentOn } }`;
const PAPER = `mutation ($input: RecordReviewPaperInput!) { recordReviewPaper(input: $input) { id } }`;
const WARNINGS = `query ($id: ID!) { review(id: $id) { orderBlockers { step severity rule { vi } actor { vi } open total } } }`;

/** Points of each group of 2025 in tenths: 28 of 30 and 60 of 70, all on the first line of the group. */
const POINTS: Readonly<Record<string, number>> = { I: 280, II: 600 };

/** One subject of the school through its year by documents of the API. Each act answers with its refusal, or null. */
export class SchoolYear {
  roundId = "";
  reviewId = "";
  #pointId = "";
  #sheetId = "";
  #sheetAuthor = "";
  #draftVersion = 0;

  constructor(
    readonly api: TestApi,
    readonly school: SchoolCell,
    readonly year: number,
    readonly kind: SubjectKind,
    /** Who writes the subject's self-review. */
    readonly author: Actor,
  ) {}

  ask = async <T>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await this.api.execute<Record<string, T>>(document, { ...variables }, actor);
    return { data: Object.values(data ?? {})[0] as T, error: errors[0]?.extensions };
  };

  async do(document: string, input: object, actor: Actor): Promise<Refused | null> {
    const { error } = await this.ask(document, { input }, actor);
    if (error?.fields) throw new Error(`faulty fields: ${JSON.stringify(error.fields)}`);
    return error ?? null;
  }

  async reviewOf(kind: SubjectKind, id: string): Promise<string> {
    const rows: { id: string }[] = await this.api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND subject_kind = $2 AND $3 IN (member_id, organisation_id, collective_id)`,
      [this.roundId, kind, id],
    );
    if (!rows[0]) throw new RangeError(`no ${kind} review of ${id}`);
    return rows[0].id;
  }

  async state(reviewId = this.reviewId): Promise<string> {
    const [row] = await this.api.dataSource.query(`SELECT state FROM reviews WHERE id = $1`, [reviewId]);
    return row.state;
  }

  nameEvaluators(version = 0, functions: object[] = []): Promise<Refused | null> {
    return this.do(ASSIGN, { roundId: this.roundId, version, functions }, this.school.administrator);
  }

  /** Whose signed sheet on the subject is due first; false when nobody's is. */
  async findSheet(): Promise<boolean> {
    const { data } = await this.ask<{
      items: { evaluators: { id: string; attribution: string; signatory: { id: string } }[] }[];
    }>(LIST, { filter: { roundId: this.roundId, reviewId: this.reviewId } }, this.school.administrator);
    const [sheet] = (data.items[0]?.evaluators ?? []).filter((it) => it.attribution === "NAMED");
    this.#sheetId = sheet?.id ?? "";
    this.#sheetAuthor = sheet?.signatory.id ?? "";
    return sheet !== undefined;
  }

  /** The office says on which lines it speaks. */
  async settleFunctions(): Promise<void> {
    const { grades = [] } = await this.#marks();
    const criteria = grades.slice(0, 2).map((it) => it.criterion);
    await this.nameEvaluators(1, [{ collectiveId: this.school.officeId, criteria }]);
    await this.findSheet();
  }

  async suggestPoint(): Promise<Refused | null> {
    const document = { documentNumber: "15-CV/ĐU", issuedOn: `${this.year}-11-21` };
    const points = [{ text: "Làm rõ trách nhiệm trong việc thu, nộp đảng phí." }];
    const { data, error } = await this.ask<{ points: { id: string }[] }>(
      POINT,
      { input: { reviewId: this.reviewId, version: 0, ...document, points } },
      this.school.administrator,
    );
    this.#pointId = data?.points[0]?.id ?? "";
    return error ?? null;
  }

  answerPoint(): Promise<Refused | null> {
    return this.do(
      ANSWER,
      { id: this.#pointId, version: 1, answer: "Đã thu, nộp đủ từ tháng 6." },
      this.author,
    );
  }

  /** Everything the form asks for: a mark for each line, and the own level. */
  async writeSelfReview(): Promise<Refused | null> {
    const written = { reviewId: this.reviewId, version: this.#draftVersion, sections: [], ownLevel: "GOOD" };
    const refused = await this.do(SAVE, { ...written, ...(await this.#marks()) }, this.author);
    if (!refused) this.#draftVersion += 1;
    return refused;
  }

  handIn(): Promise<Refused | null> {
    return this.do(SUBMIT, { reviewId: this.reviewId, version: this.#draftVersion }, this.author);
  }

  /** When the draft of a collective's report went out; null takes the day back. */
  async recordDraft(sentOn: string | null, reviewId = this.reviewId): Promise<Refused | null> {
    const { data } = await this.ask<{ version: number }>(CRITERIA, { id: reviewId }, this.author);
    return this.do(DRAFT, { reviewId, version: data.version, sentOn }, this.author);
  }

  /** What is not the matter of the test: all other self-reviews of the round are in. */
  async handInEverybodyElse(): Promise<void> {
    await this.api.dataSource.query(
      `UPDATE reviews SET state = 'SELF_SUBMITTED', state_since = $2,
         draft_sent_on = CASE WHEN subject_kind = 'COLLECTIVE' THEN $2::date END WHERE round_id = $1 AND state = 'DRAFT'`,
      [this.roundId, `${this.year}-11-22`],
    );
  }

  /** The first evaluator's sheet, filled and handed in; before there is a list, the attempt to read the sheets. */
  async giveSheet(): Promise<Refused | null> {
    if (!this.#sheetId)
      return this.do(RELEASE, { roundId: this.roundId, version: 1 }, this.school.administrator);
    const evaluator = await this.school.as(this.#sheetAuthor);
    const mine = await this.ask<MySheetRow>(MY_SHEET, { id: this.#sheetId }, evaluator);
    const lines = new Set(mine.data.lines.map((it) => it.criterion));
    const content = { ...(await this.#marks(lines)), remark: null, level: "GOOD" };
    const saved = await this.do(SAVE_SHEET, { id: this.#sheetId, version: 0, content }, evaluator);
    return saved ?? this.do(SUBMIT_SHEET, { id: this.#sheetId, version: 1 }, evaluator);
  }

  /** The review of a body or cadre recorded by its head or the office. */
  async recordReview(reviewIds = [this.reviewId]): Promise<Refused | null> {
    const input = { roundId: this.roundId, reviewIds, heldOn: `${this.year}-11-22` };
    return this.do(RECORD, input, this.school.administrator);
  }

  /** What speaks against recording the review, of rules that only warn. */
  async warnings(): Promise<string[]> {
    const { data } = await this.ask<{
      orderBlockers: { step: string; severity: string; rule: { vi: string }; actor: { vi: string } }[];
    }>(WARNINGS, { id: this.reviewId }, this.school.administrator);
    return data.orderBlockers
      .filter((it) => it.step === "RECORD_REVIEW" && it.severity === "WARN")
      .map(({ rule, actor }) => `${rule.vi}: ${actor.vi}`);
  }

  async recordStateRating(): Promise<Refused | null> {
    const { data } = await this.ask<{ version: number }>(
      CRITERIA,
      { id: this.reviewId },
      this.school.secretary,
    );
    const input = { reviewId: this.reviewId, version: data.version, level: "GOOD" };
    return this.do(STATE_RATING, input, this.school.secretary);
  }

  recordPaper(): Promise<Refused | null> {
    const paper = { kind: "FORMER_CELL_OPINION", receivedOn: `${this.year}-12-01` };
    return this.do(PAPER, { reviewId: this.reviewId, version: 0, ...paper }, this.school.secretary);
  }

  /** GOOD on each line, or in 2025 the points of each group on its first line. */
  async #marks(within: ReadonlySet<string> | null = null): Promise<{
    grades?: { criterion: string; grade: string }[];
    points?: { criterion: string; pointsTenths: number }[];
  }> {
    const { data } = await this.ask<{ criteria: { code: string; group: string }[] }>(
      CRITERIA,
      { id: this.reviewId },
      this.school.administrator,
    );
    const lines = data.criteria.filter(({ code }) => !within || within.has(code));
    if (this.year < 2025) return { grades: lines.map(({ code }) => ({ criterion: code, grade: "GOOD" })) };
    return {
      grades: [],
      points: lines.map(({ code, group }, index) => ({
        criterion: code,
        pointsTenths: lines.findIndex((it) => it.group === group) === index ? (POINTS[group] ?? 0) : 0,
      })),
    };
  }
}
