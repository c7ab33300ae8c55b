/** Documents of meetings in sessions as the tests send them. */
const SESSION = `id body partyGroup { id name } heldOn hasVote state hasRollCall convened present required hasQuorum
  itemsDone itemsTotal version`;

const MEETING = `{ version isRecordedWhole members convened present agreement { number agreedOn } splitFromMembers
  splitRefusals { code } groups { id members } sessions { ${SESSION} } lackReview { id }
  vote { sessionId convened present required hasQuorum } faults { code sessionId } }`;

const HALL = `{ ${SESSION} roll { isVoter presence member { id } }
  items { id reviewId kind name memberId position place state reviewState conclusion commitment version
    spread { given excellent good satisfactory unsatisfactory } }
  opinions { id reviewId speaker text } }`;

export const MEETING_WORK = `query ($roundId: ID!, $cellId: ID!) { meetingWork(roundId: $roundId, cellId: $cellId) ${MEETING} }`;
export const PLAN = `mutation ($input: PlanSessionInput!) { planSession(input: $input) ${MEETING} }`;
export const REMOVE = `mutation ($input: SessionVersionInput!) { removeSession(input: $input) ${MEETING} }`;
export const AGREE = `mutation ($input: RecordSplitAgreementInput!) { recordSplitAgreement(input: $input) ${MEETING} }`;
export const ASSIGN = `mutation ($input: AssignPartyGroupInput!) { assignPartyGroup(input: $input) ${MEETING} }`;
export const MY_SESSIONS = `{ mySessions { id body } }`;
export const HALL_SESSION = `query ($id: ID!) { meetingSession(id: $id) ${HALL} }`;
export const OPEN = `mutation ($input: SessionVersionInput!) { openSession(input: $input) ${HALL} }`;
export const CALL_ROLL = `mutation ($input: RecordRollCallInput!) { recordRollCall(input: $input) ${HALL} }`;
export const MOVE = `mutation ($input: MoveAgendaItemInput!) { moveAgendaItem(input: $input) ${HALL} }`;
export const SEND = `mutation ($input: SendSessionActsInput!) { sendSessionActs(input: $input) {
  results { id outcome refusal { code } } session ${HALL} } }`;
export const CLOSE = `mutation ($input: CloseSessionInput!) { closeSession(input: $input) ${HALL} }`;

const SHEET = `{ roundId meetsOn lines { reviewId kind name isOpen level note } }`;
export const MY_POSITIONS = `{ myPositions ${SHEET} }`;
export const WRITE_POSITION = `mutation ($input: WritePositionInput!) { writePosition(input: $input) ${SHEET} }`;

const MINUTES = `{ heldOn chair clerk superiorName outdated sections { code title text isEdited fresh version }
  signatures { role name } }`;
export const READ_MINUTES = `query ($roundId: ID!, $cellId: ID!) { minutes(roundId: $roundId, cellId: $cellId) ${MINUTES} }`;
export const DRAFT_MINUTES = `mutation ($input: DraftMinutesInput!) { draftMinutes(input: $input) ${MINUTES} }`;
export const SAVE_MINUTES = `mutation ($input: SaveMinutesSectionInput!) { saveMinutesSection(input: $input) ${MINUTES} }`;
export const SIGN_MINUTES = `mutation ($input: SignMinutesInput!) { signMinutes(input: $input) ${MINUTES} }`;
export const REOPEN_MINUTES = `mutation ($input: CellKeyInput!) { reopenMinutes(input: $input) ${MINUTES} }`;
