import { useRef, useState } from "react";
import { sendFile } from "../files/sendFile";
import { FilesOfDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** The scan of one paper: sent as soon as it is chosen, while the marks are still typed. */
export function usePaperScan(reviewId: string) {
  const { data, refetch } = useDocument(FilesOfDocument, { ownerKind: "REVIEW", ownerId: reviewId });
  const [sending, setSending] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const underWay = useRef<Promise<boolean>>(Promise.resolve(true));
  const input = useRef<HTMLInputElement>(null);

  const put = async (file: File): Promise<boolean> => {
    setError(null);
    setSending(file.name);
    const address = new URLSearchParams({ ownerKind: "REVIEW", ownerId: reviewId, purpose: "PAPER_SCAN" });
    try {
      await sendFile(`/files?${address.toString()}`, file, () => undefined);
      await refetch();
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      setSending(null);
    }
  };

  return {
    scans: (data?.files ?? []).filter(({ purpose }) => purpose === "PAPER_SCAN"),
    /** Name of the file that is on its way; null without. */
    sending,
    error,
    input,
    choose: () => input.current?.click(),
    send: (file: File) => {
      underWay.current = put(file);
    },
    /** Whether what was chosen has arrived; true when nothing was chosen. Waits while it is on its way. */
    arrived: () => underWay.current,
    /** Goes on without the file that was refused. */
    giveUp: () => {
      setError(null);
      underWay.current = Promise.resolve(true);
    },
    refetch: () => void refetch(),
  };
}

export type PaperScanState = ReturnType<typeof usePaperScan>;
