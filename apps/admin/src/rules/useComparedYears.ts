import { EDITIONS, editionOfYear, SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { useSearchParams } from "react-router-dom";
import { useSystem } from "../session/useSystem";

export interface ComparedYears {
  earlier: number;
  later: number;
  /** Null for every kind of subject. */
  kind: SubjectKind | null;
  /** Years that may be chosen, latest first. */
  years: readonly number[];
}

/** Which two years are compared, kept in the address. */
export function useComparedYears(): [ComparedYears, (change: Record<string, string | null>) => void] {
  const [params, setParams] = useSearchParams();
  const today = useSystem()?.today;
  const change = (next: Record<string, string | null>) =>
    setParams((old) => {
      for (const [key, value] of Object.entries(next)) {
        if (value === null) old.delete(key);
        else old.set(key, value);
      }
      return old;
    });
  return [readComparedYears(params, today), change];
}

/** The years asked for; the present year and the one before it where the address is silent or asks for no such year. */
export function readComparedYears(params: URLSearchParams, today: string | undefined): ComparedYears {
  const present = Number((today ?? new Date().toISOString()).slice(0, 4));
  const asked = (key: string, otherwise: number) => {
    const year = Number(params.get(key));
    return editionOfYear(year) ? year : otherwise;
  };
  const later = asked("year", editionOfYear(present) ? present : latestYear());
  const earlier = asked("before", editionOfYear(later - 1) ? later - 1 : later);
  const kind = SUBJECT_KINDS.find((it) => it === params.get("kind")) ?? null;
  return { earlier, later, kind, years: allYears(Math.max(present, later, earlier)) };
}

const latestYear = (): number => Math.max(...EDITIONS.map((it) => it.validToYear ?? it.validFromYear));

function allYears(present: number): number[] {
  return EDITIONS.flatMap(({ validFromYear, validToYear }) => {
    const last = validToYear ?? Math.max(validFromYear, present);
    return Array.from({ length: last - validFromYear + 1 }, (_, index) => validFromYear + index);
  }).reverse();
}
