import { useCallback, useMemo } from "react";
import { type To, useSearchParams } from "react-router-dom";
import { type AnalysisAddress, readAddress, writeAddress } from "./address";

export interface AnalysisNavigation {
  address: AnalysisAddress;
  /** Goes to a changed address; the browser's back button undoes it. */
  change: (patch: Partial<AnalysisAddress>) => void;
  /** The changed address as a link. */
  linkTo: (patch: Partial<AnalysisAddress>) => To;
}

/** What the screen shows lives in the address alone: it can be sent to a colleague and gone back from. */
export function useAnalysisAddress(): AnalysisNavigation {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const change = useCallback(
    (patch: Partial<AnalysisAddress>) =>
      setParams(writeAddress({ ...address, ...patch }), { preventScrollReset: true }),
    [address, setParams],
  );
  const linkTo = useCallback(
    (patch: Partial<AnalysisAddress>): To => {
      const search = writeAddress({ ...address, ...patch }).toString();
      return { search: search === "" ? "" : `?${search}` };
    },
    [address],
  );
  return { address, change, linkTo };
}
