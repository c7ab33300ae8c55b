import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { begunPlan, issuedPlan } from "../../testing/issuedPlan.js";
import { makeCollective } from "../../testing/makeEvaluators.js";
import { makeWard } from "../../testing/makeUnits.js";
import { SchoolCell } from "../../testing/SchoolCell.js";
import { SchoolMeeting } from "../../testing/SchoolMeeting.js";
import { SchoolYear } from "../../testing/SchoolYear.js";
import { settableClock } from "../../testing/settableClock.js";

const clock = settableClock("2025-11-20");
let api: TestApi;
let year: SchoolYear;
let meeting: SchoolMeeting;
let committee = "";

/** Directive 43 (2025), section 2: government, agencies and units are reviewed first, the Party committee after them. */
beforeAll(async () => {
  api = await startTestApi({ clock });
  const { district } = await makeWard(api.dataSource);
  const school = await SchoolCell.make(api.dataSource, district, 2025);
  const { secretary, deputy, third } = school.people;
  const people = [secretary, deputy, third];
  const committeeId = await makeCollective(api.dataSource, school.cell, "CELL_COMMITTEE", "Chi ủy", people);
  year = new SchoolYear(api, school, 2025, "COLLECTIVE", school.secretary);
  meeting = new SchoolMeeting(year);
  const { plan } = await begunPlan(year.ask, school.ward, school.administrator, 2025);
  year.roundId = await issuedPlan(year.ask, plan, school.administrator, 2025);
  committee = await year.reviewOf("COLLECTIVE", committeeId);
  await year.handInEverybodyElse();
  await meeting.announce();
  clock.set("2025-12-01");
  await meeting.open();
  await meeting.callRoll();
});
afterAll(() => api?.close());

it("a cell's session cannot end with its committee reviewed and the leadership of its unit left over", async () => {
  const isCommittee = ({ reviewId }: { reviewId: string }) => reviewId === committee;
  expect(await meeting.discuss(isCommittee)).toBeNull();
  expect(await meeting.finish(isCommittee)).toBeNull();
  expect(await meeting.close()).toMatchObject({
    code: "EARLIER_SUBJECTS_OPEN",
    arguments: { constraint: "GOVERNMENT_BEFORE_COMMITTEE", open: 1, actor: "COLLECTIVE_HEAD" },
  });
  expect(await year.state(committee)).toBe("SELF_SUBMITTED");
});

it("a session cannot end with a collective whose draft report went out too late, or not at all", async () => {
  await meeting.review();
  const late = {
    code: "DRAFT_REPORT_LATE",
    arguments: { lastDay: "2025-11-26", workingDays: 3, reviewIds: [committee] },
  };
  expect(await year.recordDraft("2025-12-02", committee)).toMatchObject({ code: "DRAFT_SENT_IN_FUTURE" });
  for (const sentOn of [null, "2025-11-27"]) {
    expect(await year.recordDraft(sentOn, committee)).toBeNull();
    expect(await meeting.close()).toMatchObject(late);
  }
  expect(await year.state(committee)).toBe("SELF_SUBMITTED");
  expect(await year.recordDraft("2025-11-26", committee)).toBeNull();
  expect(await meeting.close()).toBeNull();
  expect(await year.state(committee)).toBe("REVIEWED");
  expect(await year.recordDraft("2025-11-25", committee)).toMatchObject({
    code: "STEP_NOT_POSSIBLE_FROM_STATE",
  });
});
