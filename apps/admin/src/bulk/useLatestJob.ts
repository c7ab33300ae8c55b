import { useState } from "react";
import { formatDay, formatInstant } from "../components/dates";
import { LatestBulkJobDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { useSystem } from "../session/useSystem";

/**
 * The job to show: the one just begun, or the viewer's last of today that still runs or can be undone, so that whoever
 * closed the browser finds it again. Null for none, or once it was closed.
 */
export function useLatestJob(): [string | null, (jobId: string | null) => void] {
  const can = useCan();
  const system = useSystem();
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { data } = useDocument(
    LatestBulkJobDocument,
    {},
    { enabled: can("bulk:run"), staleTimeMs: Infinity },
  );
  const latest = data?.latestBulkJob;
  const today = formatDay(system?.today);
  const isOfToday = latest && today !== "" && formatInstant(latest.startedAt).startsWith(today);
  const found = isOfToday && (latest.state === "RUNNING" || latest.canUndo) ? latest.id : null;
  return [chosen === undefined ? found : chosen, setChosen];
}
