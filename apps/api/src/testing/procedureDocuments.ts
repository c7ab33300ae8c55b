/** Documents of the procedure as the tests send them: small, and each with what its test reads. */
export const OPEN_ROUND = `mutation ($input: OpenRoundInput!) { openRound(input: $input) {
  id state editionCode deadline version progress { total rated reviewOnly out notRated { reason count } } } }`;

export const SAVE = `mutation ($input: SaveSelfAssessmentInput!) { saveSelfAssessment(input: $input) {
  id state version selfAssessment { version sections { section text } grades { criterion grade } ownLevel } } }`;

export const SUBMIT = `mutation ($input: SubmitSelfAssessmentInput!) { submitSelfAssessment(input: $input) {
  id state selfLevel selfAssessment { version submittedAt } } }`;

export const TYPE = `mutation ($input: TypeSelfAssessmentInput!) { typeSelfAssessment(input: $input) {
  id state selfLevel selfAssessment { isTypedOnBehalf } } }`;

export const STATE_RATING = `mutation ($input: RecordStateRatingInput!) { recordStateRating(input: $input) {
  stateRating isStateRatingDue version } }`;

const CELL_ROUND = `{ total rated selfSubmitted convened
  meeting { convened present hasQuorum version attendances { isVoter presence member { id } } }
  ballots { id mode state issued returned invalid castCount receipts version kind basisId tallies { reviewId required outcome next escalation isInForce } }
  steps { code state done total dueOn blockedBy { code arguments { name value } } } }`;

export const CELL = `query ($roundId: ID!, $cellId: ID!) { cellRound(roundId: $roundId, cellId: $cellId) ${CELL_ROUND} }`;
export const MY_CELLS = `{ myCells ${CELL_ROUND} }`;
export const MEET = `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) ${CELL_ROUND} }`;
export const OPEN_BALLOT = `mutation ($input: OpenBallotInput!) { openBallot(input: $input) ${CELL_ROUND} }`;
export const CLOSE_BALLOT = `mutation ($input: CloseBallotInput!) { closeBallot(input: $input) ${CELL_ROUND} }`;
export const MAKE_KEY = `mutation ($input: MakeTellerKeyInput!) { makeTellerKey(input: $input) }`;
export const ISSUE_SLIPS = `mutation ($input: IssueSlipsInput!) { issueSlips(input: $input) }`;
export const OPEN_BOX = `mutation ($input: OpenBallotBoxInput!) { openBallotBox(input: $input) ${CELL_ROUND} }`;
export const SECOND_BALLOT = `mutation ($input: OpenSecondBallotInput!) { openSecondBallot(input: $input) ${CELL_ROUND} }`;
export const RECOUNT = `mutation ($input: OpenRecountInput!) { openRecount(input: $input) ${CELL_ROUND} }`;
export const DESTROY = `mutation ($input: RecordDestructionInput!) { recordDestruction(input: $input) ${CELL_ROUND} }`;
export const CANCEL_BALLOT = `mutation ($input: CancelBallotInput!) { cancelBallot(input: $input) ${CELL_ROUND} }`;

const DESK = `{ mySeats differences { figure reviewId name } myCounts { teller valid tallies { reviewId excellent good } }
  ballot { id state kind number issued returned valid version rollHash convened present seats { number hasAccount keyedAt }
    subjects { reviewId name base levels } tallies { reviewId good outcome } acts { act by figure } } }`;

export const HAND_OUT = `mutation ($input: RecordHandOutInput!) { recordHandOut(input: $input) ${DESK} }`;
export const KEY_COUNT = `mutation ($input: KeyCountInput!) { keyCount(input: $input) ${DESK} }`;
export const BALLOT = `query ($id: ID!) { ballot(id: $id) ${DESK} }`;

export const PROPOSE = `mutation ($input: ProposeWithoutMajorityInput!) { proposeWithoutMajority(input: $input) {
  state proposedLevel } }`;

export const SEAL = `mutation ($input: SealProposalsInput!) { sealProposals(input: $input) }`;
export const UNITS = `query ($roundId: ID!) { unitProposals(roundId: $roundId) { unit { id } receiver { id }
  rated proposed sealed decided maySeal mayReceive latest { id number revision subjects returned receivedAt } } }`;
