import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { begunPlan, issuedPlan } from "../../testing/issuedPlan.js";
import { makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { SchoolCell } from "../../testing/SchoolCell.js";
import { SchoolMeeting } from "../../testing/SchoolMeeting.js";
import { SchoolYear } from "../../testing/SchoolYear.js";
import { settableClock } from "../../testing/settableClock.js";
import { type Attempt, hasSheets, type Stage, tooEarlyAt } from "../../testing/tooEarly.js";
import { loadSentences, type Refused } from "../../testing/vietnameseSentence.js";

interface Cast {
  /** The subject, and who writes its self-review. */
  id: string;
  authorId: string;
  /**
   * Whose review on the cell's agenda goes with it; null for the collective. A cell is not reviewed itself, so its
   * secretary stands for its meeting; a cadre is reviewed there as a member.
   */
  onAgenda: string | null;
}

const SUBJECTS: Readonly<Record<SubjectKind, (school: SchoolCell) => Cast>> = {
  ORGANISATION: ({ cell, people: { secretary } }) => ({
    id: cell.id,
    authorId: secretary.id,
    onAgenda: secretary.id,
  }),
  COLLECTIVE: ({ leadershipId, people }) => ({
    id: leadershipId,
    authorId: people.headmistress.id,
    onAgenda: null,
  }),
  CADRE: ({ people: { deputy } }) => ({ id: deputy.id, authorId: deputy.id, onAgenda: deputy.id }),
  MEMBER: ({ people: { teacher } }) => ({ id: teacher.id, authorId: teacher.id, onAgenda: teacher.id }),
};

const PLAN_LACKS = ["Chưa ghi số kế hoạch.", "Chưa ghi ngày ban hành.", "Chưa ghi thời hạn hoàn thành."];
const COLLECTIVE_FIRST = "Tập thể lãnh đạo, quản lý trước, cá nhân sau: Người đứng đầu tập thể";

/**
 * Four kinds, three editions, one story each. The wrong order comes first: at every stage each later step is tried, refused,
 * and told to a person in words that say what is missing and what to do.
 */
describe.each([2018, 2019, 2025])("under the rules of %i", (year) => {
  const clock = settableClock(`${year}-11-20`);
  let api: TestApi;
  let district: TestUnit;
  let sentence: (refused: Refused) => string;

  beforeAll(async () => {
    api = await startTestApi({ clock });
    ({ district } = await makeWard(api.dataSource));
    sentence = await loadSentences();
  });
  afterAll(() => api?.close());

  it.each(SUBJECT_KINDS)(
    "a %s goes from the plan to the meeting, each step refused before its time",
    async (kind) => {
      clock.set(`${year}-11-20`);
      const school = await SchoolCell.make(api.dataSource, district, year);
      const { id, authorId, onAgenda } = SUBJECTS[kind](school);
      const s = new SchoolYear(api, school, year, kind, await school.as(authorId));
      const meeting = new SchoolMeeting(s);
      const isSubject = (item: { memberId: string | null }) => item.memberId === onAgenda;
      const attempts: Record<Attempt, () => Promise<Refused | null>> = {
        handIn: () => s.handIn(),
        giveSheet: () => s.giveSheet(),
        recordMeeting: () => meeting.recordWhole(),
        open: () => meeting.open(),
        callRoll: () => meeting.callRoll(),
        discuss: () => meeting.discuss(isSubject),
        close: () => meeting.close(),
        record: () => s.recordReview(),
        vote: () => meeting.vote(),
      };
      const tooEarly = async (at: Stage) => {
        for (const { attempt, code, says } of tooEarlyAt(at, kind, year)) {
          const refused = await attempts[attempt]();
          const told = refused && { code: refused.code, says: sentence(refused) };
          expect([at, attempt, told]).toEqual([at, attempt, { code, says }]);
        }
      };

      const { plan, missing, issue } = await begunPlan(s.ask, school.ward, school.administrator, year);
      expect(missing.map((it) => it.textVi)).toEqual(expect.arrayContaining(PLAN_LACKS));
      expect(sentence((await issue()).error as Refused)).toBe(
        `Kế hoạch còn thiếu ${missing.length} nội dung nên chưa ban hành được. Đề nghị xem bước “Kiểm tra”.`,
      );
      s.roundId = await issuedPlan(s.ask, plan, school.administrator, year);
      s.reviewId = await s.reviewOf(kind, id);

      clock.set(`${year}-11-22`);
      await tooEarly("PLANNED");
      expect(await s.nameEvaluators()).toBeNull();
      expect(await s.findSheet()).toBe(hasSheets(kind, year));
      expect(await s.suggestPoint()).toBeNull();
      expect(await meeting.announce()).toBeNull();
      await tooEarly("PREPARED");

      expect(await s.writeSelfReview()).toBeNull();
      await tooEarly("WRITTEN");
      expect(await s.answerPoint()).toBeNull();
      await tooEarly("ANSWERED");
      expect(await s.handIn()).toBeNull();
      expect(await s.state()).toBe("SELF_SUBMITTED");
      await s.handInEverybodyElse();
      await tooEarly("HANDED_IN");

      if (kind === "COLLECTIVE") expect(await s.recordDraft(`${year}-11-22`)).toBeNull();
      if (kind === "ORGANISATION" && hasSheets(kind, year)) await s.settleFunctions();
      if (hasSheets(kind, year)) expect(await s.giveSheet()).toBeNull();
      await tooEarly("HEARD");
      expect(await s.warnings()).toEqual(kind === "CADRE" && year === 2018 ? [COLLECTIVE_FIRST] : []);

      clock.set(`${year}-12-01`);
      expect(await meeting.open()).toBeNull();
      await tooEarly("OPENED");
      expect(await meeting.callRoll()).toBeNull();
      await tooEarly("CALLED");
      await meeting.review(isSubject);
      expect(await meeting.discuss(isSubject)).toBeNull();
      await tooEarly("DISCUSSED");
      expect(await meeting.conclude(isSubject)).toBeNull();
      expect(await meeting.finish(isSubject)).toBeNull();
      await meeting.review();
      expect(await meeting.close()).toBeNull();
      await tooEarly("CLOSED");

      if (kind === "MEMBER") {
        expect(await s.state()).toBe("REVIEWED");
        expect(await s.recordStateRating()).toBeNull();
        await tooEarly("STATE_RATED");
        expect(await s.recordPaper()).toBeNull();
        expect(await meeting.vote()).toBeNull();
        expect(await s.state()).toBe("PROPOSED");
        return;
      }
      if (kind === "COLLECTIVE") expect(await s.state()).toBe("REVIEWED");
      if (kind === "CADRE" && year === 2025)
        expect(await s.recordReview([await s.reviewOf("CADRE", school.people.headmistress.id)])).toBeNull();
      expect(await s.recordReview()).toBeNull();
      expect(await s.state()).toBe("COMPILED");
    },
  );
});
