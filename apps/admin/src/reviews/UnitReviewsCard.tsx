import { useTranslate } from "react-admin";
import { UnitReviewsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { OtherReviewsCard } from "./OtherReviewsCard";

/** The reviews that belong to a unit beside those of its members: its own, of its collectives, of its cadres. */
export function UnitReviewsCard({
  roundId,
  cellId,
  year,
}: {
  roundId: string;
  cellId: string;
  year: number;
}) {
  const translate = useTranslate();
  const { data } = useDocument(UnitReviewsDocument, { roundId, cellId });
  return (
    <OtherReviewsCard
      reviews={data?.reviews.items ?? []}
      title={translate("subjects.ofUnit", { year })}
      subtitle={translate("subjects.ofUnitHelp")}
    />
  );
}
