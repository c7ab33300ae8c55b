import type { Coded } from "./refusalFigures";

/** Key of the text: a quota that is counted in groups names the group, and whoever stands in none. */
export function refusalTextOf({ code, arguments: args = {} }: Coded): string {
  if (code !== "EXCELLENT_QUOTA_EXCEEDED" || !("group" in args)) return code;
  return args.group === null ? `${code}_OUTSIDE_GROUPS` : `${code}_IN_GROUP`;
}
