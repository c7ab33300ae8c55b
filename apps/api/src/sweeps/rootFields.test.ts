import { ROLES, type Role } from "@xeploai/domain";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../schema.js";
import { startTestApi, type TestApi } from "../testing/execute.js";
import { plantTree } from "../testing/plantTree.js";
import { signedIn } from "../testing/signedIn.js";
import { sampleCall } from "./sampleCall.js";

const SYSTEM = "SYSTEM_ADMINISTRATOR";
const OFFICE = "WARD_ADMINISTRATOR";
const COMMITTEE = "COMMITTEE";
const SECRETARY = "CELL_SECRETARY";
const MEMBER = "MEMBER";
const ANALYST = "ANALYST";
const INSPECTOR = "INSPECTOR";
const IN_OFFICE = [OFFICE, COMMITTEE, SECRETARY, INSPECTOR] as const;
const WITH_A_REVIEW = [OFFICE, COMMITTEE, SECRETARY, MEMBER] as const;
const WITH_A_REVIEW_OR_INSPECTING = [...WITH_A_REVIEW, INSPECTOR] as const;

/** Open to everybody, signed in or not. */
const PUBLIC = ["system", "viewer", "signIn"];
/** Open to everybody who is signed in. */
const SIGNED_IN = [
  "signOut",
  "changePassword",
  "files",
  "removeFile",
  "myTasks",
  "myNotifications",
  "unreadNotificationCount",
  "markNotificationsRead",
  "myMailSettings",
  "saveMailAddress",
];

