import { foldName } from "@xeploai/domain";
import type { FastifyReply } from "fastify";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file to be saved under its name. */
export interface Attachment {
  fileName: string;
  content: Buffer;
}

/** Sends a workbook to be saved under a Vietnamese name; old readers get the same name without diacritics. */
export function sendWorkbook(reply: FastifyReply, { fileName, content }: Attachment): FastifyReply {
  return reply
    .header("content-disposition", contentDisposition(fileName))
    .header("cache-control", "private, no-store")
    .header("x-content-type-options", "nosniff")
    .type(XLSX_TYPE)
    .send(content);
}

/** Header value after RFC 5987 and RFC 6266: the plain name first, the full one in UTF-8 behind it. */
export function contentDisposition(fileName: string): string {
  const plain = foldName(fileName).replace(/[^a-z0-9._ -]/g, "-");
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
