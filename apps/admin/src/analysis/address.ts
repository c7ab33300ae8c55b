import type { StatisticsGroup, StatisticsStage } from "../graphql/generated/graphql";

export const stages = [
  "SELF",
  "PROPOSED",
  "DECIDED",
  "PUBLISHED",
] as const satisfies readonly StatisticsStage[];
export const groups = [
  "CHILD",
  "DISTRICT",
  "GRASSROOTS",
  "CELL",
] as const satisfies readonly StatisticsGroup[];
export const modes = ["share", "count"] as const;
export const views = ["chart", "table"] as const;
export const sortKeys = [
  "order",
  "name",
  "rated",
  "EXCELLENT",
  "GOOD",
  "SATISFACTORY",
  "UNSATISFACTORY",
  "excellentToGood",
] as const;

export type Stage = (typeof stages)[number];
export type Group = (typeof groups)[number];
export type Mode = (typeof modes)[number];
export type View = (typeof views)[number];
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** Everything that chooses the figures on the screen; null follows the data (own scope, latest finished year). */
export interface AnalysisAddress {
  withinId: string | null;
  year: number | null;
  compareWithYear: number | null;
  groupBy: Group;
  stage: Stage;
  mode: Mode;
  view: View;
  sort: Sort;
}

export const defaultAddress: AnalysisAddress = {
  withinId: null,
  year: null,
  compareWithYear: null,
  groupBy: "CHILD",
  stage: "DECIDED",
  mode: "share",
  view: "chart",
  sort: { key: "order", descending: false },
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function oneOf<T extends string>(allowed: readonly T[], value: string | null, fallback: T): T {
  return allowed.find((it) => it === value) ?? fallback;
}

function readYear(value: string | null): number | null {
  return value !== null && /^(19|20)\d{2}$/.test(value) ? Number(value) : null;
}

function readSort(value: string | null): Sort {
  const descending = value?.startsWith("-") ?? false;
  const key = oneOf(sortKeys, descending ? (value ?? "").slice(1) : value, "order");
  return { key, descending: descending && key !== "order" };
}

/** Reads the part of the address after "?"; what is unknown or malformed falls back to the default. */
export function readAddress(params: URLSearchParams): AnalysisAddress {
  const within = params.get("within");
  return {
    withinId: within !== null && uuid.test(within) ? within : null,
    year: readYear(params.get("year")),
    compareWithYear: readYear(params.get("compare")),
    groupBy: oneOf(groups, params.get("groupBy"), defaultAddress.groupBy),
    stage: oneOf(stages, params.get("stage"), defaultAddress.stage),
    mode: oneOf(modes, params.get("mode"), defaultAddress.mode),
    view: oneOf(views, params.get("view"), defaultAddress.view),
    sort: readSort(params.get("sort")),
  };
}

/** Writes an address back; defaults are left out, so the first screen has a clean address. */
export function writeAddress(address: AnalysisAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (address.withinId) params.set("within", address.withinId);
  if (address.year) params.set("year", String(address.year));
  if (address.compareWithYear) params.set("compare", String(address.compareWithYear));
  for (const key of ["groupBy", "stage", "mode", "view"] as const) {
    if (address[key] !== defaultAddress[key]) params.set(key, address[key]);
  }
  const { key, descending } = address.sort;
  if (key !== "order") params.set("sort", descending ? `-${key}` : key);
  return params;
}
