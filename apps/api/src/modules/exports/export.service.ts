import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Door } from "../../database/Door.js";
import { ForbiddenError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { readLine } from "../statistics/statistics.queries.js";
import type { StatisticsService } from "../statistics/statistics.service.js";
import type { StatisticsQuestion } from "../statistics/statistics.types.js";
import type { Attachment } from "./attachment.js";
import { type Language, statisticsWords } from "./statisticsWords.js";
import { statisticsSheet } from "./statisticsWorkbook.js";
import { writeWorkbook } from "./workbook.js";

/** Workbooks of figures. Each export is an act: who took what out is in the trail. */
export class ExportService {
  readonly #door: Door;
  readonly #statistics: StatisticsService;
  readonly #trail: AuditTrail;

  constructor(door: Door, statistics: StatisticsService, trail: AuditTrail) {
    this.#door = door;
    this.#statistics = statistics;
    this.#trail = trail;
  }

  /**
   * The same answer as `ratingStatistics`, as a workbook.
   * @throws {NotFoundError} for an organisation outside the caller's scope
   * @throws {ForbiddenError} when the caller may see the figures, but not take them out
   */
  async ratingStatistics(
    actor: Actor,
    question: StatisticsQuestion,
    language: Language,
  ): Promise<Attachment> {
    const answer = await this.#door.enter(actor, async (tx) => {
      const read = await this.#statistics.answer(tx, actor, question);
      const place = (await readLine(tx, read.within.id)).at(-1);
      if (!place || !can(actor, "export:statistics", place)) throw new ForbiddenError();
      await this.#trail.append(tx, actor, {
        chainOf: read.within.id,
        action: "export:statistics",
        objectKind: "organisation",
        objectId: read.within.id,
        objectName: read.within.name,
        details: {
          years: question.years.join(","),
          groupBy: question.groupBy,
          stage: question.stage,
          rows: read.cells.length,
        },
      });
      return read;
    });
    const years = question.years.join(", ");
    return {
      fileName: statisticsWords[language].fileName(answer.within.shortName, years),
      content: await writeWorkbook([
        statisticsSheet({
          answer,
          question,
          language,
          exportedBy: `${actor.displayName} (${actor.username})`,
        }),
      ]),
    };
  }
}
