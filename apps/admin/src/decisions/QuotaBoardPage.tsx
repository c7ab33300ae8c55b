import { useParams } from "react-router-dom";
import { QuotaBoard } from "./QuotaBoard";

export function QuotaBoardPage() {
  const { roundId = "" } = useParams();
  return <QuotaBoard roundId={roundId} />;
}
