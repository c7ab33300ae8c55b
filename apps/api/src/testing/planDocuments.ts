/** Documents of plans as the tests send them, with everything a plan says, so that it can be sent back. */
export const PLAN_FIELDS = `{ id state version roundId draft { number issuedOn asOf deadlineOn ballotMode asksCommitteeVote hasPrompts
    calendar { code startsOn endsOn }
    refinements { kind post postTitle adds { code group isResult text maxPointsTenths evidence anchors { grade text } }
      details { code maxPointsTenths evidence anchors { grade text } } thresholds { level code numerator denominator minPoints } }
    quotaShares { kind sharePercent } evaluators { subjectKind side role body isConfidential }
    quotaGroups { subjectKind subjectId group } settings { kind field value }
    participation { subjectKind subjectId status reason } }
  refusals { code kind postTitle line centralVi attemptedVi source } notCarried { what code }
  above { organisationName deadlineOn } versions { number documentNumber issuedOn reason content { deadlineOn } } }`;

export const DRAFT_PLAN = `mutation ($input: DraftPlanInput!) { draftPlan(input: $input) ${PLAN_FIELDS} }`;
export const SAVE_PLAN = `mutation ($input: SavePlanInput!) { savePlan(input: $input) ${PLAN_FIELDS} }`;
export const ISSUE_PLAN = `mutation ($input: PlanAsReadInput!) { issuePlan(input: $input) ${PLAN_FIELDS} }`;
export const START_AMENDMENT = `mutation ($input: PlanAsReadInput!) { startAmendment(input: $input) ${PLAN_FIELDS} }`;
export const DISCARD_AMENDMENT = `mutation ($input: PlanAsReadInput!) { discardAmendment(input: $input) ${PLAN_FIELDS} }`;
export const ISSUE_AMENDMENT = `mutation ($input: IssueAmendmentInput!) { issueAmendment(input: $input) ${PLAN_FIELDS} }`;
export const PLAN_OF = `query ($organisationId: ID!, $year: Int!) { planOf(organisationId: $organisationId, year: $year) ${PLAN_FIELDS} }`;
export const PREVIEW_AMENDMENT = `query ($id: ID!) { previewAmendment(id: $id) { changes { area kind textVi }
  differences { field before after count } reviews { kind reviews submitted } moves { before after count } missing { code } } }`;
export const PLAN_OUTLOOK = `query ($id: ID!) { planOutlook(id: $id) { missing { code part actor count textVi }
  kinds { kind total rated reviewOnly out } exceptionCount
  exceptions { subjectKind subjectId name unitName status reason needsPerson choices }
  grouped { subjectKind subjectId name recordedGroup } postTitles { title holders } cellsWithoutSecretary { id name } } }`;
