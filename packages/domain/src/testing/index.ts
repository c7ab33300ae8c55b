export {
  makeActor,
  makeCountingMinutes,
  makeGrades,
  makeMemberFacts,
  makeParticipationFacts,
  makeTally,
} from "./builders.js";
