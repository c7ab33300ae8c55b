import type { FastifyRequest } from "fastify";

/** Sent by a page of another site. Browsers say so themselves; older ones only name the page's origin. */
export function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "cross-site" || site === "same-site";
  const { origin, host } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/** Packed, or in letters other than UTF-8. No client of ours sends such a body, and unpacking is work for the asking. */
export function isEncoded({ headers }: FastifyRequest): boolean {
  const charset = /;\s*charset=\s*"?([^";\s]*)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  return (headers["content-encoding"] ?? "identity") !== "identity" || charset.toLowerCase() !== "utf-8";
}
