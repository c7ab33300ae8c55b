import { enumOf } from "../../graphql/enums.js";
import { STATISTICS_GROUPS, STATISTICS_STAGES } from "./statistics.types.js";

export const StatisticsStageEnum = enumOf(
  "StatisticsStage",
  STATISTICS_STAGES,
  "Whose word a level is: the subject's, the cell's, the committee's, or the committee's as made known.",
);
export const StatisticsGroupEnum = enumOf(
  "StatisticsGroup",
  STATISTICS_GROUPS,
  "What one row stands for: an organisation directly below, one of a kind anywhere below, or a year.",
);
