import { type Criterion, can, sheetCriteria } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { ruledReviews } from "../reviews/ruledReviews.js";
import { rulesOfReview } from "../reviews/rulesOfReview.js";
import type { SheetRow, StoredContent } from "./sheet.queries.js";
import type { MySheet, SheetContent } from "./sheet.type.js";

/** Sheets as their evaluator sees them: the lines within the function and no others. */
export async function presentSheets(tx: Tx, actor: Actor, rows: readonly SheetRow[]): Promise<MySheet[]> {
  const ruled = await ruledReviews(tx, [...new Set(rows.map((it) => it.reviewId))]);
  return rows.flatMap((row) => {
    const rules = ruled.get(row.reviewId);
    return rules ? [present(actor, row, rulesOfReview(rules).criteria.value.criteria)] : [];
  });
}

function present(actor: Actor, row: SheetRow, criteria: readonly Criterion[]): MySheet {
  const lines = sheetCriteria(criteria, row.criteria);
  const place = { lo: 0, hi: 0, subjectKind: row.subjectKind, memberId: row.memberId, phase: row.state };
  const mayWrite = can(actor, "sheet:write", { ...place, evaluatorMemberIds: [row.signatoryId] });
  return {
    ...row,
    isOpen: mayWrite && !row.isReleased && lines.length > 0,
    isWithinFunction: row.criteria !== null,
    lines: lines.map(({ code, text }) => ({ criterion: code, textVi: text.vi, textEn: text.en })),
    content:
      row.content &&
      presentContent(
        row.content,
        lines.map((it) => it.code),
      ),
  };
}

/** In the order of the form. */
export function presentContent(content: StoredContent, order: readonly string[]): SheetContent {
  const { grades, points, submittedAt, remark, level, version } = content;
  return {
    grades: order.flatMap((criterion) => {
      const grade = grades[criterion];
      return grade ? [{ criterion, grade }] : [];
    }),
    points: order.flatMap((criterion) => {
      const pointsTenths = points[criterion];
      return pointsTenths === undefined ? [] : [{ criterion, pointsTenths }];
    }),
    remark,
    level,
    submittedAt: submittedAt === null ? null : new Date(submittedAt),
    version,
  };
}