/** Who passes the first gate of each root field, written by hand from the description of the roles. */
const EXPECTED: Readonly<Record<string, readonly Role[]>> = {
  organisation: ROLES.filter((it) => it !== MEMBER),
  organisations: ROLES.filter((it) => it !== MEMBER),
  createOrganisation: [OFFICE],
  updateOrganisation: [OFFICE],
  collective: IN_OFFICE,
  collectives: IN_OFFICE,
  createCollective: [OFFICE],
  updateCollective: [OFFICE],
  dissolveCollective: [OFFICE],
  appointToCollective: [OFFICE],
  leaveCollective: [OFFICE],
  member: IN_OFFICE,
  members: IN_OFFICE,
  createMember: [OFFICE],
  updateMember: [OFFICE],
  rosterImport: [OFFICE],
  mapRosterImport: [OFFICE],
  applyRosterImport: [OFFICE],
  round: [...IN_OFFICE, MEMBER],
  rounds: IN_OFFICE,
  previewRound: [OFFICE],
  openRound: [OFFICE],
  publishRound: [OFFICE],
  roundClosing: [OFFICE],
  closeRound: [OFFICE],
  plan: [...IN_OFFICE, MEMBER],
  planOf: [...IN_OFFICE, MEMBER],
  planOutlook: [OFFICE],
  planNews: [OFFICE],
  planLines: [OFFICE],
  previewAmendment: [OFFICE],
  draftPlan: [OFFICE],
  savePlan: [OFFICE],
  issuePlan: [OFFICE],
  startAmendment: [OFFICE],
  discardAmendment: [OFFICE],
  issueAmendment: [OFFICE],
  review: [...IN_OFFICE, MEMBER],
  reviews: IN_OFFICE,
  myReviews: [...WITH_A_REVIEW],
  myResult: WITH_A_REVIEW,
  saveSelfAssessment: WITH_A_REVIEW,
  submitSelfAssessment: WITH_A_REVIEW,
  typeSelfAssessment: [SECRETARY],
  recordStateRating: [OFFICE, SECRETARY],
  sheetPlan: [OFFICE],
  subjectEvaluators: [OFFICE],
  previewEvaluators: [OFFICE],
  assignEvaluators: [OFFICE],
  addEvaluator: [OFFICE],
  removeEvaluator: [OFFICE],
  mySheets: [...WITH_A_REVIEW],
  mySheet: [...WITH_A_REVIEW],
  reviewSheets: [...IN_OFFICE, MEMBER],
  saveSheet: WITH_A_REVIEW,
  submitSheet: WITH_A_REVIEW,
  withdrawSheet: WITH_A_REVIEW,
  submitConfidentialSheet: WITH_A_REVIEW,
  withdrawConfidentialSheet: WITH_A_REVIEW,
  releaseSheets: [OFFICE],
  suggestionSubject: [...IN_OFFICE, MEMBER],
  suggestedPoints: [...IN_OFFICE, MEMBER],
  saveSuggestedPoints: [OFFICE, COMMITTEE],
  answerSuggestedPoint: WITH_A_REVIEW,
  residenceComments: IN_OFFICE,
  residenceCommentsToWrite: [OFFICE, SECRETARY],
  residenceCells: [OFFICE],
  setResidence: [OFFICE],
  writeResidenceComment: [OFFICE, SECRETARY],
  remind: [OFFICE, SECRETARY],
  recordReviewPaper: [OFFICE, SECRETARY],
  removeReviewPaper: [OFFICE, SECRETARY],
  roundChangePreview: [OFFICE],
  applyRoundChanges: [OFFICE],
  roundChanges: IN_OFFICE,
  transferMember: [OFFICE],
  recordActivityPeriod: [OFFICE],
  endMembership: [OFFICE],
  mergeCell: [OFFICE],
  bulkPreview: [OFFICE, SECRETARY],
  bulkJob: [OFFICE, SECRETARY],
  latestBulkJob: [OFFICE, SECRETARY],
  startBulk: [OFFICE, SECRETARY],
  undoBulk: [OFFICE, SECRETARY],
  blockingChain: IN_OFFICE,
  chainBelow: IN_OFFICE,
  recordReview: WITH_A_REVIEW,
  recordDraftReport: WITH_A_REVIEW,
  proposalCandidates: WITH_A_REVIEW,
  proposeLevels: WITH_A_REVIEW,
  cellRound: [OFFICE, COMMITTEE, SECRETARY, INSPECTOR],
  myCells: [SECRETARY],
  recordMeeting: [SECRETARY],
  meetingWork: IN_OFFICE,
  meetingSession: IN_OFFICE,
  minutes: IN_OFFICE,
  mySessions: [SECRETARY],
  planSession: [SECRETARY],
  removeSession: [SECRETARY],
  recordSplitAgreement: [SECRETARY],
  assignPartyGroup: [OFFICE, SECRETARY],
  openSession: [SECRETARY],
  recordRollCall: [SECRETARY],
  moveAgendaItem: [SECRETARY],
  sendSessionActs: [SECRETARY],
  closeSession: [SECRETARY],
  myPositions: [MEMBER],
  writePosition: [MEMBER],
  draftMinutes: [SECRETARY],
  saveMinutesSection: [SECRETARY],
  signMinutes: [SECRETARY],
  reopenMinutes: [SECRETARY],
  ballot: [SECRETARY, MEMBER],
  ballotsToCount: [SECRETARY, MEMBER],
  openBallot: [SECRETARY],
  recordHandOut: [SECRETARY],
  keyCount: [SECRETARY, MEMBER],
  closeBallot: [SECRETARY],
  cancelBallot: [SECRETARY],
  openSecondBallot: [SECRETARY],
  makeTellerKey: [SECRETARY, MEMBER],
  issueSlips: [SECRETARY],
  openBallotBox: [SECRETARY],
  openRecount: [SECRETARY],
  recordDestruction: [SECRETARY],
  publishedResults: WITH_A_REVIEW_OR_INSPECTING,
  caseRecord: WITH_A_REVIEW_OR_INSPECTING,
  appeals: [OFFICE, COMMITTEE, INSPECTOR],
  appealEffect: [OFFICE, COMMITTEE, INSPECTOR],
  fileAppeal: WITH_A_REVIEW,
  recordAppeal: [OFFICE],
  settleAppeal: [COMMITTEE],
  unitProposals: [OFFICE, COMMITTEE, SECRETARY, INSPECTOR],
  submission: [OFFICE, COMMITTEE, SECRETARY, INSPECTOR],
  sealProposals: [OFFICE, SECRETARY],
  proposeAgain: [OFFICE, SECRETARY],
  receiveSubmissions: [OFFICE, COMMITTEE, SECRETARY],
  returnSubject: [OFFICE, COMMITTEE, SECRETARY],
  proposeWithoutMajority: [SECRETARY],
  quotaBoard: [OFFICE, COMMITTEE, INSPECTOR],
  decisionCandidates: [OFFICE, COMMITTEE, INSPECTOR],
  decideLevels: [COMMITTEE],
  resolutions: [OFFICE, COMMITTEE, INSPECTOR],
  resolution: [OFFICE, COMMITTEE, INSPECTOR],
  decisionSessions: [OFFICE, COMMITTEE, INSPECTOR],
  openDecisionSession: [COMMITTEE],
  swapPlaces: [COMMITTEE],
  rerate: [COMMITTEE],
  ratingStatistics: [OFFICE, COMMITTEE, SECRETARY, ANALYST],
  accounts: [SYSTEM, OFFICE],
  account: [SYSTEM, OFFICE],
  createAccount: [SYSTEM, OFFICE],
  updateAccount: [SYSTEM, OFFICE],
  resetPassword: [SYSTEM, OFFICE],
  procedureSettings: [SYSTEM],
  setProcedureSetting: [SYSTEM],
  auditEntries: [INSPECTOR],
  verifyAuditChain: [INSPECTOR],
};

