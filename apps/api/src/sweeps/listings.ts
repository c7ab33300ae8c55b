import type { Actor } from "../access/Actor.js";
import type { LargeWard } from "../testing/LargeWard.js";
import { planOf } from "../testing/makeProcedure.js";

export interface Listing {
  /** Somebody of the ward who sees all of it. */
  as: (w: LargeWard) => Actor;
  variables?: (w: LargeWard) => Record<string, unknown>;
  /** The field that is the page, where it hangs on the one thing the query answers. */
  field?: string;
  /** Least rows of a ward of 1,300, so that a middle page is there to be asked for. */
  atLeast?: number;
}

const office = (w: LargeWard): Actor => w.administrator;
const person = (w: LargeWard): Actor => w.member;
const ofRound = ({ roundId }: LargeWard) => ({ roundId });
const inFirstCell = (w: LargeWard) => ({ roundId: w.roundId, cellId: w.cells[0]?.id });
const inYear = () => ({ filter: { year: 2018 } });

/**
 * Lists that are asked for by pages: one statement each, with the total, and with the round or unit that a page lies in
 * and on which access to it is decided.
 */
export const PAGES: Readonly<Record<string, Listing>> = {
  accounts: { as: office, atLeast: 1300 },
  auditEntries: { as: (w) => w.inspector, atLeast: 1300 },
  appeals: { as: office, variables: ofRound },
  // A ward has no rounds below it.
  chainBelow: { as: office, variables: (w) => ({ organisationId: w.ward.id, year: 2018 }) },
  collectives: { as: office, atLeast: 40 },
  decisionCandidates: { as: (w) => w.committee, variables: (w) => ({ filter: ofRound(w) }), atLeast: 1300 },
  members: { as: office, atLeast: 1300 },
  myNotifications: { as: office, atLeast: 1300 },
  publishedResults: { as: office, variables: ofRound },
  organisations: { as: office, atLeast: 41 },
  residenceComments: { as: office, variables: inYear, atLeast: 650 },
  residenceCommentsToWrite: { as: (w) => w.secretary, variables: inYear },
  rosterImport: { as: office, variables: (w) => ({ id: w.importId }), field: "faults", atLeast: 1300 },
  reviews: { as: office, atLeast: 1300 },
  rounds: { as: office, atLeast: 60 },
  subjectEvaluators: { as: office, variables: (w) => ({ filter: ofRound(w) }), atLeast: 1300 },
};

/**
 * Given by pages, and yet no page of a table: it follows, by the rules of the domain, from all that stands open. Of what a
 * person can do now, sessions, their threshold, reviews, papers, residence comments and rounds are each read in one statement,
 * for whatever page; the order by urgency and the counts by kind are of the tasks the rules make of them.
 */
export const INBOXES: Readonly<Record<string, Listing & { statements: number }>> = {
  myTasks: { as: (w) => w.secretary, statements: 6, atLeast: 40 },
  // What a dossier lacks follows from the rules of its year: the round, then what lies in each dossier.
  roundClosing: { as: office, variables: ofRound, statements: 2, atLeast: 1300 },
};

/** Lists given whole, because what they hold is bounded by what one person or one cell has. */
export const LISTS: Readonly<Record<string, Listing & { most: number }>> = {
  resolutions: { as: (w) => w.committee, variables: ofRound, most: 200 },
  decisionSessions: { as: (w) => w.committee, variables: ofRound, most: 2 },
  files: {
    as: person,
    variables: (w) => ({ ownerKind: "REVIEW", ownerId: w.reviewId }),
    most: 20,
  },
  ballotsToCount: { as: person, most: 20 },
  myCells: { as: (w) => w.secretary, most: 200 },
  myPositions: { as: person, most: 50 },
  myReviews: { as: person, most: 100 },
  mySessions: { as: (w) => w.secretary, most: 200 },
  mySheets: { as: person, most: 500 },
  planLines: { as: office, variables: (w) => ({ id: w.planId, kind: "MEMBER" }), most: 200 },
  planNews: { as: office, variables: (w) => ({ id: w.planId }), most: 500 },
  proposalCandidates: { as: office, variables: ofRound, most: 500 },
  procedureSettings: { as: (w) => w.systemAdministrator, most: 2 },
  residenceCells: { as: office, variables: () => ({ search: "so" }), most: 50 },
  roundChanges: { as: office, variables: ofRound, most: 50 },
  unitProposals: { as: office, variables: ofRound, most: 500 },
  verifyAuditChain: { as: (w) => w.inspector, most: 3 },
};

/** Answers that hold all units or people of a round or cell at once: boards, plans, previews, halls. */
export const BOARDS: Readonly<Record<string, Listing>> = {
  blockingChain: { as: office, variables: (w) => ({ roundId: w.roundId, organisationId: w.ward.id }) },
  bulkPreview: { as: office, variables: (w) => ({ input: { act: "REMIND", filter: ofRound(w) } }) },
  cellRound: { as: person, variables: inFirstCell },
  meetingSession: { as: person, variables: (w) => ({ id: w.sessionId }) },
  meetingWork: { as: person, variables: inFirstCell },
  planOutlook: { as: office, variables: (w) => ({ id: w.planId }) },
  previewEvaluators: { as: office, variables: (w) => ({ input: { roundId: w.roundId, version: 1 } }) },
  previewRound: { as: office, variables: (w) => ({ input: planOf(w.ward) }) },
  quotaBoard: { as: (w) => w.committee, variables: ofRound },
  ratingStatistics: {
    as: (w) => w.committee,
    variables: (w) => ({ input: { withinId: w.ward.id, years: [2018], groupBy: "CHILD" } }),
  },
  round: { as: office, variables: (w) => ({ id: w.roundId }) },
  roundChangePreview: { as: office, variables: ofRound },
  sheetPlan: { as: office, variables: ofRound },
};

/** One thing by its id, or figures about oneself: no list of the ward. */
export const SINGLE: readonly string[] = [
  "account",
  "ballot",
  "appealEffect",
  "bulkJob",
  "caseRecord",
  "collective",
  "latestBulkJob",
  "member",
  "minutes",
  "myMailSettings",
  "myResult",
  "mySheet",
  "organisation",
  "plan",
  "planOf",
  "previewAmendment",
  "resolution",
  "review",
  "reviewSheets",
  "submission",
  "suggestedPoints",
  "suggestionSubject",
  "system",
  "unreadNotificationCount",
  "viewer",
];
