import type { PlanContent, SubjectKind } from "@xeploai/domain";

/** Posts a person holds, by member. */
export type HeldTitles = ReadonlyMap<string, readonly string[]>;

export function heldTitles(holders: readonly { memberId: string; title: string }[]): HeldTitles {
  const held = new Map<string, string[]>();
  for (const { memberId, title } of holders) held.set(memberId, [...(held.get(memberId) ?? []), title]);
  return held;
}

/** The post under whose criteria a person falls: the first one the plan names for the kind that the person holds. */
export function titleIn(
  { refinements }: Pick<PlanContent, "refinements">,
  kind: SubjectKind,
  memberId: string | null,
  held: HeldTitles,
): string | null {
  const own = memberId === null ? [] : (held.get(memberId) ?? []);
  const named = refinements.find((it) => it.kind === kind && it.postTitle && own.includes(it.postTitle));
  return named?.postTitle ?? null;
}
