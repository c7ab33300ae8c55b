import {
  type Edition,
  type ParticipationChoice,
  type PlanContent,
  type PlanSubject,
  type RatedGroupOfPosts,
  SUBJECT_KINDS,
} from "@xeploai/domain";
import type { Participant } from "../rounds/participant.js";

export const subjectOf = (it: Participant): PlanSubject => ({
  subjectKind: it.subjectKind,
  subjectId: (it.memberId ?? it.collectiveId ?? it.organisationId) as string,
});

export const keyOf = ({ subjectKind, subjectId }: PlanSubject): string => `${subjectKind} ${subjectId}`;

/** Those who take part, with what the plan decided about single ones where the rules leave it open. */
export function settledParticipants(
  participants: readonly Participant[],
  { participation }: Pick<PlanContent, "participation">,
): Participant[] {
  const choices = new Map<string, ParticipationChoice>(participation.map((it) => [keyOf(it), it]));
  return participants.map((it) => {
    const choice = choices.get(keyOf(subjectOf(it)));
    if (!choice || !it.choices.includes(choice.status)) return it;
    return { ...it, participation: choice.status, cap: choice.status === "RATED" ? it.cap : null };
  });
}

/** Subjects about whom a person must decide and the plan does not. */
export function undecidedSubjects(
  participants: readonly Participant[],
  { participation }: Pick<PlanContent, "participation">,
): PlanSubject[] {
  const decided = new Set(participation.map(keyOf));
  return participants
    .filter((it) => it.needsPerson)
    .map(subjectOf)
    .filter((it) => !decided.has(keyOf(it)));
}

/** Kinds and groups of posts of those who are rated, with how many. */
export function ratedGroups(participants: readonly Participant[]): RatedGroupOfPosts[] {
  const groups = new Map<string, RatedGroupOfPosts>();
  for (const { subjectKind: kind, postGroup: post, participation } of participants) {
    if (participation !== "RATED") continue;
    const key = `${kind} ${post}`;
    groups.set(key, { kind, post, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

/** Kinds whose quota is counted in groups that somebody must name. */
export function groupedKinds(edition: Edition): Participant["subjectKind"][] {
  return SUBJECT_KINDS.filter((kind) => {
    const group = edition.subjects[kind]?.quota?.value.group;
    return group !== undefined && group !== "GRASSROOTS_ORGANISATION";
  });
}
