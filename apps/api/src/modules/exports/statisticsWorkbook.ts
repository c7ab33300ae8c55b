import { EDITIONS, editionOfYear, LEVELS, type ParticipationReason } from "@xeploai/domain";
import type { Row } from "write-excel-file/node";
import { GRASSROOTS_KINDS } from "../organisations/organisation.types.js";
import type {
  DistributionCell,
  RatingStatistics,
  StatisticsQuestion,
} from "../statistics/statistics.types.js";
import { type Language, type StatisticsWords, statisticsWords } from "./statisticsWords.js";
import {
  bodyChange,
  bodyCount,
  bodyHundredths,
  bodyShare,
  bodyText,
  head,
  text,
  type WorkbookSheet,
} from "./workbook.js";

/** Who exports what, and when. */
export interface StatisticsExport {
  answer: RatingStatistics;
  question: StatisticsQuestion;
  language: Language;
  exportedBy: string;
}

const FIXED = 3;

/** The sheet of one answer: what was asked, the figures with the base in each heading, the quota, who exported it. */
export function statisticsSheet({ answer, question, language, exportedBy }: StatisticsExport): WorkbookSheet {
  const words = statisticsWords[language];
  const reasons = reasonsIn([answer.total, ...answer.cells]);
  const columns = columnsOf(words, language, question, reasons);
  const top: Row[] = [
    [text(words.title, { fontWeight: "bold", fontSize: 14 })],
    [text(`${words.scope}: ${answer.within.name}`)],
    [text(`${words.years}: ${question.years.join(", ")}`)],
    [text(`${words.stage}: ${words.stages[answer.stage]}`)],
    [text(words.base)],
    [],
    [head(words.number), head(words.unit), head(words.year), ...columns.map((it) => head(it.heading))],
  ];
  const rows = answer.cells.map((cell, index) =>
    rowOf(bodyCount(index + 1), cell, cell.organisation?.name ?? cell.key),
  );
  const whole = rowOf(bodyText(""), answer.total, `${words.whole}: ${answer.within.name}`);
  function rowOf(number: ReturnType<typeof bodyText>, cell: DistributionCell, name: string): Row {
    return [number, bodyText(name), { ...yearCell(cell.year) }, ...columns.map((it) => it.cell(cell))];
  }
  return {
    name: words.sheet,
    rows: [
      ...top,
      ...rows,
      whole,
      [],
      ...quotaRows(answer, words),
      [],
      [text(words.printed(instant(answer.asOf, language), exportedBy))],
    ],
    widths: [6, 44, 8, ...columns.map((it) => it.width)],
    frozenRows: top.length,
    frozenColumns: FIXED - 1,
    isLandscape: true,
  };
}

const yearCell = (year: number) => ({ type: Number, value: year, format: "0", borderStyle: "thin" as const });

interface Column {
  heading: string;
  width: number;
  cell: (cell: DistributionCell) => Row[number];
}

function columnsOf(
  words: StatisticsWords,
  language: Language,
  question: StatisticsQuestion,
  reasons: readonly ParticipationReason[],
): Column[] {
  const names = levelNamesOf(Math.max(...question.years));
  const shown = (make: (cell: DistributionCell) => Row[number]) => (cell: DistributionCell) =>
    cell.isWithheld ? bodyText("") : make(cell);
  const { compareWithYear } = question;
  return [
    { heading: words.total, width: 12, cell: (it) => bodyCount(it.total) },
    ...reasons.map((reason) => ({
      heading: words.reasons[reason],
      width: 14,
      cell: shown((it) => bodyCount(it.notRated.find((found) => found.reason === reason)?.count ?? 0)),
    })),
    { heading: words.undecided, width: 10, cell: shown((it) => bodyCount(it.undecided)) },
    { heading: words.rated, width: 12, cell: shown((it) => bodyCount(it.rated)) },
    ...LEVELS.flatMap((level): Column[] => {
      const figure = (cell: DistributionCell) => cell.counts.find((it) => it.level === level);
      const name = names[level][language];
      return [
        {
          heading: `${name}: ${words.count}`,
          width: 14,
          cell: shown((it) => bodyCount(figure(it)?.count ?? 0)),
        },
        {
          heading: `${name}: ${words.share}`,
          width: 14,
          cell: shown((it) => bodyShare(it.rated > 0 ? (figure(it)?.share ?? 0) : null)),
        },
        {
          heading: `${name}: ${words.expected}`,
          width: 14,
          cell: shown((it) => bodyHundredths(figure(it)?.expected ?? 0)),
        },
        ...(compareWithYear === null
          ? []
          : [
              {
                heading: `${name}: ${words.change(compareWithYear)}`,
                width: 14,
                cell: shown((it: DistributionCell) => bodyChange(figure(it)?.delta ?? null)),
              },
            ]),
      ];
    }),
    { heading: words.excellentToGood, width: 14, cell: shown((it) => bodyShare(it.excellentToGood)) },
    {
      heading: words.remark,
      width: 30,
      cell: (it) => bodyText(it.isWithheld ? words.withheld : it.hasOverride ? words.withOverride : ""),
    },
  ];
}

/** Names as printed that year; those of the latest edition where the product holds none. */
function levelNamesOf(year: number) {
  const edition = editionOfYear(year) ?? EDITIONS.at(-1);
  if (!edition) throw new TypeError("the product holds an edition");
  return edition.subjects.MEMBER.levelNames.value;
}

function quotaRows(answer: RatingStatistics, words: StatisticsWords): Row[] {
  const rows = answer.quota.flatMap(({ year, state, overrides }): Row[] => {
    const { allowed, excellent, good, sharePercent, headroom, exceededBy } = state;
    const line = words.quota(year, { allowed, excellent, good, percent: sharePercent });
    const rest = exceededBy > 0 ? words.exceeded(exceededBy) : words.headroom(headroom);
    return [
      [text(`${line}; ${rest}.`)],
      ...overrides.map((it): Row => [text(words.override(it.authority, it.reason, it.exceededBy))]),
    ];
  });
  const isSum = rows.length > 0 && !(GRASSROOTS_KINDS as readonly string[]).includes(answer.within.kind);
  return isSum ? [...rows, [text(words.quotaSum)]] : rows;
}

function reasonsIn(cells: readonly DistributionCell[]): ParticipationReason[] {
  const found = new Set(cells.flatMap((cell) => cell.notRated.map((it) => it.reason)));
  return (Object.keys(statisticsWords.vi.reasons) as ParticipationReason[]).filter((it) => found.has(it));
}

const instant = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(at);