let api: TestApi;
let schema: GraphQLSchema;
let tree: Awaited<ReturnType<typeof plantTree>>;

beforeAll(async () => {
  schema = await createSchema(null);
  api = await startTestApi();
  tree = await plantTree(api);
});
afterAll(() => api.close());

const rootFields = () => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    kind: "query" as const,
    field,
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    kind: "mutation" as const,
    field,
  })),
];

const codeOf = async (call: ReturnType<typeof sampleCall>, actor: Parameters<TestApi["execute"]>[2]) =>
  (await api.execute(call.document, call.variables, actor)).errors[0]?.extensions.code;

describe("every root field", () => {
  it("has an expected answer for every role", () => {
    const named = rootFields().map((it) => it.field.name);
    expect(named.sort()).toEqual([...PUBLIC, ...SIGNED_IN, ...Object.keys(EXPECTED)].sort());
  });

  it("refuses whoever is not signed in", async () => {
    for (const { kind, field } of rootFields())
      if (!PUBLIC.includes(field.name))
        expect([field.name, await codeOf(sampleCall(kind, field), null)]).toEqual([
          field.name,
          "UNAUTHENTICATED",
        ]);
  });

  it.each(ROLES)("is refused to %s unless the role may ever do it", async (role) => {
    const actor = await signedIn(api, [
      { role, at: role === "SYSTEM_ADMINISTRATOR" ? tree.nation : tree.ward },
    ]);
    for (const { kind, field } of rootFields()) {
      const allowed = EXPECTED[field.name];
      if (!allowed || allowed.includes(role)) continue;
      expect([field.name, await codeOf(sampleCall(kind, field), actor)]).toEqual([field.name, "FORBIDDEN"]);
    }
  });

  it.each(ROLES)("gets past the first gate for %s where the role may", async (role) => {
    const actor = await signedIn(api, [
      { role, at: role === "SYSTEM_ADMINISTRATOR" ? tree.nation : tree.ward },
    ]);
    for (const { kind, field } of rootFields())
      if (EXPECTED[field.name]?.includes(role)) {
        const code = await codeOf(sampleCall(kind, field), actor);
        expect([field.name, code]).not.toEqual([field.name, "UNAUTHENTICATED"]);
        if (kind === "query") expect([field.name, code]).not.toEqual([field.name, "FORBIDDEN"]);
      }
  });
});
