export { PUBLISHED_FIGURES, PUBLISHED_TABLES } from "../statistics/fixtures/publishedFigures.js";
export type { PublishedFigure, PublishedTable } from "../statistics/fixtures/publishedTable.js";
export { THUONG_THANH_2020_LEVELS } from "../statistics/fixtures/thuongThanh2020.js";
export {
  makeActor,
  makeCountingMinutes,
  makeGrades,
  makeMemberFacts,
  makeParticipationFacts,
  makeProcedureFacts,
  makeQuotaSubjects,
  makeRatedEdition,
  makeRoundSubject,
  makeTally,
} from "./builders.js";
