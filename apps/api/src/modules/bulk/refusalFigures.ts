import type { ClientError } from "../../errors/errors.js";

/** Figures of a refusal as they are stored and shown. */
export type RefusalFigures = Readonly<Record<string, string | number>>;

/** Code and plain figures of a refusal; lists and nothing are left out. */
export function refusalFiguresOf({ extensions }: ClientError): { code: string; arguments: RefusalFigures } {
  const figures = Object.entries((extensions.arguments ?? {}) as Record<string, unknown>);
  return {
    code: String(extensions.code),
    arguments: Object.fromEntries(
      figures.filter((it): it is [string, string | number] => ["string", "number"].includes(typeof it[1])),
    ),
  };
}
