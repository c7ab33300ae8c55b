export {
  makeActor,
  makeCountingMinutes,
  makeGrades,
  makeMemberFacts,
  makeParticipationFacts,
  makeQuotaSubjects,
  makeTally,
} from "./builders.js";
