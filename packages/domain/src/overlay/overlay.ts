import type { IsoDate } from "../calendar/isoDate.js";
import type { MajorityRule } from "../editions/ballotRule.js";
import type { ConditionCode, ConditionRule, FittingLevel } from "../editions/condition.js";
import type { DeadlineScope } from "../editions/deadlineRule.js";
import type { EditionCode } from "../editions/edition.js";
import type { EditionSettings } from "../editions/editionSettings.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { PostGroup } from "../editions/postGroup.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { LocalText } from "./localText.js";

/** Who refines the rules of an edition, from the top down; the district level ended on 1 July 2025. */
export const OVERLAY_LEVELS = ["PROVINCE", "DISTRICT", "WARD", "UNIT"] as const;
export type OverlayLevel = (typeof OVERLAY_LEVELS)[number];

/** Whom a rule concerns: all subjects of a kind, those of one group of posts, or the holders of one post. */
export interface SubjectScope {
  readonly kind: SubjectKind;
  readonly post?: PostGroup;
  /** The post as the unit names it: "Bí thư chi bộ". */
  readonly postTitle?: string;
}

/** What a unit says about one line of the sheet. */
export interface LineDetail {
  readonly code: string;
  /** Largest points of the line in tenths, above 0 and on the scale's step (half points from 2025). */
  readonly maxPointsTenths?: number;
  /** Papers and products that must be shown for the line. */
  readonly evidence?: readonly LocalText[];
  /** What each grade means for this line in this unit. */
  readonly anchors?: Readonly<Partial<Record<Grade, LocalText>>>;
  /** Whether the unit's document counts the line among the results; only what the line already is may stand here. */
  readonly isResult?: boolean;
}

/**
 * A line that the unit adds. A code below a line in force ("II.2.a" below "II.2") divides that line, which is then graded
 * in its parts alone; any other code adds a line to its group.
 */
export interface AddedLine extends LineDetail {
  readonly group: string;
  readonly isResult: boolean;
  readonly text: LocalText;
}

/**
 * A condition of a level, or for UNSATISFACTORY a clause. One whose code the level already has must be at least as
 * strict; any other is added.
 */
export interface LocalCondition {
  readonly level: Level;
  readonly code: ConditionCode;
  readonly rule: ConditionRule;
  /** The unit's wording; the usual one of the code when absent. */
  readonly text?: LocalText;
}

/** What a unit refines for one scope of subjects. */
export interface Refinement extends SubjectScope {
  readonly adds?: readonly AddedLine[];
  readonly details?: readonly LineDetail[];
  /** Lines that the unit's document leaves out, as transcribed. Always refused, so that the answer can name them. */
  readonly leavesOut?: readonly string[];
  readonly conditions?: readonly LocalCondition[];
}

/** Limits that hold for all subjects of a kind: a smaller share of EXCELLENT, a heavier majority. */
export interface LocalLimits {
  readonly kind: SubjectKind;
  readonly quotaSharePercent?: number;
  readonly exceptionSharePercent?: number;
  readonly majority?: Readonly<Partial<Record<FittingLevel, MajorityRule>>>;
}

/** An earlier day than the edition's, or a day where it names none. */
export interface LocalDeadline {
  readonly scope: DeadlineScope;
  readonly text: LocalText;
  /** "MM-DD", the first day that is late. */
  readonly beforeMonthDay: string;
  readonly yearOffset: 0 | 1;
}

/**
 * How one unit concretises an edition ("cụ thể hóa"): it adds lines, points, evidence and wording, and tightens; it never
 * loosens. A plain value, typed in from the unit's document.
 */
export interface Overlay {
  readonly level: OverlayLevel;
  readonly unit: { readonly id: string; readonly name: string };
  readonly document: { readonly number: string; readonly issuedOn: IsoDate };
  readonly editionCode: EditionCode;
  readonly refinements: readonly Refinement[];
  readonly limits?: readonly LocalLimits[];
  readonly deadlines?: readonly LocalDeadline[];
  /** What the unit set where the text of the rules is silent; it holds for the units below. */
  readonly settings?: EditionSettings;
}
