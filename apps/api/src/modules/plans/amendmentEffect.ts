import {
  compareOverlays,
  type DryRunStanding,
  type DryRunSubject,
  dryRun,
  editionForSubject,
  isSameForSubject,
  type PlanContent,
  type PostGroup,
  planChecklist,
  planDifferences,
  type RefinedEdition,
  SUBJECT_KINDS,
  type SubjectKind,
  type SubjectScope,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { findReviewFacts } from "../reviews/evaluation.queries.js";
import type { AmendedReviews, AmendmentEffect, LevelMove } from "./amendmentEffect.type.js";
import type { PlanRow, VersionRow } from "./planRow.js";
import { findPlanSituation } from "./planSituation.js";
import { findPostHolders } from "./planSubjects.queries.js";
import { heldTitles, titleIn } from "./postTitles.js";
import { presentChange, presentMissing } from "./presentPlan.js";
import { refinedEditions } from "./refinedEditions.js";

interface OpenReview {
  id: string;
  kind: SubjectKind;
  memberId: string | null;
  post: PostGroup | null;
  title: string | null;
  isSubmitted: boolean;
}

/** What issuing the draft would change; nothing is written. */
export async function effectOf(
  tx: Tx,
  plan: PlanRow & { roundId: string },
  latest: VersionRow,
  draft: PlanContent,
): Promise<AmendmentEffect> {
  const situation = await findPlanSituation(tx, plan, draft);
  const before = (await refinedEditions(tx, [latest.id])).get(latest.id);
  const after = situation.rules.ok ? situation.rules.refined : null;
  const isComparable = before !== undefined && after !== null;
  const concerned = isComparable ? await concernedReviews(tx, plan, draft, before, after) : [];
  return {
    changes: isComparable ? compareOverlays(before, after).map(presentChange) : [],
    differences: planDifferences(latest.content, draft).map((it) => ({ ...it })),
    reviews: countsOf(concerned.map(({ review }) => review)),
    moves: isComparable ? await movesOf(tx, concerned, before, after) : [],
    missing: planChecklist(situation.facts).map(presentMissing),
  };
}

interface Concerned {
  review: OpenReview;
  was: SubjectScope;
  is: SubjectScope;
}

/** Rated reviews whose rules differ; reviews of one post are compared once. */
async function concernedReviews(
  tx: Tx,
  plan: PlanRow & { roundId: string },
  draft: PlanContent,
  before: RefinedEdition,
  after: RefinedEdition,
): Promise<Concerned[]> {
  const reviews: OpenReview[] = await tx.query(
    `SELECT id, subject_kind AS kind, member_id AS "memberId", post_group AS post, post_title AS title,
            state NOT IN ('DRAFT', 'DEFERRED') AS "isSubmitted"
       FROM reviews WHERE round_id = $1 AND participation = 'RATED'`,
    [plan.roundId],
  );
  const held = heldTitles(await findPostHolders(tx, plan, draft.asOf));
  const known = new Map<string, boolean>();
  return reviews.flatMap((review): Concerned[] => {
    const { kind, memberId, post, title } = review;
    const was = scopeOf(kind, post, title);
    const is = scopeOf(kind, post, titleIn(draft, kind, memberId, held));
    const key = JSON.stringify([was, is]);
    const isSame = known.get(key) ?? isSameUnder(before, was, after, is);
    known.set(key, isSame);
    return isSame ? [] : [{ review, was, is }];
  });
}

/** The post of before and that of after are both asked: where one is unknown the general rules answer. */
const isSameUnder = (
  before: RefinedEdition,
  was: SubjectScope,
  after: RefinedEdition,
  is: SubjectScope,
): boolean => isSameForSubject(before, after, was) && isSameForSubject(before, after, is);

const scopeOf = (kind: SubjectKind, post: PostGroup | null, postTitle: string | null): SubjectScope => ({
  kind,
  ...(post && { post }),
  ...(postTitle !== null && { postTitle }),
});

function countsOf(reviews: readonly OpenReview[]): AmendedReviews[] {
  return SUBJECT_KINDS.map((kind) => {
    const own = reviews.filter((it) => it.kind === kind);
    return { kind, reviews: own.length, submitted: own.filter((it) => it.isSubmitted).length };
  }).filter((it) => it.reviews > 0);
}

/** Levels by the rules, of reviews that were handed in, under both; only those that differ. */
async function movesOf(
  tx: Tx,
  concerned: readonly Concerned[],
  before: RefinedEdition,
  after: RefinedEdition,
): Promise<LevelMove[]> {
  const submitted = concerned.filter(({ review }) => review.isSubmitted);
  if (submitted.length === 0) return [];
  const facts = await findReviewFacts(
    tx,
    submitted.map(({ review }) => review.id),
  );
  const byScope = new Map<string, { was: SubjectScope; is: SubjectScope; subjects: DryRunSubject[] }>();
  for (const { review, was, is } of submitted) {
    const key = JSON.stringify([was, is]);
    const group = byScope.get(key) ?? { was, is, subjects: [] };
    const found = facts.get(review.id);
    if (found) group.subjects.push({ id: review.id, facts: found.facts });
    byScope.set(key, group);
  }
  const counts = new Map<string, number>();
  for (const { was, is, subjects } of byScope.values()) {
    const { results } = dryRun(subjects, editionForSubject(before, was), editionForSubject(after, is));
    for (const { before: from, after: to, isChanged } of results)
      if (isChanged) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [from, to] = key.split(" ") as [DryRunStanding, DryRunStanding];
    return { before: from, after: to, count };
  });
}
