import { demoCellId, demoUnitId } from "./DemoUnit.js";
import { namedDemoId } from "./demoId.js";
import { STORIES } from "./stories.js";

const round = (unit: string, year: number): string => namedDemoId(`round:${unit}:${year}`);
const cell = ({ unit, cell: name }: { unit: string; cell: string }) => ({
  organisationId: demoUnitId(unit),
  cellId: demoCellId(unit, name),
  cellName: name,
});

/** Where the planted stories of the demo are, by identifier. */
export const answerKey = {
  lenientCell: cell(STORIES.lenientCell),
  tiedBallot: { ...cell(STORIES.tiedBallot), roundId: round("00118", 2018) },
  noQuorum: { ...cell(STORIES.noQuorum), roundId: round("00118", 2018) },
  lateCell: { ...cell(STORIES.lateCell), roundId: round("00118", 2018) },
  halfWayCell: { ...cell(STORIES.halfWayCell), roundId: round("00118", 2018) },
  emptyCell: cell(STORIES.emptyCell),
  unopenedRound: { organisationId: demoUnitId(STORIES.unopenedRound.unit), year: STORIES.unopenedRound.year },
  movedInOctober: {
    fromCellId: demoCellId(STORIES.movedInOctober.fromUnit, STORIES.movedInOctober.fromCell),
    toCellId: demoCellId(STORIES.movedInOctober.toUnit, STORIES.movedInOctober.toCell),
    movedOn: STORIES.movedInOctober.movedOn,
  },
  overQuota: {
    organisationId: demoUnitId(STORIES.overQuota.unit),
    roundId: round(STORIES.overQuota.unit, STORIES.overQuota.year),
    authority: STORIES.overQuota.authority,
    reason: STORIES.overQuota.reason,
  },
  publishedFigures: {
    organisationId: demoUnitId(STORIES.publishedFigures.unit),
    roundId: round(STORIES.publishedFigures.unit, STORIES.publishedFigures.year),
    ...STORIES.publishedFigures,
  },
} as const;
