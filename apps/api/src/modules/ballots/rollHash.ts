import { createHash } from "node:crypto";

/**
 * SHA-256 of the frozen roll: whoever keeps the printed value can tell later that nobody was added or struck. Ids are
 * taken in the order given, which is that of the ids.
 */
export function rollHash(ballotId: string, electors: readonly string[], voters: readonly string[]): Buffer {
  return createHash("sha256")
    .update([ballotId, electors.join(","), voters.join(",")].join("\n"), "utf8")
    .digest();
}
