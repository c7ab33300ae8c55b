import { ReviewListDocument, type ReviewRowFragment } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

const PAGE = 100;

/**
 * The reviews of a cell that are rated, by given name, and of them those voted on: whoever has not handed in
 * waits. Null while they load; a cell has at most two pages.
 */
export function useRatedReviews(roundId: string, cellId: string) {
  const filter = { roundId, cellId, subjectKinds: ["MEMBER" as const], participation: "RATED" as const };
  const sort = { key: "GIVEN_NAME" as const, direction: "ASC" as const };
  const first = useDocument(ReviewListDocument, { filter, sort, page: { offset: 0, limit: PAGE } });
  const hasMore = (first.data?.reviews.totalCount ?? 0) > PAGE;
  const second = useDocument(
    ReviewListDocument,
    { filter, sort, page: { offset: PAGE, limit: PAGE } },
    { enabled: hasMore },
  );
  const isWhole = first.data && (!hasMore || second.data);
  const reviews: readonly ReviewRowFragment[] | null = isWhole
    ? [...first.data.reviews.items, ...(second.data?.reviews.items ?? [])]
    : null;
  const isWaiting = ({ state }: ReviewRowFragment) => state === "DRAFT" || state === "DEFERRED";
  return {
    reviews: reviews?.filter((it) => !isWaiting(it)) ?? null,
    waiting: reviews?.filter(isWaiting) ?? [],
    error: first.error ?? second.error,
  };
}
