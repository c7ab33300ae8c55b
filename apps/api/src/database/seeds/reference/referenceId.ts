import { createHash } from "node:crypto";

/** Namespace of every identifier derived from reference data; a random UUID chosen once. */
const NAMESPACE = Buffer.from("5d0c5f6e1b6a4d3f9a7e2c8b40f1d967", "hex");

/** Name-based UUID (version 5, RFC 9562) of `name`: the same in every installation. */
export function referenceId(name: string): string {
  const hash = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