export const SUBMISSION = `query ($id: ID!) { submission(id: $id) { number revision contentHash isSealIntact receiver { id }
  items { reviewId reviewVersion name isOwnCase level convened votes { level count } returnReason isAnswered mayReturn mayProposeAgain }
  differences { reviewId change before after reason } earlier { revision } } }`;
export const RETURN = `mutation ($input: ReturnSubjectInput!) { returnSubject(input: $input) { returned } }`;
export const PROPOSE_AGAIN = `mutation ($input: ProposeAgainInput!) { proposeAgain(input: $input) }`;
export const RECEIVE = `mutation ($input: ReceiveSubmissionsInput!) { receiveSubmissions(input: $input) {
  received rows { unit { id } number subjects refusal { code arguments { name value } } } } }`;

const QUOTA = "{ excellent good goodOrAbove allowed headroom exceededBy excellentToGood }";

export const BOARD = `query ($roundId: ID!) { quotaBoard(roundId: $roundId) { undecided round { version state }
  decided ${QUOTA} proposed ${QUOTA} self ${QUOTA} override { authority exceededBy }
  cells { cell { id } rated isVoted isDecided proposed { level count } decided { level count } } } }`;

export const CANDIDATES = `query ($filter: DecisionCandidateFilter!) { decisionCandidates(filter: $filter, page: { limit: 100 }) {
  totalCount items { isOwnCase unmet { code status level } review { id proposedLevel decidedLevel member { id } tally { outcome } } } } }`;

export const DECIDE = `mutation ($input: DecideLevelsInput!) { decideLevels(input: $input) {
  number decided withheldOwnCases quota ${QUOTA} override { authority reason exceededBy } } }`;

export const PUBLISH = `mutation ($input: PublishRoundInput!) { publishRound(input: $input) { state publishedAt version } }`;

export const REVIEW = `query ($id: ID!) { review(id: $id) { id state selfLevel proposedLevel decidedLevel hasOverride version
  selfAssessment { version } tally { outcome } decision { level resolutionNumber reason } evaluation { outcome }
  previous { year level grades { criterion } } } }`;

export const REVIEWS = `query ($filter: ReviewFilter, $sort: ReviewSort, $page: PageInput) {
  reviews(filter: $filter, sort: $sort, page: $page) { totalCount stateCounts { state count }
    items { id state proposedLevel decidedLevel member { id fullName } round { id } selfAssessment { version }
      tally { outcome } decision { level } previous { year } evaluation { outcome } } } }`;

export const MY_RESULT = `query ($reviewId: ID!) { myResult(reviewId: $reviewId) { convened required
  review { decidedLevel proposedLevel decision { resolutionNumber } } quota ${QUOTA} tally { good }
  explanation { code status textVi source } } }`;

const RECORD = `{ mayFile mayRecord maySettle settleRefusal { code } clock { firstDay lastDay workingDays workingDaysLeft }
  review { id version state decidedLevel } appeals { statement filedOn isOnPaper outcome answer version }
  decisions { level status basis resolutionNumber reason override { authority exceededBy } } }`;

export const PUBLISHED = `query ($roundId: ID!) { publishedResults(roundId: $roundId, page: { limit: 100 }) { totalCount
  items { reviewId name level resolutionNumber formerLevel unit { id } } } }`;
export const CASE = `query ($reviewId: ID!) { caseRecord(reviewId: $reviewId) ${RECORD} }`;
export const APPEALS = `query ($roundId: ID!) { appeals(roundId: $roundId) { totalCount items { reviewId outcome } } }`;
export const EFFECT = `query ($reviewId: ID!, $level: Level!) { appealEffect(reviewId: $reviewId, level: $level) {
  before ${QUOTA} after ${QUOTA} refusal { code arguments { name value } } } }`;
export const FILE_APPEAL = `mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { id lastDay } }`;
export const RECORD_APPEAL = `mutation ($input: RecordAppealInput!) { recordAppeal(input: $input) {
  id filedOn lastDay isOnPaper } }`;
export const SETTLE = `mutation ($input: SettleAppealInput!) { settleAppeal(input: $input) ${RECORD} }`;
