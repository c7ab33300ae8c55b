import {
  type Change,
  type MissingItem,
  type OverlayRefusal,
  type ParticipationStatus,
  SUBJECT_KINDS,
} from "@xeploai/domain";
import type { Participant } from "../rounds/participant.js";
import { presentContent } from "./checkPlanContent.js";
import type { Plan } from "./plan.type.js";
import type { PlanChange } from "./planChange.type.js";
import type { PlanMissingItem } from "./planMissingItem.type.js";
import type { PlanKindCount } from "./planOutlook.type.js";
import type { PlanRefusal } from "./planRefusal.type.js";
import type { PlanRow } from "./planRow.js";
import type { PlansAbove } from "./plansAbove.js";

/** A plan as those may see it who work on it, or who only read what was issued. */
export function presentPlan(
  row: PlanRow,
  above: PlansAbove,
  refusals: readonly OverlayRefusal[],
  mayWrite: boolean,
): Plan {
  const { nearest } = above;
  return {
    id: row.id,
    organisation: row.organisation,
    year: row.year,
    editionCode: row.editionCode,
    state: row.state,
    draft: mayWrite && row.draft ? presentContent(row.draft) : null,
    refusals: mayWrite ? refusals.map(presentRefusal) : [],
    notCarried: row.notCarried.map(({ what, code, text }) => ({
      what,
      code,
      textVi: text.vi,
      textEn: text.en,
    })),
    above: nearest && {
      organisationId: nearest.organisation.id,
      organisationName: nearest.organisation.name,
      deadlineOn: nearest.deadlineOn,
    },
    versions: row.versions.map(({ content, above: _, ...version }) => ({
      ...version,
      content: presentContent(content),
    })),
    roundId: row.roundId,
    version: row.version,
  };
}

function presentRefusal({ code, scope, line, central, attempted, forbiddenBy }: OverlayRefusal): PlanRefusal {
  return {
    code,
    kind: scope?.kind ?? null,
    post: scope?.post ?? null,
    postTitle: scope?.postTitle ?? null,
    line,
    centralVi: central?.vi ?? null,
    centralEn: central?.en ?? null,
    attemptedVi: attempted?.vi ?? null,
    attemptedEn: attempted?.en ?? null,
    source: forbiddenBy.source,
  };
}

export const presentMissing = ({ text, ...item }: MissingItem): PlanMissingItem => ({
  ...item,
  textVi: text.vi,
  textEn: text.en,
});

export const presentChange = ({ area, kind, text }: Change): PlanChange => ({
  area,
  kind,
  textVi: text.vi,
  textEn: text.en,
});

/** How many of each kind take part how; kinds of which there are none are left out. */
export function kindCounts(participants: readonly Participant[]): PlanKindCount[] {
  return SUBJECT_KINDS.map((kind) => {
    const own = participants.filter((it) => it.subjectKind === kind);
    const countOf = (status: ParticipationStatus) => own.filter((it) => it.participation === status).length;
    return {
      kind,
      total: own.length,
      rated: countOf("RATED"),
      reviewOnly: countOf("REVIEW_ONLY"),
      out: countOf("OUT"),
    };
  }).filter(({ total }) => total > 0);
}
