import type { CollectiveKind } from "../editions/collectiveKind.js";
import type { EvaluatorRole } from "../editions/evaluatorRule.js";
import type { EvaluatedSubject, EvaluatorPost } from "./evaluationFacts.js";
import type { PostIndex } from "./PostIndex.js";

/** A body or organisation that is to give a sheet, or a person. Who signs is settled later. */
export type FoundEvaluator =
  | { readonly kind: "BODY"; readonly bodyId: string }
  | { readonly kind: "UNIT"; readonly unitId: string }
  | { readonly kind: "PERSON"; readonly memberId: string };

type Find = (subject: EvaluatedSubject, index: PostIndex) => readonly FoundEvaluator[];

const AUTHORITIES: readonly CollectiveKind[] = [
  "PEOPLES_COMMITTEE",
  "FATHERLAND_FRONT_STANDING",
  "MASS_ORGANISATION_STANDING",
];
const FRONT_AND_MASS: readonly CollectiveKind[] = ["FATHERLAND_FRONT_STANDING", "MASS_ORGANISATION_STANDING"];

/** How each evaluator of the editions is found; null for those who fill no sheet. */
export const EVALUATOR_FINDERS: Readonly<Record<EvaluatorRole, Find | null>> = {
  SUPERIOR_OFFICES: ({ unitId }, index) =>
    aboveOf(unitId, index).flatMap((parentId) => bodiesAt(parentId, ["UNIT_LEADERSHIP"], index)),
  SUPERIOR_LEADERSHIP: (subject, index) =>
    aboveOf(subject.unitId, index).flatMap((parentId) => [
      committeeAt(parentId, index),
      ...sameKindAt(parentId, subject, index),
    ]),
  SAME_LEVEL_AUTHORITIES: ({ unitId }, index) => bodiesAt(unitId, AUTHORITIES, index),
  SAME_LEVEL_BODIES: ({ unitId }, index) => [
    committeeAt(unitId, index),
    ...bodiesAt(unitId, FRONT_AND_MASS, index),
  ],
  SUBORDINATE_UNITS: ({ unitId }, index) => index.childrenOf(unitId).map((it) => committeeAt(it, index)),
  OWN_CELL_COMMITTEE: ({ unitId }, index) => [committeeAt(unitId, index)],
  LED_MASS_ORGANISATION: (subject, index) =>
    postsOf(subject, index)
      .filter((it) => it.sphere === "MASS_ORGANISATION" && (it.isHead || it.isDeputy))
      .flatMap(({ bodyId }) => (bodyId ? [{ kind: "BODY", bodyId }] : [])),
  HEAD_OF_AGENCY: (subject, index) =>
    subject.isStateEmployee
      ? postsOf(subject, index)
          .filter((it) => it.sphere === "STATE")
          .flatMap(({ bodyId }) => (bodyId ? index.headsIn(bodyId).map(person) : []))
      : [],
  DIRECT_MANAGER: (subject, index) =>
    postsOf(subject, index).flatMap((post) => managersOf(post, index).map(person)),
  FELLOW_COLLECTIVE_MEMBERS: (subject, index) =>
    postsOf(subject, index).flatMap(({ bodyId }) =>
      bodyId ? index.postsIn(bodyId).map((it) => person(it.memberId)) : [],
    ),
  HEADS_BELOW: (subject, index) =>
    postsOf(subject, index)
      .filter((it) => it.sphere === "PARTY" && (it.isHead || it.isDeputy))
      .flatMap(({ unitId }) => index.childrenOf(unitId))
      .flatMap((it) => index.headsAt(it).map(person)),
  RESIDENCE_COMMITTEE: null,
  APPRAISING_OFFICE: null,
  SUMMING_BODY: null,
};

const person = (memberId: string): FoundEvaluator => ({ kind: "PERSON", memberId });

function aboveOf(unitId: string, index: PostIndex): readonly string[] {
  const parent = index.parentOf(unitId);
  return parent === null ? [] : [parent];
}

function postsOf({ memberId }: EvaluatedSubject, index: PostIndex) {
  return memberId === null ? [] : index.postsOf(memberId);
}

/**
 * Who leads the holder of a post: the head of the collective or unit. A head is led from the level above; where nobody
 * is known there, the head of an authority or mass organisation by the Party secretary of the place.
 */
function managersOf(post: EvaluatorPost, index: PostIndex): readonly string[] {
  const { unitId, bodyId, sphere, isHead } = post;
  if (!isHead) return bodyId ? index.headsIn(bodyId) : index.headsAt(unitId);
  const above = aboveOf(unitId, index);
  if (sphere === "PARTY") return above.flatMap((it) => index.headsAt(it));
  const kind = bodyId ? index.body(bodyId)?.kind : undefined;
  const superiors = kind
    ? above.flatMap((it) => index.bodiesAt(it, [kind]).flatMap((body) => index.headsIn(body.id)))
    : [];
  return superiors.length > 0 ? superiors : index.headsAt(unitId);
}

/** The committee of an organisation; the organisation itself, by its secretary, where it has none. */
function committeeAt(unitId: string, index: PostIndex): FoundEvaluator {
  const body = index.committeeAt(unitId);
  return body ? { kind: "BODY", bodyId: body.id } : { kind: "UNIT", unitId };
}

function bodiesAt(unitId: string, kinds: readonly CollectiveKind[], index: PostIndex): FoundEvaluator[] {
  return index.bodiesAt(unitId, kinds).map((it) => ({ kind: "BODY", bodyId: it.id }));
}

/** The People's Committee of the district for that of a ward, and so on; a Party committee above is named already. */
function sameKindAt(unitId: string, { bodyId }: EvaluatedSubject, index: PostIndex): FoundEvaluator[] {
  const kind = bodyId === null ? null : index.body(bodyId)?.kind;
  return kind ? bodiesAt(unitId, [kind], index) : [];
}
