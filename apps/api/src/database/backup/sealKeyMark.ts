import { createHmac } from "node:crypto";

/** The same for the same seal key; nothing of the key can be told from it. */
export const sealKeyMark = (sealKey: Buffer): string =>
  createHmac("sha256", sealKey).update("xeploai backup: which seal key").digest("hex");
