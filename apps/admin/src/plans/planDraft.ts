import type {
  PlanContentFieldsFragment,
  PlanContentInput,
  PlanFieldsFragment,
} from "../graphql/generated/graphql";

export type PlanContent = PlanContentFieldsFragment;
export type PlanRefinement = PlanContent["refinements"][number];
export type PlanLineDetail = PlanRefinement["details"][number];
export type PlanAddedLine = PlanRefinement["adds"][number];
export type PlanRefusal = PlanFieldsFragment["refusals"][number];

/** Pages of the wizard, in the order in which an office works. */
export const PLAN_STEPS = ["news", "document", "criteria", "evaluators", "people", "checklist"] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

export const isPlanStep = (step: string): step is PlanStep =>
  (PLAN_STEPS as readonly string[]).includes(step);

/** Parts of the checklist, and the page that closes them. */
export const STEP_OF_PART: Readonly<Record<string, PlanStep>> = {
  DOCUMENT: "document",
  CRITERIA: "criteria",
  EVALUATORS: "evaluators",
  PARTICIPATION: "people",
};

/** What is sent: texts that are being typed may end in a space, lines that are still empty are left out. */
export function contentInput(content: PlanContent): PlanContentInput {
  return {
    ...content,
    number: content.number?.trim() || null,
    evaluators: content.evaluators.filter(({ body }) => body.trim() !== ""),
    quotaGroups: content.quotaGroups.filter(({ group }) => group.trim() !== ""),
    participation: content.participation.filter(({ reason }) => reason.trim() !== ""),
    refinements: content.refinements.map((it) => ({
      ...it,
      adds: it.adds.filter(({ text }) => text.trim() !== "").map(sentLine),
      details: it.details.filter(saysSomething).map(sentLine),
    })),
  };
}

function sentLine<T extends PlanLineDetail>(line: T): T {
  return {
    ...line,
    evidence: line.evidence.filter((it) => it.trim() !== ""),
    anchors: line.anchors.filter(({ text }) => text.trim() !== ""),
  };
}

const saysSomething = ({ evidence, anchors, maxPointsTenths }: PlanLineDetail): boolean =>
  evidence.some((it) => it.trim() !== "") ||
  anchors.some(({ text }) => text.trim() !== "") ||
  (maxPointsTenths ?? null) !== null;

/** Next free code below a line or group: "II.2.a", "II.2.b"; "III.1", "III.2" below a group. */
export function nextCode(parent: string, taken: readonly string[], isLine: boolean): string {
  for (let index = 1; ; index += 1) {
    const code = `${parent}.${isLine ? letterOf(index) : index}`;
    if (!taken.includes(code)) return code;
  }
}

function letterOf(index: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const rest = Math.floor((index - 1) / letters.length);
  return `${rest > 0 ? letterOf(rest) : ""}${letters.charAt((index - 1) % letters.length)}`;
}

/** The refusals about one line of one refinement. */
export function refusalsOf(
  refusals: readonly PlanRefusal[],
  refinement: PlanRefinement,
  line: string,
): PlanRefusal[] {
  return refusals.filter(
    (it) =>
      it.line === line &&
      (it.kind === null ||
        (it.kind === refinement.kind && (it.postTitle ?? null) === (refinement.postTitle ?? null))),
  );
}
